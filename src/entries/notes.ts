/** `assent-notes.js`: what is to be said beside the usual, where the options or the browser call for it. */
import './ui.js';
import { takeNotes } from '../ui/notes/take-notes.js';
import { handOver } from './hand-over.js';

handOver('notes', takeNotes);
