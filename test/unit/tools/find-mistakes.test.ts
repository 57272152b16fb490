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
