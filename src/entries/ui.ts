/** `assent-ui.js`: the banner, for a visitor who has not decided. */
import { findInstance } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';
import { showBanner } from '../ui/banner/show-banner.js';

findInstance()?.connect('ui', showBanner, VERSION);
