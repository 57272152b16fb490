/** Deutsch. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const de: Messages = {
  banner: {
    heading: 'Cookies auf {}',
    essential: 'Wir verwenden einige notwendige Cookies, damit diese Website funktioniert.',
    request: 'Wir möchten auch Cookies für {} verwenden.',
    requestFrom: 'Wir möchten auch Cookies für {} von {} verwenden.',
    and: '{} und {}',
    subject: 'Cookies für {}',
    pronoun: 'Sie',
    answers: { accept: 'Cookies für {} annehmen', reject: 'Cookies für {} ablehnen' },
    additional: 'weitere Zwecke',
    view: 'Cookies ansehen',
    choose: 'Cookies auswählen',
    accepted: 'Sie haben Cookies für {} angenommen.',
    rejected: 'Sie haben Cookies für {} abgelehnt.',
    chosen: 'Ihre Cookie-Auswahl ist gespeichert.',
    change: 'Cookie-Einstellungen ändern',
    hide: 'Diese Meldung ausblenden',
    categories: {
      functional: {
        label: 'Funktionen',
        purpose: '{} merken sich Ihre Einstellungen, damit Sie sie nicht erneut wählen müssen.',
      },
      analytics: {
        label: 'Statistik',
        purpose: '{} zeigen uns, wie diese Website genutzt wird, damit wir sie verbessern können.',
      },
      marketing: {
        label: 'Werbung',
        purpose: '{} sagen uns und Werbetreibenden, wie gut unsere Kampagnen wirken.',
      },
      embeds: {
        label: 'eingebettete Inhalte',
        purpose: '{} werden von anderen Websites gesetzt, wenn wir deren Videos und Karten zeigen.',
      },
    },
  },
  preferences: {
    settings: 'Cookie-Einstellungen',
    introduction:
      'Wählen Sie, welche Cookies wir verwenden dürfen. Sie können Ihre Wahl jederzeit ändern.',
    privacy: 'Datenschutzerklärung',
    close: 'Schließen ohne zu speichern',
    essentials: {
      label: 'notwendige Zwecke',
      purpose: '{} sorgen dafür, dass diese Website funktioniert und sicher bleibt.',
    },
    alwaysOn: 'Sie sind immer aktiv.',
    question: 'Möchten Sie Cookies für {} annehmen?',
    yes: 'Ja',
    no: 'Nein',
    category: 'Cookies für {}',
    list: 'Liste der Cookies für {}',
    setBy: 'Gesetzt von {}.',
    save: 'Cookie-Einstellungen speichern',
    saved: 'Ihre Cookie-Einstellungen sind gespeichert.',
    back: 'Zurück zur vorherigen Seite',
    name: 'Name',
    purpose: 'Zweck',
    provider: 'Anbieter',
    expires: 'Läuft ab',
    thisWebsite: 'Diese Website',
    ownCookiePurpose: 'Merkt sich Ihre Cookie-Auswahl',
    year: '1 Jahr',
    days: '{} Tage',
  },
  declaration: {
    granted: 'Sie haben am {} Ja gesagt.',
    denied: 'Sie haben am {} Nein gesagt.',
    undecided:
      'Sie haben darauf noch nicht geantwortet, oder Ihre Antwort ist abgelaufen. Sie sind aus.',
    on: 'Sie sind an, solange Sie sie nicht ausschalten.',
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    download: 'Diese Liste herunterladen ({})',
  },
};
