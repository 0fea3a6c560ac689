import type { HelpPortal } from '../../families.js'
import { fields } from '../../fields/uk.js'
import { terms } from '../../terms/uk.js'
import { capitalIn, parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const capital = capitalIn('uk')
const plural = pluralIn('uk')

export const overview = {
  title: 'Ваша заява',
  open: {
    heading: 'Зараз можна подати заяву',
    deadline: (round, moment) => `Останній термін подання заяви (${round}): ${moment}.`,
    extended: (moment) => `Вам дали більше часу. Останній термін подання заяви: ${moment}.`,
    noHurry: 'Для жеребкування (loting) неважливо, раніше чи пізніше ви подасте заяву.',
    pause: 'Ви можете зробити перерву. Те, що ви зберегли, не зникне.',
  },
  before: {
    heading: 'Подати заяву ще не можна',
    opens: (round, moment) => `Подання заяв (${round}) почнеться: ${moment}.`,
    lookAlready: 'Уже зараз ви можете перевірити, чи правильні дані дитини.',
  },
  closed: {
    heading: 'Подати заяву вже не можна',
    over: (round) => `${capital(terms.rounds[round])} уже закінчився`,
    closed: (round, moment) => `Останній термін подання заяви (${round}) був: ${moment}.`,
    nothingHandedIn: 'Ви не подали заяви. Тому дитина не бере участі в цьому раунді.',
    notFinished: 'Ви почали, але не подали заяви. Тому дитина не бере участі в цьому раунді.',
    next: (round, moment) => `Подати заяву можна знову (${round}). Початок: ${moment}.`,
    call: 'Зателефонуйте зараз до початкової школи дитини. Там вам допоможуть.',
  },
  handedIn: {
    heading: 'Заяву подано',
    at: (moment) => `Подано: ${moment}.`,
    code: 'Код отримання (ontvangstcode)',
    nothingToDo: 'Більше нічого робити не треба. Заява остаточна.',
    receipt: 'Переглянути підтвердження отримання',
    childData: 'Переглянути дані дитини',
    contact: 'Переглянути контактні дані',
  },
  result: {
    heading: 'Результат',
    at: (moment) => `Результат можна побачити від: ${moment}.`,
    mail: 'За кілька днів до того ви отримаєте електронний лист із посиланням на результат.',
    link: 'До сторінки з результатом',
  },
  noAdvice: {
    heading: 'Подати заяву ще не можна',
    why: 'Початкова школа ще не ввела остаточної рекомендації (schooladvies). Без неї подати заяву не можна.',
    call: 'Зателефонуйте до початкової школи дитини. Запитайте, коли буде готова остаточна рекомендація.',
    deadline: (moment) => `Останній термін подання заяви: ${moment}. Тому телефонуйте не відкладаючи.`,
    opens: (moment) => `Подання заяв почнеться: ${moment}. Отже, час іще є.`,
  },
  paper: {
    heading: 'Заяву для вашої дитини подають на папері',
    why: {
      vso: 'Ваша дитина йде до спеціальної середньої школи (vso). Туди не можна подати заяву через інтернет.',
      isk: 'Ваша дитина йде до міжнародного перехідного класу (isk). Туди не можна подати заяву через інтернет.',
      kopklas: 'Ваша дитина йде до класу Kopklas. Туди не можна подати заяву через інтернет.',
    },
    steps: [
      'Попросіть у початковій школі паперову форму заяви (aanmeldingsformulier). Дані дитини вже надруковано в ній.',
      'Заповніть форму разом із початковою школою.',
      'Початкова школа скаже вам, куди й коли її віддати.',
    ],
    changed: 'Думаєте, що це помилка? Тоді зателефонуйте до початкової школи.',
  },
  tasksHeading: 'Що ще треба зробити',
  tasks: {
    'child-data': { name: 'Дані дитини', hint: 'Перевірте, чи все правильно.' },
    contact: { name: 'Ваші контактні дані', hint: 'Як із вами зв’язатися?' },
    preferences: { name: 'Список бажаних шкіл (voorkeurslijst)', hint: 'Виберіть школи та поставте їх за порядком.' },
    'one-school': { name: 'Вибір школи', hint: 'Виберіть одну школу для дитини.' },
    check: { name: 'Перевірити й подати', hint: 'Перегляньте все ще раз.' },
  },
  statuses: {
    todo: 'Треба зробити',
    busy: 'Розпочато',
    done: 'Готово',
    look: 'Уже можна переглянути',
    later: 'Ще не можна',
  },
  listed: (departments, schools) => {
    const choices = plural(departments, {
      one: `${departments} варіант`,
      few: `${departments} варіанти`,
      other: `${departments} варіантів`,
    })
    return `У вашому списку: ${choices} у ${plural(schools, { one: `${schools} школі`, other: `${schools} різних школах` })}.`
  },
} satisfies HelpPortal['overview']

export const changes = {
  heading: 'Початкова школа щось виправила',
  at: (moment, version) => `Виправлено: ${moment}. Тепер це версія форми ${version}.`,
  field: (field) => capital(fields.names[field]),
  route: (route) => terms.routes[route],
  was: 'Було',
  became: 'Стало',
  empty: 'порожньо',
  checkAgain: 'Перевірте дані дитини ще раз.',
  kept: 'Те, що ви заповнили самі, не зникло.',
  keptRest: 'Решта того, що ви заповнили, не зникла.',
  listAgain: 'Перегляньте список бажаних шкіл. Ви можете додати інші школи.',
  dropped: 'Ці варіанти більше не відповідають рекомендації школи. Їх більше немає у вашому списку:',
  callIfWrong: (school) => parts`Зміна неправильна? Тоді зателефонуйте до школи: ${school}.`,
} satisfies HelpPortal['changes']
