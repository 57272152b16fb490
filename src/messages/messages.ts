/** Which words a language must have. Every file beside this one is complete by type. */

/** The categories that bring their own label and purpose. */
export type WellKnown = 'essential' | 'functional' | 'analytics' | 'marketing' | 'embeds';

export interface CategoryWords {
  /** Goes before "cookies" in English, after "cwcis" in Welsh. */
  readonly label: string;
  /** One sentence that names the category and says what it is for. */
  readonly purpose: string;
}

/** What the banner says. */
export interface BannerMessages {
  readonly heading: (service: string) => string;
  readonly essential: string;
  readonly request: (label: string) => string;
  /** @param providers a list such as "Google and Meta" */
  readonly setBy: (providers: string) => string;
  readonly accept: (label: string) => string;
  readonly reject: (label: string) => string;
  /** Stands for the label where several categories are asked about at once. */
  readonly additional: string;
  readonly view: string;
  readonly choose: string;
  readonly accepted: (label: string) => string;
  readonly rejected: (label: string) => string;
  readonly saved: string;
  readonly change: string;
  readonly hide: string;
  readonly categories: Readonly<Record<WellKnown, CategoryWords>>;
}

/** What the preferences and the declaration say. */
export interface PreferencesMessages {
  readonly heading: string;
  readonly introduction: string;
  readonly close: string;
  readonly essentialHeading: string;
  readonly essentialAlwaysOn: string;
  readonly categoryHeading: (label: string) => string;
  readonly question: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly list: (label: string) => string;
  readonly setBy: (providers: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly back: string;
  readonly state: (granted: boolean, date: string) => string;
  readonly undecided: string;
  readonly name: string;
  readonly purpose: string;
  readonly provider: string;
  readonly expires: string;
  readonly thisWebsite: string;
  readonly ownCookiePurpose: string;
  readonly days: (days: number) => string;
}

export interface Messages {
  readonly banner: BannerMessages;
  readonly preferences: PreferencesMessages;
}
