/** Português. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const pt: Messages = {
  banner: {
    heading: 'Cookies em {}',
    essential: 'Usamos alguns cookies essenciais para que este site funcione.',
    request: 'Também gostaríamos de usar cookies {}.',
    requestFrom: 'Também gostaríamos de usar cookies {} de {}.',
    and: '{} e {}',
    subject: 'Os cookies {}',
    pronoun: 'Estes',
    answers: { accept: 'Aceitar cookies {}', reject: 'Rejeitar cookies {}' },
    additional: 'adicionais',
    view: 'Ver os cookies',
    choose: 'Escolher cookies',
    accepted: 'Aceitou os cookies {}.',
    rejected: 'Rejeitou os cookies {}.',
    chosen: 'Guardou as suas escolhas de cookies.',
    change: 'Alterar as definições de cookies',
    hide: 'Ocultar esta mensagem',
    categories: {
      functional: {
        label: 'funcionais',
        purpose: '{} lembram as suas definições, para que não tenha de as escolher outra vez.',
      },
      analytics: {
        label: 'analíticos',
        purpose: '{} mostram-nos como as pessoas usam este site, para que o possamos melhorar.',
      },
      marketing: {
        label: 'de marketing',
        purpose: '{} dizem-nos a nós e aos anunciantes se as nossas campanhas funcionam bem.',
      },
      embeds: {
        label: 'de conteúdo incorporado',
        purpose: '{} são colocados por outros sites quando mostramos os seus vídeos e mapas.',
      },
    },
  },
  preferences: {
    settings: 'Definições de cookies',
    introduction: 'Escolha que cookies podemos usar. Pode mudar de ideias a qualquer momento.',
    privacy: 'Aviso de privacidade',
    close: 'Fechar sem guardar',
    essentials: {
      label: 'essenciais',
      purpose: '{} fazem este site funcionar e mantêm-no seguro.',
    },
    alwaysOn: 'Estão sempre ativos.',
    question: 'Quer aceitar os cookies {}?',
    yes: 'Sim',
    no: 'Não',
    category: 'Cookies {}',
    list: 'Lista de cookies {}',
    setBy: 'Colocados por {}.',
    save: 'Guardar as definições de cookies',
    saved: 'Guardou as definições de cookies.',
    back: 'Voltar à página que estava a ver',
    name: 'Nome',
    purpose: 'Finalidade',
    provider: 'Fornecedor',
    expires: 'Expira',
    thisWebsite: 'Este site',
    ownCookiePurpose: 'Lembra as suas escolhas de cookies',
    year: '1 ano',
    days: '{} dias',
  },
  declaration: {
    granted: 'Disse sim a estes em {}.',
    denied: 'Disse não a estes em {}.',
    undecided: 'Ainda não respondeu sobre estes ou a sua resposta expirou. Estão desativados.',
    on: 'Estão ativados se não os desativar.',
    months:
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    download: 'Transferir esta lista ({})',
  },
};
