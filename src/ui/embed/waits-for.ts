/** Reads the category that an embed waits for: `embeds`, several of them, or a service as `embeds:youtube`. */
import type { Assent } from '../../consent/assent.js';
import type { Category } from '../../consent/config.js';
import type { Change } from '../../consent/store.js';

/** What the attribute says, if it is there. */
type Text = string | null | undefined;

const termsOf = (text: Text): string[] => text?.match(/\S+/g) ?? ['embeds'];
const idsOf = (text: Text): string[] => termsOf(text).map((term) => term.split(':')[0]!);

export const isGranted = (text: Text, assent: Assent): boolean =>
  termsOf(text).every((term) => assent.isGranted(term));

/** The categories that "always" grants: none where visitors are not asked about all of them. */
export function askedFor(text: Text, { config }: Assent): readonly Category[] {
  const ids = idsOf(text);
  const asked = config.categories.filter(({ id }) => ids.includes(id));
  return asked.length === new Set(ids).size &&
    asked.every(({ basis }) => basis !== 'strictly-necessary')
    ? asked
    : [];
}

/** True for a change by which a visitor says no, or takes a yes back. */
export const isRefusal = (text: Text, { decision, changes, source }: Change): boolean =>
  !!source &&
  idsOf(text).some(
    (id) => changes.withdrawn.includes(id) || decision?.answers[id]?.granted === false,
  );
