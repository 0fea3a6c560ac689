import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/uk.js'
import { parts } from '../parts.js'

export const common = {
  serviceName: 'Заява до середньої школи',
  skipLink: 'До змісту сторінки',
  practice: 'Це тренувальний сайт. Те, що ви тут заповните, не зараховується.',
  languageNavigation: 'Мова',
  logOut: 'Вийти',
  applicationOf: (child) => parts`Заява: ${child}`,
  errorPrefix: 'Помилка:',
  errorHeading: 'Тут іще щось не так',
  backNavigation: 'Назад',
  backToOverview: 'Назад до огляду',
  backToCheck: 'Назад до перевірки',
  save: 'Зберегти',
  change: 'Змінити',
  mayStayEmpty: '(можна не заповнювати)',
  unknown: 'невідомо',
  opensNewTab: '(відкриється в новій вкладці)',
  round: (name) => terms.rounds[name],
} satisfies HelpPortal['common']

export const help = {
  heading: 'Потрібна допомога?',
  intro: 'Зателефонуйте або напишіть нам. Ми радо допоможемо.',
  phone: 'Телефон',
  email: 'Електронна пошта',
  hours: 'Коли ми на зв’язку',
  questions: 'Часті запитання',
  footerNavigation: 'Про цей сайт',
  privacy: 'Приватність',
  accessibility: 'Доступність',
  schoolHeading: 'Початкова школа дитини',
} satisfies HelpPortal['help']
