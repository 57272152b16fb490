/** `import { googleAnalytics } from 'assent/vendors'`: the services we know, to name in `services`. */
export { googleAnalytics, type GoogleAnalyticsOptions } from '../vendors/google-analytics.js';
