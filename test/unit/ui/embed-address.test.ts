import { expect } from '@open-wc/testing';
import type { Kind } from '../../../src/messages/messages.js';
import { addressOf, posterOf } from '../../../src/ui/embed/address.js';

const film = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ';
const map =
  'https://www.openstreetmap.org/export/embed.html?bbox=-0.82748,51.80940,-0.80002,51.81890&layer=mapnik&marker=51.81415,-0.81375';

/** By kind: what an owner may have at hand, and where it leads. */
const written: Record<Kind, [source: string, address: string][]> = {
  youtube: [
    ['aqz-KE-bpKQ', film],
    ['https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=30s', film],
    ['https://www.youtube.com/watch?feature=share&v=aqz-KE-bpKQ', film],
    ['https://youtu.be/aqz-KE-bpKQ?si=abc', film],
    ['https://m.youtube.com/shorts/aqz-KE-bpKQ', film],
    ['https://www.youtube.com/embed/aqz-KE-bpKQ', film],
    [
      'https://www.youtube.com/embed/videoseries?list=PL123',
      'https://www.youtube-nocookie.com/embed/videoseries?list=PL123',
    ],
  ],
  vimeo: [
    ['76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    [
      'https://vimeo.com/channels/staffpicks/76979871',
      'https://player.vimeo.com/video/76979871?dnt=1',
    ],
    [
      'https://vimeo.com/76979871/8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ],
    [
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
      'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1',
    ],
    // An event and a showcase have addresses of their own, which are not a film's.
    ['https://vimeo.com/event/12345/embed', 'https://vimeo.com/event/12345/embed'],
    ['https://vimeo.com/showcase/1/embed', 'https://vimeo.com/showcase/1/embed'],
  ],
  'google-maps': [
    [
      "https://www.google.com/maps/embed?pb=!1m18!2sKing's%20Cross%20(library)+here!5e0",
      'https://www.google.com/maps/embed?pb=!1m18!2sKing%27s%20Cross%20(library)+here!5e0',
    ],
    ['!1m18!1m12', 'https://www.google.com/maps/embed?pb=!1m18!1m12'],
    [
      'https://www.google.com/maps/embed?pb=!1m18!1m12',
      'https://www.google.com/maps/embed?pb=!1m18!1m12',
    ],
  ],
  openstreetmap: [
    ['15/51.81415/-0.81375', map],
    ['https://www.openstreetmap.org/#map=15/51.81415/-0.81375', map],
  ],
  'power-bi': [
    ['eyJrIjoiMDAi', 'https://app.powerbi.com/view?r=eyJrIjoiMDAi'],
    ['https://app.powerbi.com/view?r=eyJrIjoiMDAi', 'https://app.powerbi.com/view?r=eyJrIjoiMDAi'],
  ],
};

describe('the address of an embed', () => {
  for (const [kind, rows] of Object.entries(written) as [Kind, [string, string][]][]) {
    for (const [source, address] of rows) {
      it(`of ${kind} is the provider's own for ${source}`, () => {
        expect(addressOf(source, kind)?.href).to.equal(address);
      });
    }

    it(`of ${kind} is another page's where that is what is written`, () => {
      expect(addressOf(' https://films.example.org/a ', kind)?.href).to.equal(
        'https://films.example.org/a',
      );
    });

    it(`of ${kind} is none for a word that is not understood`, () => {
      for (const source of ['', 'no id', 'javascript:alert(1)', '//films.example.org']) {
        expect(addressOf(source, kind), source).to.equal(undefined);
      }
    });
  }

  it('is http or https, or none', () => {
    for (const source of [
      'javascript:alert(1)',
      'java\nscript:1',
      'data:text/html,x',
      'blob:x',
      '',
      'http://',
    ]) {
      expect(addressOf(source, undefined), source).to.equal(undefined);
    }
    expect(addressOf('http://maps.example.org/', undefined)?.href).to.equal(
      'http://maps.example.org/',
    );
  });

  it('of a poster is on this website, or none', () => {
    expect(posterOf('/poster.jpg')).to.equal(`${location.origin}/poster.jpg`);
    expect(posterOf('https://i.ytimg.com/vi/x/0.jpg')).to.equal(undefined);
    expect(posterOf('data:image/png;base64,')).to.equal(undefined);
  });
});
