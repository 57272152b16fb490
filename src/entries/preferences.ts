/** `assent-preferences.js`: the preferences and the declaration, where they are asked for. */
import './ui.js';
import { defineElements } from '../ui/define-elements.js';
import { openPreferences } from '../ui/preferences/open-preferences.js';
import { handOver } from './hand-over.js';

defineElements();
handOver('preferences', openPreferences);
