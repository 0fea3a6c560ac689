import { formatDeadline, formatMoment } from '../dates.js'
import type { HelpMessages } from '../families.js'
import { capitalIn } from '../portal/parts.js'
import { pluralIn } from '../portal/plural.js'
import { terms } from '../terms/uk.js'

const capital = capitalIn('uk')
const plural = pluralIn('uk')
const characters = (count: number) =>
  plural(count, { one: `${count} знак`, few: `${count} знаки`, other: `${count} знаків` })

export const problems = {
  'wrong-elk-number': ({ text }) => `«${text}» – це не номер ELK. Номер ELK має 9 цифр. Перевірте цифри.`,
  'no-final-advice': () => 'Ще немає остаточної рекомендації школи (schooladvies). Без неї подати заяву не можна.',
  'paper-route': ({ route }) =>
    `Тут заяву подають на папері: ${terms.routes[route]}. Скористайтеся формою з початкової школи.`,
  'round-not-open': ({ round, opensAt }) =>
    `${capital(terms.rounds[round])} ще не почався. Заяви можна подавати від: ${formatMoment(opensAt, 'uk')}.`,
  'round-closed': ({ round, closedAt }) =>
    `${capital(terms.rounds[round])} уже закінчився. Останній термін був: ${formatDeadline(closedAt, 'uk')}. Якщо все ж треба щось змінити, зателефонуйте до початкової школи.`,
  'already-definitive': ({ round, submittedAt }) =>
    `Заява вже остаточна (${terms.rounds[round]}). Її подано: ${formatMoment(submittedAt, 'uk')}. Змінити її можна, лише якщо школа відкриє її знову.`,
  'stale-page': () => 'Тим часом заяву змінено в іншому місці. Найновіша версія – нижче. Спочатку перегляньте її.',
  'list-empty': () => 'Ви ще не вибрали школу. Спочатку виберіть школу.',
  'list-full': ({ max }) => `Найбільша кількість варіантів у списку: ${max}. Спочатку приберіть один.`,
  'department-not-allowed': ({ department }) =>
    `Для вашої дитини цього вибрати не можна: ${department}. Виберіть те, що відповідає рекомендації.`,
  'department-twice': ({ department }) => `Цей варіант є в списку двічі: ${department}. Приберіть один із двох.`,
  'one-school-only': ({ route }) =>
    `Для цього виду навчання вибирають одну школу: ${terms.routes[route]}. Укажіть одну школу.`,
  'wish-not-listed': ({ department }) =>
    `Це побажання зберегти не можна: ${department}. Цього варіанта немає в списку. Додайте його або приберіть побажання.`,
  'wish-not-possible': ({ department }) =>
    `З цією рекомендацією тут не можна просити вищий рівень: ${department}. Приберіть це побажання.`,
  'places-wrong': () => 'Не всі номери правильні. Дайте кожній школі свій номер, починаючи з 1.',
  'child-data-unchecked': () => 'Дані дитини ще не підтверджено. Перевірте їх і підтвердьте.',
  'contact-unchecked': () => 'Контактні дані ще не підтверджено. Перевірте їх і збережіть.',
  'not-confirmed': () =>
    'Спочатку поставте позначку. Так ви кажете, що знаєте: після цього нічого змінити вже не можна.',
  'login-wrong': () =>
    'Цей номер ELK і цей пароль не підходять одне до одного. Перевірте обидва. Не вийшло кілька разів? Тоді виберіть «Не пам’ятаєте пароль?».',
  'too-busy': () =>
    'Зараз дуже багато відвідувачів. Зачекайте хвилину і спробуйте ще раз. Те, що ви зберегли, не зникло.',
  'birth-date-wrong': () =>
    'Ця дата народження не підходить до цього посилання. Перевірте дату. Вона все ж правильна? Тоді зателефонуйте до початкової школи.',
  'too-many-tries': () =>
    'Забагато разів введено щось неправильно. Зачекайте чверть години і спробуйте ще раз або зателефонуйте до початкової школи.',
  'password-too-short': ({ min }) =>
    `Пароль закороткий: потрібно щонайменше ${characters(min)}. Зробіть його довшим, наприклад із чотирьох звичайних слів.`,
  'password-too-long': ({ max }) => `Пароль задовгий: можна щонайбільше ${characters(max)}. Зробіть його коротшим.`,
  'password-too-common': () => 'Цей пароль легко вгадати. Виберіть інший, наприклад чотири звичайні слова.',
  'passwords-differ': () => 'Паролі не однакові. Введіть обидва ще раз.',
  'letter-code-wrong': () =>
    'Цей номер ELK і цей код не підходять одне до одного, або код уже не діє. Введіть їх точно так, як у найновішому паперовому листі. Нижче написано, що ще можна зробити.',
} satisfies HelpMessages['problems']
