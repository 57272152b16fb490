/**
 * Which words a language must have. Every file beside this one is complete by type.
 *
 * Each is a whole sentence or label; `{}` marks where a word of the page's own goes. An owner's `messages` may
 * replace those that stand by themselves, under the same name, and none of those in groups.
 */

/** The categories that a visitor is asked about and that bring their own words. */
export type WellKnown = 'functional' | 'analytics' | 'marketing' | 'embeds';

export interface CategoryWords {
  /** Goes before "cookies" in English, after "cwcis" in Welsh. */
  readonly label: string;
  /** One sentence on what the category is for; `{}` is the category, or "They". */
  readonly purpose: string;
}

/** What the banner says. */
export interface BannerMessages {
  /** `{}`: the service. */
  readonly heading: string;
  readonly essential: string;
  /** `{}`: the category's label. */
  readonly request: string;
  /** `{}`: the label, then who sets the cookies: "Google and Meta". */
  readonly requestFrom: string;
  /** `{}`: names with commas between them, then the last one. */
  readonly and: string;
  /** A category in the place of a sentence's subject. `{}`: its label. */
  readonly subject: string;
  /** Stands for the subject where it has just been named. */
  readonly pronoun: string;
  /** `{}`: the label. Not for an owner to replace: the two answers have to be alike. */
  readonly answers: { readonly accept: string; readonly reject: string };
  /** Stands for the label where several categories are asked about at once. */
  readonly additional: string;
  readonly view: string;
  readonly choose: string;
  readonly accepted: string;
  readonly rejected: string;
  /** Says that some were accepted and some rejected. */
  readonly chosen: string;
  readonly change: string;
  readonly hide: string;
  readonly categories: Readonly<Record<WellKnown, CategoryWords>>;
}

/** What is to be said in addition, where the options or the browser call for it. */
export interface NotesMessages {
  /** The browser sends Global Privacy Control, and we ask all the same. */
  readonly signal: string;
  /** The same, where the signal is an answer. */
  readonly signalRejects: string;
  /** `{}`: the owner's words on what is new since the visitor answered. */
  readonly changed: string;
  /** What is on without being asked about. `{}`: the label. */
  readonly notice: string;
  /** `{}`: the label, then who sets the cookies. */
  readonly noticeFrom: string;
  readonly on: string;
  /** `{}`: the label. */
  readonly turnOff: string;
}

/** What is said where an answer could not be kept. */
export interface OutcomeMessages {
  readonly unsaved: string;
  /** Follows, where nothing but essential cookies is on. */
  readonly essentialOnly: string;
  /** Follows otherwise. */
  readonly works: string;
}

/** What the preferences say, and the lists of cookies in them. */
export interface PreferencesMessages {
  readonly settings: string;
  readonly introduction: string;
  readonly privacy: string;
  readonly close: string;
  readonly essentials: CategoryWords;
  /** Follows the purpose of a category that is not asked about. */
  readonly alwaysOn: string;
  /** `{}`: a category's label. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly category: string;
  readonly list: string;
  /** `{}`: who sets the cookies. */
  readonly setBy: string;
  readonly save: string;
  readonly saved: string;
  readonly back: string;
  readonly name: string;
  readonly purpose: string;
  readonly provider: string;
  readonly expires: string;
  readonly thisWebsite: string;
  readonly ownCookiePurpose: string;
  readonly year: string;
  /** `{}`: how many. */
  readonly days: string;
}

/** Links in the preferences. */
export interface HelpMessages {
  readonly easyRead: string;
  readonly bsl: string;
  readonly contact: string;
}

/** What the declaration says beside those lists. */
export interface DeclarationMessages {
  /** `{}`: a date. */
  readonly granted: string;
  readonly denied: string;
  readonly undecided: string;
  /** Of what is on without being asked about. */
  readonly on: string;
  /** Twelve names with spaces between them. */
  readonly months: string;
  /** `{}`: the format of a file. */
  readonly download: string;
}

/** Third-party content that is ready made. */
export type Kind = 'youtube' | 'vimeo' | 'google-maps' | 'openstreetmap' | 'power-bi';

/** What stands in the place of third-party content. */
export interface EmbedMessages {
  /** `{}`: the provider. */
  readonly from: string;
  /** What happens when it is shown, where no kind is named. `{}`: the provider. */
  readonly stores: string;
  /** The same for each kind. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What "always" amounts to. `{}`: the category's label. */
  readonly remembered: string;
  readonly once: string;
  /** `{}`: the label of a category, other than `embeds`. */
  readonly always: string;
  readonly alwaysEmbeds: string;
}

/** What every language says. */
export interface Messages {
  readonly banner: BannerMessages;
  readonly preferences: PreferencesMessages;
  readonly declaration: DeclarationMessages;
}

/** What English and Welsh say; a page in another language gets the rest of it in English. */
export interface AllMessages extends Messages {
  readonly embed: EmbedMessages;
  readonly notes: NotesMessages;
  readonly outcome: OutcomeMessages;
  readonly help: HelpMessages;
}
