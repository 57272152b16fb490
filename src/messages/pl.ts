/** Polski. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const pl: Messages = {
  banner: {
    heading: 'Pliki cookie w serwisie {}',
    essential: 'Używamy niezbędnych plików cookie, aby ta strona działała.',
    request: 'Chcielibyśmy też stosować {} pliki cookie.',
    requestFrom: 'Chcielibyśmy też stosować {} pliki cookie od: {}.',
    and: '{} i {}',
    subject: '{} pliki cookie',
    pronoun: 'One',
    answers: { accept: 'Zaakceptuj {} pliki cookie', reject: 'Odrzuć {} pliki cookie' },
    additional: 'dodatkowe',
    view: 'Zobacz pliki cookie',
    choose: 'Wybierz pliki cookie',
    accepted: 'Zaakceptowano {} pliki cookie.',
    rejected: 'Odrzucono {} pliki cookie.',
    chosen: 'Zapisano Twój wybór plików cookie.',
    change: 'Zmień ustawienia plików cookie',
    hide: 'Ukryj ten komunikat',
    categories: {
      functional: {
        label: 'funkcjonalne',
        purpose: '{} zapamiętują Twoje ustawienia, aby nie trzeba było wybierać ich ponownie.',
      },
      analytics: {
        label: 'analityczne',
        purpose: '{} pokazują nam, jak ludzie korzystają z tej strony, abyśmy mogli ją ulepszać.',
      },
      marketing: {
        label: 'marketingowe',
        purpose: '{} informują nas i reklamodawców, jak skuteczne są nasze kampanie.',
      },
      embeds: {
        label: 'osadzające',
        purpose: '{} pochodzą z innych stron, gdy pokazujemy ich filmy i mapy.',
      },
    },
  },
  preferences: {
    settings: 'Ustawienia plików cookie',
    introduction:
      'Wybierz, których plików cookie możemy używać. W każdej chwili możesz zmienić zdanie.',
    privacy: 'Informacja o prywatności',
    close: 'Zamknij bez zapisywania',
    essentials: {
      label: 'niezbędne',
      purpose: '{} sprawiają, że ta strona działa i jest bezpieczna.',
    },
    alwaysOn: 'Są zawsze włączone.',
    question: 'Czy chcesz zaakceptować {} pliki cookie?',
    yes: 'Tak',
    no: 'Nie',
    category: '{} pliki cookie',
    list: 'Lista: {} pliki cookie',
    setBy: 'Ustawia je: {}.',
    save: 'Zapisz ustawienia plików cookie',
    saved: 'Zapisano ustawienia plików cookie.',
    back: 'Wróć do przeglądanej strony',
    name: 'Nazwa',
    purpose: 'Cel',
    provider: 'Dostawca',
    expires: 'Wygasa',
    thisWebsite: 'Ta strona',
    ownCookiePurpose: 'Zapamiętuje Twój wybór plików cookie',
    year: '1 rok',
    days: '{} dni',
  },
  declaration: {
    granted: 'Zgoda z dnia {}.',
    denied: 'Odmowa z dnia {}.',
    undecided: 'Nie ma jeszcze Twojej odpowiedzi na ich temat lub odpowiedź wygasła. Są wyłączone.',
    on: 'Są włączone, dopóki ich nie wyłączysz.',
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    download: 'Pobierz tę listę ({})',
  },
};
