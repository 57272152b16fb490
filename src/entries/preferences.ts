/** `assent-preferences.js`: the preferences and the declaration, where they are asked for. */
import './ui.js';
import { findInstance } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';
import { openPreferences } from '../ui/preferences/open-preferences.js';
import { defineElements } from '../ui/define-elements.js';

defineElements();
findInstance()?.connect('preferences', openPreferences, VERSION);
