/**
 * Google Maps: markup that stays inert until a grant, nothing to load or to stop.
 *
 * The map: https://developers.google.com/maps/documentation/embed/get-started; cookies:
 * https://policies.google.com/technologies/cookies. Google does not document which of these an embedded map sets:
 * they are those that it says most people have from google.com.
 */
import type { Service } from '../consent/service.js';
import { both, months, stored } from './stored.js';

export interface GoogleMapsOptions {
  /** Default `embeds`. Its basis must be `consent`. */
  category?: string;
}

const PREFERENCES = both(
  'Gives your browser a number, and remembers your preferences on Google’s websites',
  'Yn rhoi rhif i’ch porwr, ac yn cofio eich dewisiadau ar wefannau Google',
);

/** @example googleMaps() */
export function googleMaps({ category = 'embeds' }: GoogleMapsOptions = {}): Service {
  return {
    id: 'google-maps',
    category,
    consentOnly: true,
    provider: 'Google',
    purpose: both('Shows maps on our pages.', 'Yn dangos mapiau ar ein tudalennau.'),
    hosts: [
      'www.google.com',
      'maps.google.com',
      '*.googleapis.com',
      '*.gstatic.com',
      '*.googleusercontent.com',
    ],
    cookies: [
      stored('NID (google.com)', PREFERENCES, months(6)),
      stored('__Secure-ENID (google.com)', PREFERENCES, months(13)),
      stored(
        'SOCS (google.com)',
        both('Remembers your answer on Google', 'Yn cofio eich ateb ar Google'),
        months(13),
      ),
      stored(
        'AEC (google.com)',
        both(
          'Checks that requests come from you and not from another website',
          'Yn gwirio bod ceisiadau’n dod oddi wrthych chi ac nid o wefan arall',
        ),
        months(6),
      ),
    ],
  };
}
