/** Turns what an owner has at hand - an id, or the address of a page - into the address that the provider embeds by. */
import type { Kind } from '../../messages/messages.js';

interface Row {
  readonly provider: string;
  /** What is understood. Any other http(s) address is taken as it is. */
  readonly form: RegExp;
  readonly address: (...parts: string[]) => string;
}

/** Half of a map that is some 640 pixels wide, in degrees. */
const reach = (zoom: string): number => 450 / 2 ** Number(zoom);

/** A map's edges: west, south, east, north. */
function edges(zoom: string, latitude: string, longitude: string): string {
  const [x, y, across] = [Number(longitude), Number(latitude), reach(zoom)];
  // A degree to the north is longer on the map than one to the east.
  const up = across * 0.56 * Math.cos((y * Math.PI) / 180);
  return [x - across, y - up, x + across, y + up].map((edge) => edge.toFixed(5)).join();
}

export const KINDS: Readonly<Record<Kind, Row>> = {
  // https://support.google.com/youtube/answer/171780: the domain for embedding with privacy.
  youtube: {
    provider: 'YouTube',
    form: /^(?:https?:\/\/(?:[\w-]+\.)*youtu(?:be(?:-nocookie)?\.com|\.be)\/(?:\S*[?&]v=|embed\/|shorts\/|live\/)?)?([\w-]{11})(?![\w-])(?:\?(list=[\w-]+))?/,
    address: (id, list) => `https://www.youtube-nocookie.com/embed/${id}${list && `?${list}`}`,
  },
  // https://help.vimeo.com/hc/en-us/articles/26080940921361: `dnt=1`. `h` shows a film that is not listed.
  vimeo: {
    provider: 'Vimeo',
    form: /^(?:https?:\/\/(?:\w+\.)?vimeo\.com\/(?!event|show)(?:[a-z]\w*\/)*)?(\d+)(?:(?:\/|\?(?:\S*&)?h=)(\w+))?/,
    address: (id, hash) => `https://player.vimeo.com/video/${id}?${hash && `h=${hash}&`}dnt=1`,
  },
  // What Google Maps gives under Share, Embed a map. https://support.google.com/maps/answer/144361
  'google-maps': {
    provider: 'Google',
    form: /^(?:https:\/\/www\.google\.[a-z.]+\/maps\/embed\?pb=)?(!\S+)/,
    address: (place) => `https://www.google.com/maps/embed?pb=${place}`,
  },
  // The end of the address of a map: https://wiki.openstreetmap.org/wiki/Browsing#Permalink
  openstreetmap: {
    provider: 'OpenStreetMap',
    form: /^(?:https:\/\/www\.openstreetmap\.org\/\S*#map=)?([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/,
    address: (zoom, latitude, longitude) =>
      `https://www.openstreetmap.org/export/embed.html?bbox=${edges(zoom, latitude, longitude)}&layer=mapnik&marker=${latitude},${longitude}`,
  },
  // https://learn.microsoft.com/power-bi/collaborate-share/service-publish-to-web
  'power-bi': {
    provider: 'Microsoft',
    form: /^(?:https:\/\/app\.powerbi\.com\/view\?r=)?(eyJ[\w%&=-]+)/,
    address: (report) => `https://app.powerbi.com/view?r=${report}`,
  },
};
