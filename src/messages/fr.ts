/** Français. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const fr: Messages = {
  banner: {
    heading: 'Cookies sur {}',
    essential: 'Nous utilisons quelques cookies essentiels au fonctionnement de ce site.',
    request: 'Nous aimerions aussi utiliser des cookies {}.',
    requestFrom: 'Nous aimerions aussi utiliser des cookies {} de {}.',
    and: '{} et {}',
    subject: 'Les cookies {}',
    pronoun: 'Ils',
    answers: { accept: 'Accepter les cookies {}', reject: 'Refuser les cookies {}' },
    additional: 'supplémentaires',
    view: 'Voir les cookies',
    choose: 'Choisir les cookies',
    accepted: 'Vous avez accepté les cookies {}.',
    rejected: 'Vous avez refusé les cookies {}.',
    chosen: 'Vos choix de cookies sont enregistrés.',
    change: 'Modifier vos réglages de cookies',
    hide: 'Masquer ce message',
    categories: {
      functional: {
        label: 'fonctionnels',
        purpose: '{} retiennent vos réglages, pour que vous n’ayez pas à les choisir à nouveau.',
      },
      analytics: {
        label: 'analytiques',
        purpose:
          '{} nous montrent comment ce site est utilisé, pour que nous puissions l’améliorer.',
      },
      marketing: {
        label: 'de marketing',
        purpose: '{} nous disent, ainsi qu’aux annonceurs, si nos campagnes fonctionnent bien.',
      },
      embeds: {
        label: 'de contenu intégré',
        purpose:
          '{} sont déposés par d’autres sites quand nous affichons leurs vidéos et leurs cartes.',
      },
    },
  },
  preferences: {
    settings: 'Réglages des cookies',
    introduction:
      'Choisissez les cookies que nous pouvons utiliser. Vous pouvez changer d’avis à tout moment.',
    privacy: 'Avis de confidentialité',
    close: 'Fermer sans enregistrer',
    essentials: { label: 'essentiels', purpose: '{} font fonctionner ce site et le protègent.' },
    alwaysOn: 'Ils sont toujours activés.',
    question: 'Voulez-vous accepter les cookies {} ?',
    yes: 'Oui',
    no: 'Non',
    category: 'Cookies {}',
    list: 'Liste des cookies {}',
    setBy: 'Déposés par {}.',
    save: 'Enregistrer les réglages des cookies',
    saved: 'Vos réglages de cookies sont enregistrés.',
    back: 'Revenir à la page que vous consultiez',
    name: 'Nom',
    purpose: 'Finalité',
    provider: 'Fournisseur',
    expires: 'Expire',
    thisWebsite: 'Ce site',
    ownCookiePurpose: 'Retient vos choix de cookies',
    year: '1 an',
    days: '{} jours',
  },
  declaration: {
    granted: 'Vous avez dit oui le {}.',
    denied: 'Vous avez dit non le {}.',
    undecided: 'Vous n’avez pas encore répondu, ou votre réponse a expiré. Ils sont désactivés.',
    on: 'Ils sont activés, sauf si vous les désactivez.',
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    download: 'Télécharger cette liste ({})',
  },
};
