/**
 * Hotjar, by its own tracking code. A site moved to Contentsquare's tag is another matter.
 *
 * What it stores: Hotjar's list ("Cookies set by the Hotjar tracking code", https://help.hotjar.com), read in a
 * copy, https://angleplc.com/cookies-declaration; the loader too is read from sites that use it. It has no consent
 * or stop command that is documented: nothing is loaded before a grant, and after a withdrawal only leaving or
 * reloading the page ends it.
 */
import type { Service } from '../consent/service.js';
import { command, page } from './page.js';
import {
  both,
  minutes,
  stored,
  TAB_CLOSES,
  UNTIL_CLEARED,
  VISIT,
  VISITOR,
  YEAR,
} from './stored.js';

export interface HotjarOptions {
  /** The site's id, digits only: `1234567`. */
  id: string;
  /** Default `analytics`. Its basis must be `consent`. */
  category?: string;
}

const WINDOW = both(
  'Notes how large your window is and which are open',
  'Yn nodi maint eich ffenestr a pha rai sydd ar agor',
);
const DETAILS = both(
  'Keeps details that this website gives about its visitors',
  'Yn cadw manylion y mae’r wefan hon yn eu rhoi am ei hymwelwyr',
);

/** @example hotjar({ id: '1234567' }) */
export function hotjar({ id, category = 'analytics' }: HotjarOptions): Service {
  let started = false;

  return {
    id: 'hotjar',
    category,
    consentOnly: true,
    provider: 'Hotjar',
    purpose: both(
      'Records where people click and scroll, so that we can improve our pages.',
      'Yn cofnodi ble mae pobl yn clicio ac yn sgrolio, er mwyn i ni wella ein tudalennau.',
    ),
    hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
    cookies: [
      stored('_hjSessionUser_*', VISITOR, YEAR),
      stored('_hjSession_*', VISIT, minutes(30)),
      stored('_hjUserAttributes*', DETAILS, UNTIL_CLEARED, 'localStorage'),
      stored('hjActiveViewportIds', WINDOW, UNTIL_CLEARED, 'localStorage'),
      stored('hjViewportId', WINDOW, TAB_CLOSES, 'sessionStorage'),
      stored(
        '_hj*',
        both('Notes what is happening in this tab', 'Yn nodi beth sy’n digwydd yn y tab hwn'),
        TAB_CLOSES,
        'sessionStorage',
      ),
      stored(
        '_hj*',
        both(
          'Remembers which surveys you have answered or closed, and checks whether cookies work',
          'Yn cofio pa arolygon rydych wedi’u hateb neu eu cau, ac yn gwirio a yw cwcis yn gweithio',
        ),
        both('At most 1 year', '1 flwyddyn ar y mwyaf'),
      ),
    ],
    grant({ load }) {
      if (started || !/^\d+$/.test(id)) return;
      started = true;
      command('hj');
      page['_hjSettings'] = { hjid: +id, hjsv: 6 };
      load(`https://static.hotjar.com/c/hotjar-${id}.js?sv=6`);
    },
  };
}
