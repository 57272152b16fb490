/** Italiano. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const it: Messages = {
  banner: {
    heading: 'Cookie su {}',
    essential: 'Usiamo alcuni cookie essenziali per far funzionare questo sito.',
    request: 'Vorremmo usare anche cookie {}.',
    requestFrom: 'Vorremmo usare anche cookie {} di {}.',
    and: '{} e {}',
    subject: 'I cookie {}',
    pronoun: 'Questi',
    answers: { accept: 'Accetta i cookie {}', reject: 'Rifiuta i cookie {}' },
    additional: 'aggiuntivi',
    view: 'Vedi i cookie',
    choose: 'Scegli i cookie',
    accepted: 'Ha accettato i cookie {}.',
    rejected: 'Ha rifiutato i cookie {}.',
    chosen: 'Ha salvato le Sue scelte sui cookie.',
    change: 'Cambia le impostazioni dei cookie',
    hide: 'Nascondi questo messaggio',
    categories: {
      functional: {
        label: 'funzionali',
        purpose: '{} ricordano le Sue impostazioni, così non deve sceglierle di nuovo.',
      },
      analytics: {
        label: 'analitici',
        purpose: '{} ci mostrano come viene usato questo sito, così possiamo migliorarlo.',
      },
      marketing: {
        label: 'di marketing',
        purpose: '{} dicono a noi e agli inserzionisti quanto funzionano le nostre campagne.',
      },
      embeds: {
        label: 'per contenuti incorporati',
        purpose: '{} sono impostati da altri siti quando mostriamo i loro video e le loro mappe.',
      },
    },
  },
  preferences: {
    settings: 'Impostazioni dei cookie',
    introduction: 'Scelga quali cookie possiamo usare. Può cambiare idea in qualsiasi momento.',
    privacy: 'Informativa sulla privacy',
    close: 'Chiudi senza salvare',
    essentials: {
      label: 'essenziali',
      purpose: '{} fanno funzionare questo sito e lo mantengono sicuro.',
    },
    alwaysOn: 'Sono sempre attivi.',
    question: 'Vuole accettare i cookie {}?',
    yes: 'Sì',
    no: 'No',
    category: 'Cookie {}',
    list: 'Elenco dei cookie {}',
    setBy: 'Impostati da {}.',
    save: 'Salva le impostazioni dei cookie',
    saved: 'Ha salvato le impostazioni dei cookie.',
    back: 'Torna alla pagina che stava guardando',
    name: 'Nome',
    purpose: 'Finalità',
    provider: 'Fornitore',
    expires: 'Scade',
    thisWebsite: 'Questo sito',
    ownCookiePurpose: 'Ricorda le Sue scelte sui cookie',
    year: '1 anno',
    days: '{} giorni',
  },
  declaration: {
    granted: 'Ha detto sì a questi il {}.',
    denied: 'Ha detto no a questi il {}.',
    undecided: 'Non ha ancora risposto su questi, o la Sua risposta è scaduta. Sono disattivati.',
    on: 'Sono attivi se non li disattiva.',
    months:
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    download: 'Scarica questo elenco ({})',
  },
};
