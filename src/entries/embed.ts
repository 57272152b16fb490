/** `assent-embed.js`: the placeholder for third-party content, where one stands. */
import './ui.js';
import { defineEmbed } from '../ui/embed/define-embed.js';
import { handOver } from './hand-over.js';

handOver('embed', defineEmbed);
