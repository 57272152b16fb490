/** Gàidhlig. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const gd: Messages = {
  banner: {
    heading: 'Briosgaidean air {}',
    essential: 'Tha sinn a’ cleachdadh bhriosgaidean riatanach gus an obraich an làrach seo.',
    request: 'Bu toil leinn briosgaidean {} a chleachdadh cuideachd.',
    requestFrom: 'Bu toil leinn briosgaidean {} o {} a chleachdadh cuideachd.',
    and: '{} agus {}',
    subject: 'Bidh briosgaidean {}',
    pronoun: 'Bidh iad',
    answers: { accept: 'Gabh ri briosgaidean {}', reject: 'Diùlt briosgaidean {}' },
    additional: 'a bharrachd',
    view: 'Seall na briosgaidean',
    choose: 'Tagh briosgaidean',
    accepted: 'Ghabh thu ri briosgaidean {}.',
    rejected: 'Dhiùlt thu briosgaidean {}.',
    chosen: 'Shàbhail thu do roghainnean bhriosgaidean.',
    change: 'Atharraich roghainnean nam briosgaidean',
    hide: 'Falaich an teachdaireachd seo',
    categories: {
      functional: {
        label: 'gnìomha',
        purpose: '{} a’ cuimhneachadh do roghainnean, gus nach fheum thu an taghadh a-rithist.',
      },
      analytics: {
        label: 'anailis',
        purpose:
          '{} a’ sealltainn dhuinn mar a chleachdas daoine an làrach seo, gus an leasaich sinn i.',
      },
      marketing: {
        label: 'margaidheachd',
        purpose:
          '{} ag innse dhuinne agus do luchd-sanasachd dè cho math ’s a tha na h-iomairtean againn ag obair.',
      },
      embeds: {
        label: 'susbaint leabaichte',
        purpose:
          '{} air an cur le làraichean eile nuair a sheallas sinn na bhideothan is mapaichean aca.',
      },
    },
  },
  preferences: {
    settings: 'Roghainnean bhriosgaidean',
    introduction:
      'Tagh na briosgaidean a dh’fhaodas sinn a chleachdadh. Faodaidh tu d’ inntinn atharrachadh uair sam bith.',
    privacy: 'Brath prìobhaideachd',
    close: 'Dùin gun sàbhaladh',
    essentials: {
      label: 'riatanach',
      purpose: '{} a’ toirt air an làrach seo obrachadh agus ga cumail tèarainte.',
    },
    alwaysOn: 'Tha iad an-còmhnaidh air.',
    question: 'A bheil thu airson gabhail ri briosgaidean {}?',
    yes: 'Tha',
    no: 'Chan eil',
    category: 'Briosgaidean {}',
    list: 'Liosta: briosgaidean {}',
    setBy: 'Air an cur le {}.',
    save: 'Sàbhail na roghainnean',
    saved: 'Shàbhail thu roghainnean nam briosgaidean.',
    back: 'Air ais dhan duilleag air an robh thu',
    name: 'Ainm',
    purpose: 'Adhbhar',
    provider: 'Solaraiche',
    expires: 'Falbhaidh',
    thisWebsite: 'An làrach seo',
    ownCookiePurpose: 'A’ cuimhneachadh do roghainnean bhriosgaidean',
    year: '1 bhliadhna',
    days: '{} latha',
  },
  declaration: {
    granted: 'Ghabh thu riutha seo air {}.',
    denied: 'Dhiùlt thu iad seo air {}.',
    undecided:
      'Cha do fhreagair thu mun deidhinn seo fhathast, no dh’fhalbh an ùine air do fhreagairt. Tha iad dheth.',
    on: 'Tha iad air mura cuir thu dheth iad.',
    months:
      'Am Faoilleach An Gearran Am Màrt An Giblean An Cèitean An t-Ògmhios An t-Iuchar An Lùnastal An t-Sultain An Dàmhair An t-Samhain An Dùbhlachd',
    download: 'Luchdaich a-nuas an liosta seo ({})',
  },
};
