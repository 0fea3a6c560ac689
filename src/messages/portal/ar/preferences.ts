import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'
import { type PluralForms, pluralIn } from '../plural.js'

const plural = pluralIn('ar')

const choicesIn = (count: number): PluralForms => ({
  one: 'اختيار واحد',
  two: 'اختياران',
  few: `${count} اختيارات`,
  many: `${count} اختيارًا`,
  other: `${count} اختيار`,
})

const differentSchools = (count: number) =>
  plural(count, {
    one: 'مدرسة واحدة',
    two: 'مدرستان مختلفتان',
    few: `${count} مدارس مختلفة`,
    other: `${count} مدرسة مختلفة`,
  })

const seats = (count: number) =>
  plural(count, {
    one: 'مكان واحد',
    two: 'مكانان',
    few: `${count} أماكن`,
    many: `${count} مكانًا`,
    other: `${count} مكان`,
  })

const schools = (count: number) =>
  plural(count, { one: 'مدرسة واحدة', two: 'مدرستان', few: `${count} مدارس`, other: `${count} مدرسة` })

export const guarantee = {
  count: (count) => (count === 0 ? 'لا توجد مدرسة بعد' : differentSchools(count)),
  enough: (have, needed) =>
    `في قائمتك: ${have}. هذا يكفي لضمان مكان (plaatsingsgarantie). عدد المدارس المطلوب: ${needed}.`,
  tooShort: (have, needed) =>
    `في قائمتك: ${have}. عدد المدارس المختلفة المطلوب لضمان مكان (plaatsingsgarantie): ${needed}.`,
  addMore: (missing) =>
    plural(missing, {
      one: 'أضف مدرسة أخرى.',
      two: 'أضف مدرستين أخريين.',
      few: `أضف ${missing} مدارس أخرى.`,
      other: `أضف ${missing} مدرسة أخرى.`,
    }),
  stillNeeded: (missing) => `ينقصك للضمان: ${schools(missing)}.`,
  reached: 'لديك مدارس كافية للضمان.',
  meaning: 'مع الضمان يحصل طفلك بالتأكيد على مكان في إحدى مدارس قائمتك.',
  countedOnce: 'اختياران في المدرسة نفسها يُحسبان مدرسة واحدة.',
} satisfies HelpPortal['guarantee']

export const preferences = {
  title: 'قائمة الرغبات (voorkeurslijst)',
  intro: 'ضع في الأعلى المدرسة التي تفضّلها أكثر. وتحتها الثانية ثم الثالثة وهكذا.',
  honest: 'اختر الترتيب الذي تريده حقًا. أي ترتيب آخر لا يزيد فرصتك.',
  listHeading: 'قائمتك',
  emptyHeading: 'قائمتك ما زالت فارغة',
  empty: 'ابحث أدناه عن مدرسة واختر «إضافة».',
  place: 'المرتبة',
  placeOf: (department) => parts`– ${department}`,
  renumberHint: 'يمكنك أيضًا كتابة أرقام أخرى ثم الحفظ.',
  dragHint: 'أو اسحب مدرسة إلى مرتبة أخرى.',
  up: 'لأعلى',
  down: 'لأسفل',
  remove: 'حذف',
  add: 'إضافة',
  toPlace: (department, place) => parts<typeof department | number>`${department}، إلى المرتبة ${place}`,
  fromList: (department) => parts`${department}، من القائمة`,
  atPlace: (department, place) => parts<typeof department | number>`${department}، في المرتبة ${place}`,
  upperLevel: (level) => `أفضّل صفًا في هذا المستوى: ${level}`,
  upperLevelNote: 'الرغبة في مستوى معيّن ليست مؤكدة. تراعيها المدرسة إن أمكن.',
  saveOrder: 'حفظ الترتيب',
  finish: 'حفظ والعودة إلى النظرة العامة',
  finishToCheck: 'حفظ والعودة إلى المراجعة',
  moved: (department, place, of) => parts<typeof department | number>`المرتبة الآن ${place} من ${of}: ${department}.`,
  added: (department, place) => parts<typeof department | number>`أُضيف إلى القائمة في المرتبة ${place}: ${department}.`,
  removed: (department) => parts`حُذف من القائمة: ${department}.`,
  restored: (department, place) => parts<typeof department | number>`عاد إلى المرتبة ${place}: ${department}.`,
  saved: 'حُفظت القائمة.',
  saving: 'يجري حفظ القائمة.',
  offline: 'لا يوجد اتصال. ربما لم يُحفظ تغييرك الأخير. حاول من جديد بعد قليل.',
  choices: (count) => `في قائمتك: ${plural(count, choicesIn(count))}.`,
  restore: 'إعادة',
  addHeading: 'إضافة مدارس',
  jump: 'في هذه الصفحة',
  toList: 'إلى قائمتك',
  toSearch: 'إضافة مدارس',
  fits: 'ترى فقط المدارس التي تناسب توصية طفلك.',
  searchText: 'ابحث عن مدرسة',
  searchHint: 'جزء من الاسم أو الشارع أو التخصص.',
  level: 'المستوى',
  everyLevel: 'كل المستويات',
  where: 'المدينة أو الحي',
  everywhere: 'كل الأماكن',
  search: 'بحث',
  found: (count) => `عدد الاختيارات الموجودة: ${count}`,
  foundSome: (shown, count) => `${shown} من أصل ${plural(count, { ...choicesIn(count), two: 'اختيارين' })}`,
  showAll: (count) => `عرض كل الاختيارات (${count})`,
  nothingFound: 'لم نجد مدرسة. ابحث بكلمة أخرى، أو اختر «كل المستويات» و«كل الأماكن».',
  clearSearch: 'عرض كل المدارس من جديد',
  nothingAllowed: 'لا توجد الآن مدرسة يمكنك اختيارها. اتصل بالمدرسة الابتدائية لطفلك.',
  full: (max) => `قائمتك ممتلئة. الحد الأقصى للاختيارات: ${max}. احذف أحدها أولًا.`,
  listedAt: (place) => `في المرتبة ${place} من قائمتك`,
  seats,
  freeSeats: (count) => `عدد الأماكن الباقية: ${count}`,
  firstChoices: (count) => `عدد من وضعها في المرتبة الأولى العام الماضي: ${count}`,
  admitted: 'قبلت هذه المدرسة طفلك.',
  website: 'الموقع',
} satisfies HelpPortal['preferences']

export const oneSchool = {
  title: 'اختيار مدرسة',
  intro: 'اختر مدرسة واحدة. يمكنك تغيير اختيارك إلى أن تقدّم التسجيل.',
  noLottery: 'هذه المدارس لا تشارك في القرعة (loting).',
  noHurry: 'لا فرق بين التقديم المبكر والتقديم المتأخر، بشرط أن يكون قبل آخر موعد.',
  legend: 'إلى أي مدرسة سيذهب طفلك؟',
  noneHeading: 'لا يمكنك اختيار مدرسة بعد',
  none: [
    'يجب أولًا أن تقبل مدرسةٌ طفلك. لم تخبرنا أي مدرسة بذلك بعد.',
    'اتصل بالمدرسة الابتدائية لطفلك. اسأل عن حالة القبول.',
  ],
} satisfies HelpPortal['oneSchool']
