import { expect } from '@open-wc/testing';
import {
  external,
  hasRun,
  inline,
  leave,
  note,
  ran,
  settled,
  visit,
} from '../support/visitor-of-markup.js';

const granted = ['analytics', 'embeds'];

/** Changes a member for one test. */
function patch(target: object, name: PropertyKey, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)!;
  Object.defineProperty(target, name, { ...before, value });
  return () => Object.defineProperty(target, name, before);
}

describe('on a hostile page', () => {
  let mend = (): void => {};
  afterEach(() => {
    mend();
    leave();
  });

  it('elements that shadow members of document change nothing', async () => {
    const names = [
      'querySelectorAll',
      'createElement',
      'implementation',
      'readyState',
      'head',
      'body',
    ];
    const { place } = visit(
      names.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(''),
      { granted },
    );
    place.insertAdjacentHTML(
      'beforeend',
      `${inline('script')}<template data-assent="analytics"><script>${note('template')}</script></template>`,
    );
    await settled();
    expect(ran()).to.deep.equal(['script', 'template']);
  });

  it('a form whose fields shadow its members holds up nobody', async () => {
    const fields = ['matches', 'getAttribute', 'localName', 'tagName', 'querySelectorAll']
      .map((name) => `<input name="${name}">`)
      .join('');
    visit(`<form data-assent="analytics">${fields}</form>${inline('script')}`, { granted });
    await settled();
    expect(ran()).to.deep.equal(['script']);
  });

  for (const method of ['replaceWith', 'after', 'setAttribute'] as const) {
    it(`a ${method} that throws stops one element, and is told of`, async () => {
      const visitor = visit(
        `${inline('first')}${external('second')}<template data-assent="analytics">x</template><img data-assent="embeds" data-src="/x">`,
      );
      const throws = (): never => {
        throw new Error('patched');
      };
      mend = patch(Element.prototype, method, throws);
      await visitor.grant(...granted);
      mend();
      mend = () => {};
      expect(visitor.said).to.contain('patched');
      visitor.place.insertAdjacentHTML('beforeend', inline('last'));
      await hasRun('last');
    });
  }

  it('a replaceWith that does nothing holds up nobody', async () => {
    const visitor = visit(external('first') + inline('second'));
    mend = patch(Element.prototype, 'replaceWith', () => {});
    await visitor.grant('analytics');
    mend();
    visitor.place.insertAdjacentHTML('beforeend', inline('last'));
    await hasRun('last');
  });

  it('enumerable members of Array.prototype and Object.prototype change nothing', async () => {
    const names = ['each', 'statistics', 'data-evil', 'IFRAME'];
    for (const name of names)
      Object.assign(Array.prototype, { [name]: 'evil' }) &&
        Object.assign(Object.prototype, { [name]: 'analytics' });
    mend = () => {
      for (const name of names) {
        Reflect.deleteProperty(Array.prototype, name);
        Reflect.deleteProperty(Object.prototype, name);
      }
    };
    const visitor = visit(
      `${inline('script')}${inline('not', 'data-assent="each"')}<iframe data-assent="embeds" data-src="/none"></iframe>`,
      { granted },
    );
    await settled();
    expect(ran()).to.deep.equal(['script']);
    expect(visitor.find('iframe').getAttribute('src')).to.equal('/none');
  });

  it('nothing is released where Trusted Types refuse us, of whatever kind, and the owner is told', async () => {
    const trusted = (): never => {
      throw new TypeError('refused');
    };
    const visitor = visit(
      `${inline('script')}<template data-assent="analytics"><b>x</b></template><img data-assent="embeds" data-src="/x" alt="">`,
      { granted, gate: { trusted } },
    );
    const before = visitor.place.innerHTML;
    await settled();
    expect(visitor.place.innerHTML).to.equal(before);
    expect(visitor.letIn()).to.equal(0);
    expect(visitor.said).to.deep.equal(['refused', 'data-src of <img>: refused']);
  });

  it('a script that takes out those after it is obeyed', async () => {
    const visitor = visit(
      `<script type="text/plain" data-assent="analytics">${note('first')} document.querySelector('#second').remove()</script>
      ${inline('second', 'data-assent="analytics" id="second"')}${inline('third')}`,
      { granted },
    );
    await settled();
    expect(ran()).to.deep.equal(['first', 'third']);
    expect(visitor.said).to.deep.equal([]);
  });

  it('a script that throws holds up nobody', async () => {
    const ignore = (event: Event): void => event.preventDefault();
    const { onerror } = window;
    window.onerror = () => true;
    addEventListener('error', ignore);
    mend = () => {
      window.onerror = onerror;
      removeEventListener('error', ignore);
    };
    visit(`<script type="text/plain" data-assent="analytics">throw 1</script>${inline('next')}`, {
      granted,
    });
    await settled();
    expect(ran()).to.deep.equal(['next']);
  });
});
