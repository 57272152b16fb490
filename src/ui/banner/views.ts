/** What the banner says in each of its views. Files that only some pages need add to them, or put theirs in their place. */
import type { Assent, View } from '../../consent/assent.js';
import type { BannerMessages } from '../../messages/messages.js';
import type { Language } from '../language.js';
import { confirmation } from './confirmation.js';
import { question } from './question.js';

/** @param hide takes the banner off the page */
export type BannerView = (
  assent: Assent,
  words: BannerMessages,
  language: Language,
  hide: () => void,
) => Element[];

export const VIEWS: Partial<Record<View, BannerView>> = { question, confirmation };
