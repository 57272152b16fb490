/** Lists what the services of a category store, in words. */
import type { Category, ConsentConfig } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import { googleAnalyticsItems } from '../../messages/vendors/google-analytics.js';
import type { Language, Words } from '../language.js';
import { fill } from '../words.js';

export interface ItemRow {
  readonly name: string;
  readonly purpose: string;
  readonly provider: string;
  readonly expires: string;
}

/** The consent cookie comes first among the essential ones. What is only ever deleted is not listed. */
export function storedItems(
  { cookie, services }: ConsentConfig,
  { id }: Category,
  words: Words,
  language: Language,
): ItemRow[] {
  const rows: ItemRow[] = [];
  if (id === 'essential') {
    rows.push({
      name: cookie.name,
      purpose: words.ownCookiePurpose,
      provider: words.thisWebsite,
      expires: cookie.days === 365 ? words.year : fill(words.days, `${cookie.days}`),
    });
  }
  for (const service of services) {
    if (service.category !== id) continue;
    const known = service.id === 'google-analytics' ? googleAnalyticsItems : {};
    for (const item of service.cookies ?? []) {
      const { name, purpose = known[name]?.purpose, expires = known[name]?.expires } = item;
      if (!purpose) continue;
      rows.push({
        name,
        purpose: localise(purpose, language),
        provider: localise(service.provider, language) || words.thisWebsite,
        expires: localise(expires, language),
      });
    }
  }
  return rows;
}
