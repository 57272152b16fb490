/** Română. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const ro: Messages = {
  banner: {
    heading: 'Cookie-uri pe {}',
    essential: 'Folosim câteva cookie-uri esențiale pentru ca acest site să funcționeze.',
    request: 'Am dori să folosim și cookie-uri {}.',
    requestFrom: 'Am dori să folosim și cookie-uri {} de la {}.',
    and: '{} și {}',
    subject: 'Cookie-urile {}',
    pronoun: 'Acestea',
    answers: { accept: 'Acceptați cookie-urile {}', reject: 'Respingeți cookie-urile {}' },
    additional: 'suplimentare',
    view: 'Vedeți cookie-urile',
    choose: 'Alegeți cookie-urile',
    accepted: 'Ați acceptat cookie-urile {}.',
    rejected: 'Ați respins cookie-urile {}.',
    chosen: 'V-ați salvat opțiunile privind cookie-urile.',
    change: 'Schimbați setările cookie-urilor',
    hide: 'Ascundeți acest mesaj',
    categories: {
      functional: {
        label: 'funcționale',
        purpose: '{} rețin setările dumneavoastră, ca să nu fie nevoie să le alegeți din nou.',
      },
      analytics: {
        label: 'analitice',
        purpose: '{} ne arată cum este folosit acest site, ca să îl putem îmbunătăți.',
      },
      marketing: {
        label: 'de marketing',
        purpose:
          '{} ne spun nouă și agenților de publicitate cât de bine funcționează campaniile noastre.',
      },
      embeds: {
        label: 'pentru conținut încorporat',
        purpose: '{} sunt setate de alte site-uri când le afișăm videoclipurile și hărțile.',
      },
    },
  },
  preferences: {
    settings: 'Setări cookie-uri',
    introduction: 'Alegeți ce cookie-uri putem folosi. Vă puteți răzgândi oricând.',
    privacy: 'Notă privind confidențialitatea',
    close: 'Închideți fără a salva',
    essentials: {
      label: 'esențiale',
      purpose: '{} fac acest site să funcționeze și îl păstrează în siguranță.',
    },
    alwaysOn: 'Sunt mereu active.',
    question: 'Doriți să acceptați cookie-urile {}?',
    yes: 'Da',
    no: 'Nu',
    category: 'Cookie-uri {}',
    list: 'Lista de cookie-uri {}',
    setBy: 'Setate de {}.',
    save: 'Salvați setările cookie-urilor',
    saved: 'Ați salvat setările cookie-urilor.',
    back: 'Înapoi la pagina pe care o vizitați',
    name: 'Nume',
    purpose: 'Scop',
    provider: 'Furnizor',
    expires: 'Expiră',
    thisWebsite: 'Acest site',
    ownCookiePurpose: 'Reține opțiunile dumneavoastră privind cookie-urile',
    year: '1 an',
    days: '{} de zile',
  },
  declaration: {
    granted: 'Ați spus da la acestea pe {}.',
    denied: 'Ați spus nu la acestea pe {}.',
    undecided: 'Nu ați răspuns încă despre acestea sau răspunsul a expirat. Sunt dezactivate.',
    on: 'Sunt activate dacă nu le dezactivați.',
    months:
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
    download: 'Descărcați această listă ({})',
  },
};
