/** The commands Google's tag was given, read from the queue as the tag itself reads it. */

/**
 * Only `arguments` objects, which alone the tag obeys: `['config', 'G-…', {…}]`. A `js` command's date
 * becomes the word "date".
 * @param {import('playwright-core').Page} page
 * @returns {Promise<any[][]>}
 */
export const googleCommands = (page) =>
  page.evaluate(() =>
    (globalThis.dataLayer ?? [])
      .filter((entry) => Object.prototype.toString.call(entry) === '[object Arguments]')
      .map((entry) => Array.from(entry, (part) => (part instanceof Date ? 'date' : part))),
  );

/** The settings of the one `config` command. @param {import('playwright-core').Page} page */
export async function googleSettings(page) {
  const commands = await googleCommands(page);
  return commands.find(([name]) => name === 'config')?.[2];
}
