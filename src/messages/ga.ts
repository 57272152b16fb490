/** Gaeilge. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const ga: Messages = {
  banner: {
    heading: 'Fianáin ar {}',
    essential: 'Úsáidimid roinnt fianán riachtanach chun go n-oibreoidh an suíomh seo.',
    request: 'Ba mhaith linn fianáin {} a úsáid freisin.',
    requestFrom: 'Ba mhaith linn fianáin {} ó {} a úsáid freisin.',
    and: '{} agus {}',
    subject: 'Bíonn fianáin {}',
    pronoun: 'Bíonn siad',
    answers: { accept: 'Glac le fianáin {}', reject: 'Diúltaigh do fhianáin {}' },
    additional: 'bhreise',
    view: 'Féach ar na fianáin',
    choose: 'Roghnaigh fianáin',
    accepted: 'Ghlac tú le fianáin {}.',
    rejected: 'Dhiúltaigh tú d’fhianáin {}.',
    chosen: 'Shábháil tú do roghanna fianán.',
    change: 'Athraigh do shocruithe fianán',
    hide: 'Folaigh an teachtaireacht seo',
    categories: {
      functional: {
        label: 'feidhmiúlachta',
        purpose: '{} ag cuimhneamh ar do shocruithe, sa chaoi nach gá duit iad a roghnú arís.',
      },
      analytics: {
        label: 'anailíse',
        purpose:
          '{} ag taispeáint dúinn conas a úsáidtear an suíomh seo, ionas gur féidir linn é a fheabhsú.',
      },
      marketing: {
        label: 'margaíochta',
        purpose:
          '{} ag insint dúinne agus d’fhógróirí cé chomh maith is a oibríonn ár bhfeachtais.',
      },
      embeds: {
        label: 'ábhair leabaithe',
        purpose:
          '{} á socrú ag suíomhanna eile nuair a thaispeánaimid a bhfíseáin agus a léarscáileanna.',
      },
    },
  },
  preferences: {
    settings: 'Socruithe fianán',
    introduction:
      'Roghnaigh na fianáin is féidir linn a úsáid. Is féidir leat d’intinn a athrú am ar bith.',
    privacy: 'Fógra príobháideachais',
    close: 'Dún gan sábháil',
    essentials: {
      label: 'riachtanacha',
      purpose: '{} ag cur an tsuímh seo ag obair agus á choinneáil slán.',
    },
    alwaysOn: 'Bíonn siad ar siúl i gcónaí.',
    question: 'Ar mhaith leat glacadh le fianáin {}?',
    yes: 'Ba mhaith',
    no: 'Níor mhaith',
    category: 'Fianáin {}',
    list: 'Liosta: fianáin {}',
    setBy: 'Socraithe ag {}.',
    save: 'Sábháil socruithe fianán',
    saved: 'Shábháil tú do shocruithe fianán.',
    back: 'Téigh ar ais go dtí an leathanach a raibh tú ag féachaint air',
    name: 'Ainm',
    purpose: 'Cuspóir',
    provider: 'Soláthraí',
    expires: 'Éagann',
    thisWebsite: 'An suíomh seo',
    ownCookiePurpose: 'Cuimhníonn ar do roghanna fianán',
    year: '1 bhliain',
    days: '{} lá',
  },
  declaration: {
    granted: 'Ghlac tú leo seo ar {}.',
    denied: 'Dhiúltaigh tú dóibh seo ar {}.',
    undecided: 'Níor fhreagair tú fúthu seo fós, nó tá do fhreagra as feidhm. Tá siad múchta.',
    on: 'Tá siad ar siúl mura múchann tú iad.',
    months:
      'Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán Fómhair Deireadh Fómhair Samhain Nollaig',
    download: 'Íoslódáil an liosta seo ({})',
  },
};
