/** `import { googleAnalytics } from 'assent/vendors'`: the services we know, to name in `services`. */
export { clarity, type ClarityOptions } from '../vendors/clarity.js';
export { googleAds, type GoogleAdsOptions } from '../vendors/google-ads.js';
export { googleAnalytics, type GoogleAnalyticsOptions } from '../vendors/google-analytics.js';
export { googleMaps, type GoogleMapsOptions } from '../vendors/google-maps.js';
export { googleTagManager, type GoogleTagManagerOptions } from '../vendors/google-tag-manager.js';
export { hotjar, type HotjarOptions } from '../vendors/hotjar.js';
export { linkedInInsight, type LinkedInInsightOptions } from '../vendors/linkedin-insight.js';
export { matomo, type MatomoOptions } from '../vendors/matomo.js';
export { metaPixel, type MetaPixelOptions } from '../vendors/meta-pixel.js';
export {
  microsoftAdvertising,
  type MicrosoftAdvertisingOptions,
} from '../vendors/microsoft-advertising.js';
export { siteimprove, type SiteimproveOptions } from '../vendors/siteimprove.js';
export { vimeo, type VimeoOptions } from '../vendors/vimeo.js';
export { youtube, type YouTubeOptions } from '../vendors/youtube.js';
