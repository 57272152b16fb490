/**
 * Writes the tables of the guides and the README from the code and from what is built of it. `npm run docs` runs it: after
 * a change of options, tokens or the R number of a test, once `npm run build` has been run.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLeaf } from '../../build/consent/schema.js';
import { VENDORS } from '../../build/consent/vendor-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** What each requirement asks, in a few words. */
const requirements = {
  1: 'Nothing is stored before a choice',
  2: 'Nobody is contacted before a choice',
  3: 'Assent itself contacts your own host only',
  4: 'Asking writes nothing, not even that it asked',
  5: 'After a refusal nothing is stored or requested',
  6: 'An inert script runs once, in order, when granted',
  7: 'What is embedded waits, shows once granted, and goes again',
  8: 'Whatever is damaged or unreadable counts as no',
  9: 'Closing, scrolling and leaving are no answer',
  10: 'Accept and reject stand together, one press each',
  11: 'They are equally prominent, whatever the theme',
  12: 'Their labels name the category and mirror each other',
  13: 'One question for each category',
  14: 'Nothing is ticked in advance',
  15: 'Essential cookies have no switch that cannot be moved',
  16: 'The page works while the question stands',
  17: 'After a refusal everything but analytics works',
  18: 'The banner says who asks, for what and by whom',
  19: 'What is declared is what is there, and for how long',
  20: 'Information and choice are reachable from every page',
  22: 'Statistics are on once explained, with an objection; trackers never without consent',
  23: 'Settings can be opened again on every page',
  24: 'Withdrawing takes no more presses than giving',
  25: 'Withdrawing ends collection at once',
  26: 'Cookies go on every domain and path',
  27: 'Only declared cookies go',
  28: 'Tabs and restored pages agree',
  29: 'An answer is remembered',
  30: 'A refusal holds as long as a yes',
  31: 'An answer holds for 365 days from the decision',
  32: 'A change of policy or purpose asks again, and grants nothing meanwhile',
  33: 'The cookie is written anew with the time that is left',
  34: 'The cookie is minimal, safe and identifies nobody',
  35: 'A page in a frame asks nobody by itself',
  36: 'The banner comes first, before the skip link',
  37: 'It never covers what has the focus',
  38: 'It is a named region with native controls',
  39: 'The confirmation is announced and gets the focus',
  40: 'Hiding it leaves the focus in a sensible place',
  41: 'It can be read and used with any setting of the visitor',
  42: 'Style sheets that hide, restyle or reset everything hide nothing of it and leave its answers alike',
  43: 'Nothing on the page is moved by it',
  44: 'Without JavaScript nothing runs, and the page says so',
  45: 'English and Welsh are complete, and follow the page',
  46: 'A decision can be shown later',
};

const filesUnder = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => `${folder}/${String(name)}`.replaceAll('\\', '/'))
    .filter((path) => /\.test\.(mjs|ts)$/.test(path))
    .sort();

/** @param {(path: string) => string} link makes a table's link to a file of the project */
function requirementsTable(link) {
  const tests = filesUnder('test').map((path) => {
    const titles = read(path).match(/\b(?:test|it|describe)\(\s*['"`][^'"`\n]*/g) ?? [];
    return { path, numbers: new Set(titles.join(' ').match(/\bR\d+\b/g)) };
  });
  const rows = Object.entries(requirements).map(([number, words]) => {
    const isNamed = ({ path }) => path.includes(`/r${number.padStart(2, '0')}-`);
    const proofs = tests
      .filter(({ numbers }) => numbers.has(`R${number}`))
      .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
    // The first tell enough; a longer row cannot be read.
    const links = proofs.slice(0, 2).map(
      ({ path }) =>
        `[${path
          .split('/')
          .at(-1)
          .replace(/\.test.*/, '')}](${link(path)})`,
    );
    return `| R${number} | ${words} | ${links.join(', ')} |`;
  });
  return ['| | requirement | proved by |', '| --- | --- | --- |', ...rows].join('\n');
}

const oneLine = (text) => text.replace(/\s*\n\s*\*?\s*/g, ' ').replaceAll('|', '\\|');

/** @returns each member of an interface, with its type and what its doc block says */
function membersOf(file, name) {
  const [, body = ''] =
    new RegExp(`export interface ${name} \\{\\n([^]*?)\\n\\}`).exec(read(file)) ?? [];
  return [
    ...body.matchAll(/(?:\/\*\*\s+([^*]*(?:\*(?!\/)[^*]*)*?)\s*\*\/\s+)?([\w$]+)\??:\s+([^;]+);/g),
  ].map(([, doc = '', member, type]) => ({
    member,
    type: oneLine(type),
    doc: oneLine(doc).trim(),
  }));
}

/** Every member of one of the interfaces that owners fill in. */
function optionsTable(name) {
  const rows = membersOf('src/consent/options.ts', name).map(
    ({ member, type, doc }) => `| \`${member}\` | \`${type}\` | ${doc} |`,
  );
  return ['| option | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What an option of a vendor is held to, or what its doc block says where that is nothing. */
function ruleOf(vendor, option, schema) {
  if (Array.isArray(schema)) {
    const [each] = schema;
    return isLeaf(each)
      ? `a list of ${each.rule}`
      : 'a list of [what it stores](#what-a-service-stores)';
  }
  if (isLeaf(schema)) return schema.rule + (schema.required ? ' (required)' : '');
  const [, interfaceName = ''] =
    /export interface (\w+)/.exec(read(`src/vendors/${vendor}.ts`)) ?? [];
  return membersOf(`src/vendors/${vendor}.ts`, interfaceName).find(
    ({ member }) => member === option,
  ).doc;
}

/** Every vendor of the catalogue, with what an owner may say of it. */
function vendorsTable() {
  const rows = Object.entries(VENDORS)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, { category, options }]) => {
      const said = Object.entries(options).map(
        ([option, schema]) => `\`${option}\`: ${oneLine(ruleOf(name, option, schema))}`,
      );
      return `| \`${name}\` | \`${category}\` | ${said.join('<br>')} |`;
    });
  return ['| vendor | category | options |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Every custom property, as the banner's doc block describes it. */
function tokensTable() {
  const documented = read('src/ui/banner/banner.ts').matchAll(
    /@cssprop \[(--[\w-]+)=(.+)\] - (.+)/g,
  );
  const rows = [...documented].map(
    ([, name, usual, meaning]) => `| \`${name}\` | ${meaning} | \`${usual}\` |`,
  );
  return ['| custom property | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Returns the page with what stands between two comments replaced. */
export function withTable(page, name, table) {
  const place = new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`No place for the table "${name}".`);
  return page.replace(place, (_, start, end) => `${start}\n${table}\n\n${end}`);
}

/** The pages as they should read, by path. */
export function pages() {
  return {
    'README.md': withTable(
      read('README.md'),
      'requirements',
      requirementsTable((path) => path),
    ),
    'demo/guides/options.md': Object.entries({
      options: optionsTable('ConsentOptions'),
      categories: optionsTable('CategoryOptions'),
      vendors: vendorsTable(),
      services: optionsTable('ServiceOptions'),
      stored: optionsTable('StoredItem'),
      cookie: optionsTable('CookieOptions'),
      tokens: tokensTable(),
    }).reduce(
      (page, [name, table]) => withTable(page, name, table),
      read('demo/guides/options.md'),
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(pages())) writeFileSync(join(root, path), text);
}
