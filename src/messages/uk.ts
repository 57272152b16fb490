/** Українська. Awaits a native reviewer. */
import type { Messages } from './messages.js';

export const uk: Messages = {
  banner: {
    heading: 'Файли cookie на {}',
    essential: 'Ми використовуємо необхідні файли cookie, щоб цей сайт працював.',
    request: 'Ми також хотіли б застосовувати {} файли cookie.',
    requestFrom: 'Ми також хотіли б застосовувати {} файли cookie від {}.',
    and: '{} і {}',
    subject: '{} файли cookie',
    pronoun: 'Вони',
    answers: { accept: 'Прийняти {} файли cookie', reject: 'Відхилити {} файли cookie' },
    additional: 'додаткові',
    view: 'Переглянути файли cookie',
    choose: 'Вибрати файли cookie',
    accepted: 'Ви прийняли {} файли cookie.',
    rejected: 'Ви відхилили {} файли cookie.',
    chosen: 'Ви зберегли свій вибір файлів cookie.',
    change: 'Змінити налаштування файлів cookie',
    hide: 'Сховати це повідомлення',
    categories: {
      functional: {
        label: 'функціональні',
        purpose: '{} запам’ятовують ваші налаштування, щоб не вибирати їх знову.',
      },
      analytics: {
        label: 'аналітичні',
        purpose: '{} показують нам, як люди користуються сайтом, щоб ми могли його покращити.',
      },
      marketing: {
        label: 'маркетингові',
        purpose: '{} повідомляють нам і рекламодавцям, чи працюють наші кампанії.',
      },
      embeds: {
        label: 'вбудовані',
        purpose: '{} встановлюють інші сайти, коли ми показуємо їхні відео та карти.',
      },
    },
  },
  preferences: {
    settings: 'Налаштування файлів cookie',
    introduction:
      'Виберіть, які файли cookie нам можна використовувати. Ви можете передумати будь-коли.',
    privacy: 'Повідомлення про конфіденційність',
    close: 'Закрити без збереження',
    essentials: { label: 'необхідні', purpose: '{} забезпечують роботу й безпеку цього сайту.' },
    alwaysOn: 'Вони завжди ввімкнені.',
    question: 'Прийняти {} файли cookie?',
    yes: 'Так',
    no: 'Ні',
    category: '{} файли cookie',
    list: 'Список: {} файли cookie',
    setBy: 'Встановлює {}.',
    save: 'Зберегти налаштування файлів cookie',
    saved: 'Ви зберегли налаштування файлів cookie.',
    back: 'Повернутися на попередню сторінку',
    name: 'Назва',
    purpose: 'Мета',
    provider: 'Постачальник',
    expires: 'Діє',
    thisWebsite: 'Цей сайт',
    ownCookiePurpose: 'Запам’ятовує ваш вибір файлів cookie',
    year: '1 рік',
    days: '{} дн.',
  },
  declaration: {
    granted: 'Ви погодилися {}.',
    denied: 'Ви відмовилися {}.',
    undecided: 'Ми ще не питали вас про них, або термін вашої відповіді минув. Вони вимкнені.',
    months:
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    download: 'Завантажити цей список ({})',
  },
};
