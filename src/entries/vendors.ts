/** `import { googleAnalytics } from 'assent/vendors'`: the services we know, to name in `services`; each throws a `ConfigError`. */
import { checked } from '../consent/checked.js';
import type { Service } from '../consent/service.js';
import { clarity as clarityService } from '../vendors/clarity.js';
import { googleAds as googleAdsService } from '../vendors/google-ads.js';
import { googleAnalytics as googleAnalyticsService } from '../vendors/google-analytics.js';
import { googleMaps as googleMapsService } from '../vendors/google-maps.js';
import { googleTagManager as googleTagManagerService } from '../vendors/google-tag-manager.js';
import { hotjar as hotjarService } from '../vendors/hotjar.js';
import { linkedInInsight as linkedInInsightService } from '../vendors/linkedin-insight.js';
import { matomo as matomoService } from '../vendors/matomo.js';
import { metaPixel as metaPixelService } from '../vendors/meta-pixel.js';
import { microsoftAdvertising as microsoftAdvertisingService } from '../vendors/microsoft-advertising.js';
import { siteimprove as siteimproveService } from '../vendors/siteimprove.js';
import { vimeo as vimeoService } from '../vendors/vimeo.js';
import { youtube as youtubeService } from '../vendors/youtube.js';

import type { ClarityOptions } from '../vendors/clarity.js';
import type { GoogleAdsOptions } from '../vendors/google-ads.js';
import type { GoogleAnalyticsOptions } from '../vendors/google-analytics.js';
import type { GoogleMapsOptions } from '../vendors/google-maps.js';
import type { GoogleTagManagerOptions } from '../vendors/google-tag-manager.js';
import type { HotjarOptions } from '../vendors/hotjar.js';
import type { LinkedInInsightOptions } from '../vendors/linkedin-insight.js';
import type { MatomoOptions } from '../vendors/matomo.js';
import type { MetaPixelOptions } from '../vendors/meta-pixel.js';
import type { MicrosoftAdvertisingOptions } from '../vendors/microsoft-advertising.js';
import type { SiteimproveOptions } from '../vendors/siteimprove.js';
import type { VimeoOptions } from '../vendors/vimeo.js';
import type { YouTubeOptions } from '../vendors/youtube.js';

export type {
  ClarityOptions,
  GoogleAdsOptions,
  GoogleAnalyticsOptions,
  GoogleMapsOptions,
  GoogleTagManagerOptions,
  HotjarOptions,
  LinkedInInsightOptions,
  MatomoOptions,
  MetaPixelOptions,
  MicrosoftAdvertisingOptions,
  SiteimproveOptions,
  VimeoOptions,
  YouTubeOptions,
};

/** @example clarity({ id: '3t0wlogvdz' }) */
export const clarity: (options: ClarityOptions) => Service = /* @__PURE__ */ checked(
  'clarity',
  clarityService,
);
/** @example googleAds({ id: 'AW-123456789' }) */
export const googleAds: (options: GoogleAdsOptions) => Service = /* @__PURE__ */ checked(
  'google-ads',
  googleAdsService,
);
/** @example googleAnalytics({ id: 'G-XXXXXXXXXX' }) */
export const googleAnalytics: (options: GoogleAnalyticsOptions) => Service =
  /* @__PURE__ */ checked('google-analytics', googleAnalyticsService);
/** @example googleMaps() */
export const googleMaps: (options?: GoogleMapsOptions) => Service = /* @__PURE__ */ checked(
  'google-maps',
  googleMapsService,
);
/** @example googleTagManager({ id: 'GTM-XXXXXXX' }) */
export const googleTagManager: (options: GoogleTagManagerOptions) => Service =
  /* @__PURE__ */ checked('google-tag-manager', googleTagManagerService);
/** @example hotjar({ id: '1234567' }) */
export const hotjar: (options: HotjarOptions) => Service = /* @__PURE__ */ checked(
  'hotjar',
  hotjarService,
);
/** @example linkedInInsight({ id: '1234567' }) */
export const linkedInInsight: (options: LinkedInInsightOptions) => Service =
  /* @__PURE__ */ checked('linkedin-insight', linkedInInsightService);
/** @example matomo({ address: 'https://matomo.example.gov.uk/', site: 1 }) */
export const matomo: (options: MatomoOptions) => Service = /* @__PURE__ */ checked(
  'matomo',
  matomoService,
);
/** @example metaPixel({ id: '123456789012345' }) */
export const metaPixel: (options: MetaPixelOptions) => Service = /* @__PURE__ */ checked(
  'meta-pixel',
  metaPixelService,
);
/** @example microsoftAdvertising({ id: '12345678' }) */
export const microsoftAdvertising: (options: MicrosoftAdvertisingOptions) => Service =
  /* @__PURE__ */ checked('microsoft-advertising', microsoftAdvertisingService);
/** @example siteimprove({ id: '1234567' }) */
export const siteimprove: (options: SiteimproveOptions) => Service = /* @__PURE__ */ checked(
  'siteimprove',
  siteimproveService,
);
/** @example vimeo() */
export const vimeo: (options?: VimeoOptions) => Service = /* @__PURE__ */ checked(
  'vimeo',
  vimeoService,
);
/** @example youtube() */
export const youtube: (options?: YouTubeOptions) => Service = /* @__PURE__ */ checked(
  'youtube',
  youtubeService,
);
