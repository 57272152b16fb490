/** Español. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const es: Messages = {
  banner: {
    heading: 'Cookies en {}',
    essential: 'Usamos algunas cookies esenciales para que este sitio web funcione.',
    request: 'También nos gustaría usar cookies {}.',
    requestFrom: 'También nos gustaría usar cookies {} de {}.',
    and: '{} y {}',
    subject: 'Las cookies {}',
    pronoun: 'Estas',
    answers: { accept: 'Aceptar cookies {}', reject: 'Rechazar cookies {}' },
    additional: 'adicionales',
    view: 'Ver las cookies',
    choose: 'Elegir cookies',
    accepted: 'Ha aceptado las cookies {}.',
    rejected: 'Ha rechazado las cookies {}.',
    chosen: 'Ha guardado sus preferencias de cookies.',
    change: 'Cambiar la configuración de cookies',
    hide: 'Ocultar este mensaje',
    categories: {
      functional: {
        label: 'funcionales',
        purpose: '{} recuerdan su configuración para que no tenga que elegirla otra vez.',
      },
      analytics: {
        label: 'analíticas',
        purpose: '{} nos muestran cómo se usa este sitio web para que podamos mejorarlo.',
      },
      marketing: {
        label: 'de marketing',
        purpose: '{} nos dicen a nosotros y a los anunciantes si funcionan bien nuestras campañas.',
      },
      embeds: {
        label: 'de contenido integrado',
        purpose: '{} las instalan otros sitios web cuando mostramos sus vídeos y mapas.',
      },
    },
  },
  preferences: {
    settings: 'Configuración de cookies',
    introduction: 'Elija qué cookies podemos usar. Puede cambiar de opinión en cualquier momento.',
    privacy: 'Aviso de privacidad',
    close: 'Cerrar sin guardar',
    essentials: {
      label: 'esenciales',
      purpose: '{} hacen que este sitio web funcione y sea seguro.',
    },
    alwaysOn: 'Siempre están activadas.',
    question: '¿Quiere aceptar las cookies {}?',
    yes: 'Sí',
    no: 'No',
    category: 'Cookies {}',
    list: 'Lista de cookies {}',
    setBy: 'Instaladas por {}.',
    save: 'Guardar la configuración de cookies',
    saved: 'Ha guardado la configuración de cookies.',
    back: 'Volver a la página que estaba viendo',
    name: 'Nombre',
    purpose: 'Finalidad',
    provider: 'Proveedor',
    expires: 'Caduca',
    thisWebsite: 'Este sitio web',
    ownCookiePurpose: 'Recuerda sus preferencias de cookies',
    year: '1 año',
    days: '{} días',
  },
  declaration: {
    granted: 'Dijo que sí a estas el {}.',
    denied: 'Dijo que no a estas el {}.',
    undecided: 'Aún no ha respondido sobre estas o su respuesta ha caducado. Están desactivadas.',
    on: 'Están activadas si no las desactiva.',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    download: 'Descargar esta lista ({})',
  },
};
