import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/ar.js'
import { parts } from '../parts.js'

export const laterRounds = {
  unplaced: (round) => `لم يحصل طفلك على مكان (${terms.rounds[round]}).`,
  withdrawn: (department) => parts`لقد تنازلت عن هذا المكان: ${department}.`,
  sameAccount: 'لا تحتاج إلى بيانات دخول جديدة.',
  newList: 'ستختار من جديد. ترى فقط المدارس التي فيها أماكن باقية.',
  noGuarantee: 'لا يوجد ضمان للحصول على مكان في هذه الجولة.',
  reserve: 'هل طفلك في قائمة احتياط (reservelijst) من الجولة 1؟ سيبقى فيها.',
  oneAtATime: 'تختار مدرسة واحدة في كل مرة. تخبرك تلك المدرسة هل حصل طفلك على مكان.',
  another: 'إذا لم ينجح الأمر في تلك المدرسة، يمكنك اختيار مدرسة أخرى.',
  firstCome: 'قد يذهب المكان في هذه الأثناء إلى طفل آخر. لذلك لا تنتظر طويلًا قبل التقديم.',
  full: 'لم تعد هناك أماكن.',
  legend: 'في أي مدرسة تريد أن تسجّل طفلك؟',
  placedHeading: 'لطفلك مكان في مدرسة',
  placed: (department) => parts`المدرسة التي حصل طفلك على مكان فيها: ${department}.`,
  giveUp: 'للتسجيل مرة أخرى يجب أولًا أن تتنازل عن هذا المكان. تفعل ذلك في تلك المدرسة.',
  goneForGood: 'انتبه: لن تستعيد هذا المكان بعد ذلك.',
  withdrawnHeading: 'لقد تنازلت عن المكان',
  callSchool: 'اتصل بالمدرسة الابتدائية لطفلك. سيساعدونك هناك.',
  waitingHeading: 'القرار الآن للمدرسة',
  waiting: (department) => parts`المدرسة التي ستخبرك هل حصل طفلك على مكان: ${department}.`,
  seeResult: 'سترى ذلك بعدها أيضًا في صفحة النتيجة.',
} satisfies HelpPortal['laterRounds']
