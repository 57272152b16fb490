/** The tools whose choices can be carried over, by the name that an owner writes. */
import type { MoveOptions } from '../consent/options.js';
import { civic } from './civic.js';
import { cookiebot } from './cookiebot.js';
import { govuk } from './govuk.js';
import { klaro } from './klaro.js';
import { nhsuk } from './nhsuk.js';
import { onetrust } from './onetrust.js';
import type { Tool } from './tool.js';
import { vcc } from './vcc.js';

export const knownTools: Readonly<Record<MoveOptions['tool'], Tool>> = {
  civic,
  cookiebot,
  govuk,
  klaro,
  nhsuk,
  onetrust,
  vcc,
};
