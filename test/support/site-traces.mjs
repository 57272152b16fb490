/** Notes what a site may have left with a visitor's browser that cannot be taken away again as cookies can. */

/** What these say ends with the page. Others may hold for the host from then on, as that of HSTS does. */
const passingHeaders = new Set([
  'access-control-allow-origin',
  'content-security-policy',
  'content-type',
  'set-cookie',
]);

/** What is asked for a page's own use, and given up with it; a beacon and a worker live on. */
const passingKinds = new Set(['document', 'empty', 'font', 'iframe', 'image', 'script', 'style']);

export function watchTraces() {
  let isLasting = false;
  return {
    isLasting: () => isLasting,

    /** @param {import('./network.mjs').LoggedRequest} request */
    noteRequest({ method, headers }) {
      // Over http no kind is told.
      const kind = String(headers['sec-fetch-dest']);
      if (method !== 'GET' || !passingKinds.has(kind)) isLasting = true;
    },
    /** @param {Record<string, string | string[] | null>} [headers] */
    noteHeaders(headers = {}) {
      if (Object.keys(headers).some((name) => !passingHeaders.has(name.toLowerCase())))
        isLasting = true;
    },
    noteLasting() {
      isLasting = true;
    },
    clear() {
      isLasting = false;
    },
  };
}
