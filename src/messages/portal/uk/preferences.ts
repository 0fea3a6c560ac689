import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'
import { type PluralForms, pluralIn } from '../plural.js'

const plural = pluralIn('uk')

const choicesIn = (count: number): PluralForms => ({
  one: `${count} варіант`,
  few: `${count} варіанти`,
  other: `${count} варіантів`,
})

const seats = (count: number) =>
  plural(count, { one: `${count} місце`, few: `${count} місця`, other: `${count} місць` })

export const guarantee = {
  count: (schools) =>
    schools === 0
      ? 'ще немає школи'
      : plural(schools, { one: `${schools} школа`, few: `${schools} різні школи`, other: `${schools} різних шкіл` }),
  enough: (have, needed) =>
    `У вашому списку: ${have}. Цього досить для гарантії місця (plaatsingsgarantie). Потрібна кількість шкіл: ${needed}.`,
  tooShort: (have, needed) =>
    `У вашому списку: ${have}. Кількість різних шкіл, потрібна для гарантії місця (plaatsingsgarantie): ${needed}.`,
  addMore: (missing) =>
    plural(missing, {
      one: `Додайте ще ${missing} іншу школу.`,
      few: `Додайте ще ${missing} інші школи.`,
      other: `Додайте ще ${missing} інших шкіл.`,
    }),
  stillNeeded: (missing) =>
    plural(missing, {
      one: `Для гарантії потрібна ще ${missing} школа.`,
      few: `Для гарантії потрібні ще ${missing} школи.`,
      other: `Для гарантії потрібно ще ${missing} шкіл.`,
    }),
  reached: 'Шкіл досить для гарантії.',
  meaning: 'Із гарантією дитина точно отримає місце в одній зі шкіл вашого списку.',
  countedOnce: 'Два варіанти в одній школі рахуються як одна школа.',
} satisfies HelpPortal['guarantee']

export const preferences = {
  title: 'Список бажаних шкіл (voorkeurslijst)',
  intro: 'Поставте нагорі школу, яку ви хочете найбільше. Під нею – другу, третю і так далі.',
  honest: 'Виберіть порядок, якого справді хочете. Інший порядок не дає більших шансів.',
  listHeading: 'Ваш список',
  emptyHeading: 'Ваш список ще порожній',
  empty: 'Знайдіть школу нижче та виберіть «Додати».',
  place: 'Місце',
  placeOf: (department) => parts`– ${department}`,
  renumberHint: 'Можна також ввести інші номери, а потім зберегти.',
  dragHint: 'Або перетягніть школу на інше місце.',
  up: 'Вгору',
  down: 'Вниз',
  remove: 'Прибрати',
  add: 'Додати',
  toPlace: (department, place) => parts<typeof department | number>`${department}, на місце ${place}`,
  fromList: (department) => parts`${department}, зі списку`,
  atPlace: (department, place) => parts<typeof department | number>`${department}, на місце ${place}`,
  upperLevel: (level) => `Бажано клас на рівні: ${level}`,
  upperLevelNote: 'Побажання щодо рівня нічого не гарантує. Школа врахує його, якщо зможе.',
  saveOrder: 'Зберегти порядок',
  finish: 'Зберегти й назад до огляду',
  finishToCheck: 'Зберегти й назад до перевірки',
  moved: (department, place, of) => parts<typeof department | number>`Тепер на місці ${place} з ${of}: ${department}.`,
  added: (department, place) => parts<typeof department | number>`Додано на місце ${place}: ${department}.`,
  removed: (department) => parts`Прибрано зі списку: ${department}.`,
  restored: (department, place) => parts<typeof department | number>`Знову на місці ${place}: ${department}.`,
  saved: 'Список збережено.',
  saving: 'Список зберігається.',
  offline: 'Немає зв’язку. Можливо, останню зміну не збережено. Спробуйте ще раз трохи згодом.',
  choices: (count) => `У вашому списку: ${plural(count, choicesIn(count))}.`,
  restore: 'Повернути',
  addHeading: 'Додати школи',
  jump: 'На цій сторінці',
  toList: 'До вашого списку',
  toSearch: 'Додати школи',
  fits: 'Ви бачите лише школи, які відповідають рекомендації вашої дитини.',
  searchText: 'Знайти школу',
  searchHint: 'Частина назви, вулиці або профілю.',
  level: 'Рівень',
  everyLevel: 'Усі рівні',
  where: 'Місто або район',
  everywhere: 'Усюди',
  search: 'Шукати',
  found: (count) => `Знайдено: ${plural(count, choicesIn(count))}`,
  foundSome: (shown, count) => `${shown} з ${plural(count, { one: `${count} варіанта`, other: `${count} варіантів` })}`,
  showAll: (count) => `Показати всі (${count})`,
  nothingFound: 'Школи не знайдено. Шукайте за іншим словом або виберіть «Усі рівні» та «Усюди».',
  clearSearch: 'Знову показати всі школи',
  nothingAllowed: 'Зараз немає школи, яку ви могли б вибрати. Зателефонуйте до початкової школи дитини.',
  full: (max) => `Ваш список повний. Найбільша кількість варіантів: ${max}. Спочатку приберіть один.`,
  listedAt: (place) => `На місці ${place} у вашому списку`,
  seats,
  freeSeats: (count) =>
    plural(count, {
      one: `залишилося ${count} вільне місце`,
      few: `залишилося ${count} вільні місця`,
      other: `залишилося ${count} вільних місць`,
    }),
  firstChoices: (count) =>
    `торік на першому місці: ${plural(count, { one: `${count} раз`, few: `${count} рази`, other: `${count} разів` })}`,
  admitted: 'Ця школа готова прийняти вашу дитину.',
  website: 'Сайт',
} satisfies HelpPortal['preferences']

export const oneSchool = {
  title: 'Вибір школи',
  intro: 'Виберіть одну школу. Ви можете змінити вибір, доки не подасте заяву.',
  noLottery: 'Ці школи не беруть участі в жеребкуванні (loting).',
  noHurry: 'Неважливо, раніше чи пізніше ви подасте заяву, головне – вчасно.',
  legend: 'До якої школи піде ваша дитина?',
  noneHeading: 'Вибрати школу ще не можна',
  none: [
    'Спочатку школа має погодитися прийняти вашу дитину. Ще жодна школа про це не повідомила.',
    'Зателефонуйте до початкової школи дитини. Запитайте, як справи з прийомом.',
  ],
} satisfies HelpPortal['oneSchool']
