/** Lietuvių. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const lt: Messages = {
  banner: {
    heading: 'Slapukai svetainėje {}',
    essential: 'Kad ši svetainė veiktų, naudojame kelis būtinus slapukus.',
    request: 'Taip pat norėtume naudoti {} slapukus.',
    requestFrom: 'Taip pat norėtume naudoti {} slapukus (teikia {}).',
    and: '{} ir {}',
    subject: '{} slapukai',
    pronoun: 'Jie',
    answers: { accept: 'Priimti {} slapukus', reject: 'Atmesti {} slapukus' },
    additional: 'papildomus',
    view: 'Peržiūrėti slapukus',
    choose: 'Pasirinkti slapukus',
    accepted: 'Priėmėte {} slapukus.',
    rejected: 'Atmetėte {} slapukus.',
    chosen: 'Jūsų slapukų pasirinkimai įrašyti.',
    change: 'Keisti slapukų nustatymus',
    hide: 'Slėpti šį pranešimą',
    categories: {
      functional: {
        label: 'funkcijų',
        purpose: '{} įsimena jūsų nustatymus, kad nereikėtų jų rinktis iš naujo.',
      },
      analytics: {
        label: 'analizės',
        purpose: '{} rodo, kaip žmonės naudojasi šia svetaine, kad galėtume ją tobulinti.',
      },
      marketing: {
        label: 'rinkodaros',
        purpose: '{} mums ir reklamuotojams parodo, kaip veikia mūsų kampanijos.',
      },
      embeds: {
        label: 'įterpto turinio',
        purpose: '{} nustato kitos svetainės, kai rodome jų vaizdo įrašus ir žemėlapius.',
      },
    },
  },
  preferences: {
    settings: 'Slapukų nustatymai',
    introduction: 'Pasirinkite, kokius slapukus galime naudoti. Galite bet kada persigalvoti.',
    privacy: 'Privatumo pranešimas',
    close: 'Uždaryti neįrašius',
    essentials: { label: 'būtini', purpose: '{} padeda šiai svetainei veikti ir saugo ją.' },
    alwaysOn: 'Jie visada įjungti.',
    question: 'Ar norite priimti {} slapukus?',
    yes: 'Taip',
    no: 'Ne',
    category: '{} slapukai',
    list: 'Sąrašas: {} slapukai',
    setBy: 'Nustato {}.',
    save: 'Įrašyti slapukų nustatymus',
    saved: 'Slapukų nustatymai įrašyti.',
    back: 'Grįžti į žiūrėtą puslapį',
    name: 'Pavadinimas',
    purpose: 'Paskirtis',
    provider: 'Teikėjas',
    expires: 'Galioja',
    thisWebsite: 'Ši svetainė',
    ownCookiePurpose: 'Įsimena jūsų slapukų pasirinkimus',
    year: '1 metai',
    days: '{} d.',
  },
  declaration: {
    granted: 'Sutikote: {}.',
    denied: 'Nesutikote: {}.',
    undecided: 'Dar neklausėme jūsų apie juos arba jūsų atsakymas nebegalioja. Jie išjungti.',
    months:
      'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
    download: 'Atsisiųsti šį sąrašą ({})',
  },
};
