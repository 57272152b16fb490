/** Global Privacy Control, which some browsers send for their users: what it says of them, and what that means here. */
import type { Assent } from '../../consent/assent.js';
import type { NotesMessages } from '../../messages/messages.js';

/** Whether the browser sends it to a site that listens. */
export const isSent = ({ config }: Assent): boolean =>
  config.gpc !== 'ignore' &&
  !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/** Takes the signal for a no to what the visitor has not answered here. */
export function obeySignal(assent: Assent): void {
  const { config, pending } = assent;
  // A page in a frame leaves the asking to the page that holds it.
  if (window === top && isSent(assent) && config.gpc === 'reject' && pending[0])
    assent.decide(Object.fromEntries(pending.map((id) => [id, false])), 'gpc');
}

/** Says that it was noticed. */
export function aboutSignal(assent: Assent, words: NotesMessages): string {
  if (!isSent(assent)) return '';
  return assent.config.gpc === 'reject' ? words.signalRejects : words.signal;
}
