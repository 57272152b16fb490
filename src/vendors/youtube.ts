/**
 * YouTube videos, by their privacy domain: markup that stays inert until a grant, nothing to load or to stop.
 *
 * The domain: https://support.google.com/youtube/answer/171780; cookies:
 * https://policies.google.com/technologies/cookies. Google does not document what the player keeps in other
 * storage: the names are those seen. Whether a cookie set on play lies at youtube.com or at the privacy domain
 * is not documented either.
 */
import type { Service } from '../consent/service.js';
import { both, BROWSER_CLOSES, months, stored, TAB_CLOSES, UNTIL_CLEARED } from './stored.js';

export interface YouTubeOptions {
  /** Default `embeds`. Its basis must be `consent`. */
  category?: string;
}

const PLAYER = both(
  'Remembers how you use the player, and gives your browser a number',
  'Yn cofio sut rydych yn defnyddio’r chwaraewr, ac yn rhoi rhif i’ch porwr',
);

/** @example youtube() */
export function youtube({ category = 'embeds' }: YouTubeOptions = {}): Service {
  return {
    id: 'youtube',
    category,
    consentOnly: true,
    provider: 'YouTube',
    purpose: both('Shows videos on our pages.', 'Yn dangos fideos ar ein tudalennau.'),
    hosts: [
      'www.youtube-nocookie.com',
      '*.youtube.com',
      '*.ytimg.com',
      '*.googlevideo.com',
      '*.ggpht.com',
      '*.gstatic.com',
      '*.doubleclick.net',
      'www.google.com',
    ],
    cookies: [
      stored(
        'VISITOR_INFO1_LIVE (youtube.com)',
        both(
          'Gives your browser a number, remembers your preferences and finds faults',
          'Yn rhoi rhif i’ch porwr, yn cofio eich dewisiadau ac yn canfod diffygion',
        ),
        months(6),
      ),
      stored(
        'VISITOR_PRIVACY_METADATA (youtube.com)',
        both('Remembers your answer on YouTube', 'Yn cofio eich ateb ar YouTube'),
        months(6),
      ),
      stored(
        '__Secure-ROLLOUT_TOKEN (youtube.com)',
        both('Tries out new features', 'Yn rhoi cynnig ar nodweddion newydd'),
        months(6),
      ),
      stored(
        'YSC (youtube.com)',
        both(
          'Checks that requests come from you and not from another website',
          'Yn gwirio bod ceisiadau’n dod oddi wrthych chi ac nid o wefan arall',
        ),
        BROWSER_CLOSES,
      ),
      stored('yt* (youtube-nocookie.com)', PLAYER, UNTIL_CLEARED, 'localStorage'),
      stored('yt* (youtube-nocookie.com)', PLAYER, TAB_CLOSES, 'sessionStorage'),
      stored('Yt*, LogsDatabaseV2* (youtube-nocookie.com)', PLAYER, UNTIL_CLEARED, 'indexedDB'),
    ],
  };
}
