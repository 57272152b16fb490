/**
 * What Google Analytics stores, in words. Apart from its behaviour, which every page carries.
 *
 * Source: https://developers.google.com/analytics/devguides/collection/ga4/cookies-user-id
 */
type InBoth = Readonly<Record<'en' | 'cy', string>>;

export interface ItemWords {
  readonly purpose: InBoth;
  readonly expires: InBoth;
}

/** By the names that the vendor's file declares; a name that is absent is only ever deleted, never set. */
export const googleAnalyticsItems: Readonly<Record<string, ItemWords>> = {
  _ga: {
    purpose: {
      en: 'Gives your browser a number, so that your visits can be counted as one visitor’s',
      cy: 'Yn rhoi rhif i’ch porwr, fel y gellir cyfrif eich ymweliadau fel rhai un ymwelydd',
    },
    expires: { en: 'With your answer, at most 1 year', cy: 'Gyda’ch ateb, 1 flwyddyn ar y mwyaf' },
  },
  '_ga_*': {
    purpose: {
      en: 'Keeps track of one visit: when it began and which pages belong to it',
      cy: 'Yn cadw cofnod o un ymweliad: pryd y dechreuodd a pha dudalennau sy’n perthyn iddo',
    },
    expires: { en: 'With your answer, at most 1 year', cy: 'Gyda’ch ateb, 1 flwyddyn ar y mwyaf' },
  },
};
