/** Lists what the services of a category store, in words. */
import type { Assent } from '../../consent/assent.js';
import type { Category } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import type { PreferencesMessages } from '../../messages/messages.js';
import { googleAnalyticsItems } from '../../messages/vendors/google-analytics.js';

export interface ItemRow {
  readonly name: string;
  readonly purpose: string;
  readonly provider: string;
  readonly expires: string;
}

/** The consent cookie comes first among the essential ones. What is only ever deleted is not listed. */
export function storedItems({ config }: Assent, category: Category, words: PreferencesMessages, language: string): ItemRow[] {
  const rows: ItemRow[] = [];
  if (category.id === 'essential') {
    rows.push({ name: config.cookie.name, purpose: words.ownCookiePurpose, provider: words.thisWebsite, expires: words.days(config.cookie.days) });
  }
  for (const service of config.services) {
    if (service.category !== category.id) continue;
    const known = service.id === 'google-analytics' ? googleAnalyticsItems : {};
    for (const { name, purpose = known[name]?.purpose, expires = known[name]?.expires } of service.cookies) {
      if (!purpose) continue;
      const provider = localise(service.provider, language) || words.thisWebsite;
      rows.push({ name, purpose: localise(purpose, language), provider, expires: localise(expires, language) });
    }
  }
  return rows;
}
