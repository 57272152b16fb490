/** The councils on whose websites the states are met: what they ask, and what their visitors bring along. */
import { tagMarkup } from './council-page.mjs';
import { embed, film } from './embeds.mjs';
import { exemptCounter } from './exempt-counter.mjs';
import { inlineElements, severalCategories } from './several-categories.mjs';

/**
 * @typedef {object} Council
 * @property {import('./council-page.mjs').CouncilPage} [page]
 * @property {boolean} [isScripted] false where visitors' browsers run no scripts
 * @property {Record<string, boolean>} [answered] by its visitors, before
 */

const changed = {
  en: 'We now work with Example Ads.',
  cy: 'Rydym nawr yn gweithio gydag Example Ads.',
  ar: 'نعمل الآن مع Example Ads.',
};

/** @satisfies {Record<string, Council>} */
export const councils = {
  usual: {},
  /** Asks again, at the lower edge, about what it has changed. */
  changed: {
    page: {
      config: {
        ...severalCategories,
        placement: 'bottom',
        categories: ['functional', 'analytics', { id: 'marketing', version: 2, changed }],
      },
    },
    answered: { functional: true, analytics: true, marketing: true },
  },
  /** Meets a browser with Global Privacy Control. */
  signalled: {
    page: { beforeTag: '<script>Navigator.prototype.globalPrivacyControl = true</script>' },
  },
  /** Its own statistics need no consent, and there is nothing else. */
  counting: {
    page: {
      tag: { 'data-google': null },
      config: exemptCounter,
    },
  },
  showing: { page: { config: { categories: ['analytics', 'embeds'] }, main: film() } },
  /** Meets a browser that keeps no cookies. */
  forgotten: {
    page: {
      beforeTag: `<script>
        Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
      </script>`,
    },
  },
  plain: { isScripted: false },
};

const words = {
  en: {
    dir: 'ltr',
    home: 'Bins and recycling',
    skip: 'Skip to main content',
    text: 'Find out when we collect.',
    cookies: 'Cookies',
    settings: 'Change your cookie settings',
    list: 'The cookies we use',
    noScript: 'Turn on JavaScript in your browser to change your cookie settings.',
  },
  cy: {
    dir: 'ltr',
    home: 'Biniau ac ailgylchu',
    skip: 'Neidio i’r prif gynnwys',
    text: 'Dysgwch pryd rydym yn casglu.',
    cookies: 'Cwcis',
    settings: 'Newid eich gosodiadau cwcis',
    list: 'Y cwcis rydym yn eu defnyddio',
    noScript: 'Trowch JavaScript ymlaen yn eich porwr i newid eich gosodiadau cwcis.',
  },
  ar: {
    dir: 'rtl',
    home: 'النفايات وإعادة التدوير',
    skip: 'انتقل إلى المحتوى الرئيسي',
    text: 'تعرف على مواعيد الجمع.',
    cookies: 'ملفات تعريف الارتباط',
    settings: 'تغيير إعدادات ملفات تعريف الارتباط',
    list: 'ملفات تعريف الارتباط التي نستخدمها',
    noScript: 'شغّل جافا سكريبت في متصفحك لتغيير إعدادات ملفات تعريف الارتباط.',
  },
};

/** @typedef {keyof typeof words} Language */

/**
 * A page without faults of its own, so that whatever is found on it is ours.
 * @param {Council} council @param {'home' | 'cookies'} path @param {Language} lang
 */
export function statePage({ page = {}, isScripted = true }, path, lang) {
  const { dir, skip, text, settings, list, noScript, ...titles } = words[lang];
  const [preferences, declaration] = inlineElements.split(/(?=<assent-declaration)/);
  const main =
    path === 'home'
      ? `<p>${text}</p>${page.main ?? ''}`
      : `<h2>${settings}</h2>${preferences}<noscript><p id="no-script">${noScript}</p></noscript>
         <h2>${list}</h2>${declaration}`;
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
${tagMarkup(page)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titles[path]}</title>
<style>
  body { margin: 0; color: canvastext; background: canvas; font: 1rem/1.5 sans-serif; overflow-wrap: break-word }
  header, main, footer { padding: 1em }
  header a, footer :is(a, button) { font: inherit; display: inline-block; padding: 0.75em 0 }
  ${embed} { display: block }
</style>
</head>
<body>
<header><a href="#main">${skip}</a></header>
<main id="main"><h1>${titles[path]}</h1>${main}</main>
<footer><a href="/cookies">${titles.cookies}</a> <assent-settings></assent-settings></footer>
</body>
</html>`;
  return isScripted ? html : withoutScripts(html);
}

/** What a browser makes of it that runs none. The checkers themselves are scripts, and have to run on it. */
const withoutScripts = (/** @type {string} */ html) =>
  html.replace(/<script[^]*?<\/script>|<\/?noscript>/g, '');
