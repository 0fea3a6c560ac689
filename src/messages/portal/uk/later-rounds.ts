import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/uk.js'
import { parts } from '../parts.js'

export const laterRounds = {
  unplaced: (round) => `Дитина не отримала місця (${terms.rounds[round]}).`,
  withdrawn: (department) => parts`Ви відмовилися від цього місця: ${department}.`,
  sameAccount: 'Нові дані для входу вам не потрібні.',
  newList: 'Ви вибираєте знову. Ви бачите лише школи з вільними місцями.',
  noGuarantee: 'У цьому раунді немає гарантії місця.',
  reserve: 'Дитина є в резервному списку (reservelijst) раунду 1? Так і залишиться.',
  oneAtATime: 'Ви вибираєте по одній школі. Ця школа повідомить, чи отримає дитина місце.',
  another: 'Якщо в цій школі не вийде, ви зможете вибрати іншу.',
  firstCome: 'Тим часом місце може отримати інша дитина. Тож не чекайте надто довго з поданням.',
  full: 'Вільних місць уже немає.',
  legend: 'До якої школи ви подаєте заяву?',
  placedHeading: 'Дитина має місце в школі',
  placed: (department) => parts`Дитина отримала місце тут: ${department}.`,
  giveUp: 'Подати заяву знову можна лише після відмови від цього місця. Це роблять у тій школі.',
  goneForGood: 'Увага: повернути це місце вже не можна.',
  withdrawnHeading: 'Ви відмовилися від місця',
  callSchool: 'Зателефонуйте до початкової школи дитини. Там вам допоможуть.',
  waitingHeading: 'Тепер вирішує школа',
  waiting: (department) => parts`Школа, яка повідомить, чи отримає дитина місце: ${department}.`,
  seeResult: 'Потім ви побачите це також на сторінці з результатом.',
} satisfies HelpPortal['laterRounds']
