import { expect } from '@open-wc/testing';
import { resolveConfig } from '../../../src/consent/resolve-config.js';
import { findMistakes } from '../../../src/tools/find-mistakes.js';
import { service } from '../support/sample-options.js';

const assent = { config: resolveConfig({ service }), isGranted: () => false };
const empty = { all: () => [], host: 'www.example-council.gov.uk' };

describe('the audit of a page without a tag', () => {
  it('misses the tag', () => expect(findMistakes(assent, empty).join()).to.match(/tag is gone/));
  it('does not where code started the gate', () =>
    expect(findMistakes(assent, empty, true)).to.deep.equal([]));
});

describe('the audit of a page with Google’s script on it', () => {
  const script = document.createElement('script');
  script.setAttribute('src', 'https://www.googletagmanager.com/gtag/js?id=AW-123456789');
  const page = { ...empty, all: (selector: string) => (selector === 'script' ? [script] : []) };
  const config = resolveConfig({
    service,
    services: [
      { id: 'google-ads', category: 'marketing', cookies: [], consentOnly: true, grant() {} },
    ],
  });

  for (const granted of ['marketing', 'analytics']) {
    const isOurs = granted === 'marketing';
    it(`${isOurs ? 'leaves' : 'names'} it where only ${granted} was granted`, () => {
      const isGranted = (id: string): boolean => id.startsWith(granted);
      const said = findMistakes({ config, isGranted }, page, true).join();
      expect(/stands beside Assent/.test(said)).to.equal(!isOurs);
    });
  }
});
