/** Soomaali. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const so: Messages = {
  banner: {
    heading: 'Kukiyada {}',
    essential: 'Waxaan isticmaalnaa kukiyo muhiim ah si uu websaydhkani u shaqeeyo.',
    request: 'Waxaan sidoo kale jeclaan lahayn inaan isticmaalno kukiyada {}.',
    requestFrom: 'Waxaan sidoo kale jeclaan lahayn inaan isticmaalno kukiyada {} ee {}.',
    and: '{} iyo {}',
    subject: 'Kukiyada {}',
    pronoun: 'Kuwani',
    answers: { accept: 'Aqbal kukiyada {}', reject: 'Diid kukiyada {}' },
    additional: 'dheeraadka ah',
    view: 'Eeg kukiyada',
    choose: 'Dooro kukiyada',
    accepted: 'Waad aqbashay kukiyada {}.',
    rejected: 'Waad diidday kukiyada {}.',
    chosen: 'Waad kaydisay doorashadaada kukiyada.',
    change: 'Beddel dejinta kukiyada',
    hide: 'Qari fariintan',
    categories: {
      functional: {
        label: 'shaqada',
        purpose: '{} waxay xasuustaan dejintaada, si aanad mar kale u dooran.',
      },
      analytics: {
        label: 'falanqaynta',
        purpose: '{} waxay na tusaan sida dadku u isticmaalaan websaydhkan, si aan u hagaajinno.',
      },
      marketing: {
        label: 'suuqgeynta',
        purpose:
          '{} waxay noo sheegaan annaga iyo xayaysiiyayaasha sida ololayaashayadu u shaqeeyaan.',
      },
      embeds: {
        label: 'waxyaabaha la dhex geliyey',
        purpose:
          '{} waxaa dejiya websaydhyo kale marka aan tusno fiidiyowyadooda iyo khariidadahooda.',
      },
    },
  },
  preferences: {
    settings: 'Dejinta kukiyada',
    introduction: 'Dooro kukiyada aan isticmaali karno. Mar kasta waad beddeli kartaa go’aankaaga.',
    privacy: 'Ogeysiiska asturnaanta',
    close: 'Xir adigoon kaydin',
    essentials: {
      label: 'muhiimka ah',
      purpose: '{} waxay ka dhigaan websaydhkan mid shaqeeya oo ammaan ah.',
    },
    alwaysOn: 'Had iyo jeer way shidan yihiin.',
    question: 'Ma doonaysaa inaad aqbasho kukiyada {}?',
    yes: 'Haa',
    no: 'Maya',
    category: 'Kukiyada {}',
    list: 'Liiska kukiyada {}',
    setBy: 'Waxaa dejiya {}.',
    save: 'Kaydi dejinta kukiyada',
    saved: 'Waad kaydisay dejinta kukiyada.',
    back: 'Ku noqo bogga aad eegaysay',
    name: 'Magaca',
    purpose: 'Ujeeddada',
    provider: 'Bixiyaha',
    expires: 'Dhacaya',
    thisWebsite: 'Websaydhkan',
    ownCookiePurpose: 'Waxay xasuusataa doorashadaada kukiyada',
    year: '1 sano',
    days: '{} maalmood',
  },
  declaration: {
    granted: 'Haa ayaad tiri {}.',
    denied: 'Maya ayaad tiri {}.',
    undecided: 'Weli kama jawaabin kuwan, ama jawaabtaadii way dhacday. Way damsan yihiin.',
    on: 'Way shidan yihiin ilaa aad damiso.',
    months:
      'Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Diseembar',
    download: 'Soo deji liiskan ({})',
  },
};
