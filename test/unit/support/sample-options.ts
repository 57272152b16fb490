/** Options that are right, for tests that change one thing about them. */
import { googleAnalytics } from '../../../src/vendors/google-analytics.js';

export const service = 'Example Council';

/** One of the owner's own categories, with the words that such a one has to bring. */
export const surveys = {
  id: 'surveys',
  label: { en: 'survey', cy: 'arolwg' },
  purpose: { en: 'Survey cookies tell us what you think.', cy: 'Mae cwcis arolwg yn gofyn barn.' },
};

/** A service of the owner's own, in a category that asks. */
export const hotjar = {
  id: 'hotjar',
  category: 'analytics',
  provider: 'Hotjar',
  purpose: 'Shows where people click.',
  cookies: [{ name: '_hjSession_*', purpose: 'Tells visits apart', expires: '30 minutes' }],
};

export const google = { vendor: 'google-analytics', id: 'G-TEST123456' };

/** The vendors that may be named in JSON. */
export const catalogue = { 'google-analytics': googleAnalytics };
