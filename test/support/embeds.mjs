/** A council's page with a film of somebody else's on it, and the host that shows the film. */
import { visitCouncil } from './council-visit.mjs';

export const filmHost = 'films.example.org';
export const filmAddress = `https://${filmHost}/sorting`;
export const embed = 'assent-embed';
export const frame = `${embed} iframe`;

/** The rule that the guide tells an owner to add. */
export const reserved =
  "<style>@media (scripting: enabled) { assent-embed:not(:defined)::before { content: ''; display: block; padding-top: max(56.25%, 720px - 84%) } assent-embed { display: block; margin: 1em 0 } assent-embed > a { display: inline-block; padding: 0.625em 0 } }</style>";

export const film = (attributes = '') =>
  `<assent-embed data-assent="embeds" kind="youtube" data-src="${filmAddress}" data-title="What goes in each bin" ${attributes}><a href="${filmAddress}/page">Watch “What goes in each bin” on YouTube</a></assent-embed>`;

/**
 * @param {import('node:test').TestContext} t
 * @param {import('./council-visit.mjs').CouncilVisit} [council]
 */
export async function visitFilm(t, { page = {}, ...council } = {}) {
  const config = { categories: ['analytics', 'embeds'] };
  const visitor = await visitCouncil(t, {
    ...council,
    page: { main: film(), config, head: reserved, ...page },
  });
  visitor.site.host(filmHost, (_req, res) =>
    res
      .writeHead(200, {
        'content-type': 'text/html',
        'set-cookie': 'watched=1; SameSite=None; Secure',
      })
      .end('<title>Film</title><button>Play</button>'),
  );
  return visitor;
}

export const filmRequests = (/** @type {import('./site.mjs').Site} */ site) =>
  site.requests(({ host }) => host === filmHost);

/** Presses one of its buttons: `once` or `always`. @param {import('playwright-core').Page} page @param {string} action */
export const press = (page, action) => page.click(`${embed} [data-assent-action="${action}"]`);
