/** What lies in dist/ beside the scripts, and what they must carry with them. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** For editors and other tools that read JSON. */
export const schema = {
  name: 'schema',
  async writeBundle() {
    const { jsonSchema } = await import('../../build/tools/json-schema.js');
    writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`);
  },
};

/** The themes are for a page's own <link>: they go along as they are. */
export const themes = {
  name: 'themes',
  writeBundle: () => cpSync('src/themes', 'dist/themes', { recursive: true }),
};

/** The one file that may come without the others says where their licences are. */
export const notice = {
  name: 'notice',
  banner: `/*! assent ${version} | MIT | others' licences: LICENSES.txt */`,
};

/** Minifying strips the notices that the licences of Lit and js-cookie ask to be kept. */
export const licences = {
  name: 'licences',
  writeBundle() {
    const packages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'js-cookie'];
    const texts = packages.map(
      (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}`,
    );
    writeFileSync('dist/LICENSES.txt', `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
  },
};
