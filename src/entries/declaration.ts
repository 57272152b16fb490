/** `assent-declaration.js`: the list of cookies, where one stands on a page of its own. */
import './ui.js';
import './preferences.js';
import { defineDeclaration } from '../ui/declaration/define-declaration.js';
import { handOver } from './hand-over.js';

handOver('declaration', defineDeclaration);
