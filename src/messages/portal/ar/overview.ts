import type { HelpPortal } from '../../families.js'
import { fields } from '../../fields/ar.js'
import { terms } from '../../terms/ar.js'
import { parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn('ar')

export const overview = {
  title: 'تسجيلك',
  open: {
    heading: 'يمكنك التسجيل الآن',
    deadline: (round, moment) => `آخر موعد لتقديم التسجيل (${round}): ${moment}.`,
    extended: (moment) => `لديك وقت أطول. آخر موعد لتقديم التسجيل: ${moment}.`,
    noHurry: 'لا فرق في القرعة (loting) بين التقديم المبكر والتقديم المتأخر.',
    pause: 'يمكنك التوقف في أي وقت. ما حفظته يبقى محفوظًا.',
  },
  before: {
    heading: 'لا يمكنك التسجيل بعد',
    opens: (round, moment) => `يبدأ التسجيل (${round}) في: ${moment}.`,
    lookAlready: 'يمكنك الآن أن تنظر إن كانت بيانات طفلك صحيحة.',
  },
  closed: {
    heading: 'لم يعد التسجيل ممكنًا',
    over: (round) => `انتهت ${terms.rounds[round]}`,
    closed: (round, moment) => `كان آخر موعد للتسجيل (${round}): ${moment}.`,
    nothingHandedIn: 'لم تقدّم تسجيلًا. لذلك لا يشارك طفلك في هذه الجولة.',
    notFinished: 'بدأت، لكنك لم تقدّم التسجيل. لذلك لا يشارك طفلك في هذه الجولة.',
    next: (round, moment) => `يمكنك التسجيل من جديد (${round}). البداية: ${moment}.`,
    call: 'اتصل الآن بالمدرسة الابتدائية لطفلك. ستساعدك.',
  },
  handedIn: {
    heading: 'تم تقديم التسجيل',
    at: (moment) => `وقت التقديم: ${moment}.`,
    code: 'رمز الاستلام (ontvangstcode)',
    nothingToDo: 'لا داعي لأن تفعل شيئًا الآن. التسجيل نهائي.',
    receipt: 'عرض إيصال الاستلام',
    childData: 'عرض بيانات طفلك',
    contact: 'عرض بيانات الاتصال بك',
  },
  result: {
    heading: 'النتيجة',
    at: (moment) => `يمكن رؤية النتيجة ابتداءً من: ${moment}.`,
    mail: 'قبل ذلك ببضعة أيام تصلك رسالة إلكترونية فيها رابط النتيجة.',
    link: 'إلى صفحة النتيجة',
  },
  noAdvice: {
    heading: 'لا يمكنك التسجيل بعد',
    why: 'لم تُدخل المدرسة الابتدائية بعد توصيتها النهائية (schooladvies). بدونها لا يمكنك تسجيل طفلك.',
    call: 'اتصل بالمدرسة الابتدائية لطفلك. اسأل متى تكون التوصية النهائية جاهزة.',
    deadline: (moment) => `آخر موعد للتسجيل: ${moment}. لذلك لا تتأخر في الاتصال.`,
    opens: (moment) => `يبدأ التسجيل في: ${moment}. إذن ما زال هناك وقت.`,
  },
  paper: {
    heading: 'تسجيل طفلك يتم على الورق',
    why: {
      vso: 'سيذهب طفلك إلى التعليم الثانوي الخاص (vso). لا يمكن التسجيل فيه عبر الإنترنت.',
      isk: 'سيذهب طفلك إلى الصف الدولي الانتقالي (isk). لا يمكن التسجيل فيه عبر الإنترنت.',
      kopklas: 'سيذهب طفلك إلى صف Kopklas. لا يمكن التسجيل فيه عبر الإنترنت.',
    },
    steps: [
      'اطلب من المدرسة الابتدائية استمارة التسجيل الورقية (aanmeldingsformulier). بيانات طفلك مكتوبة فيها.',
      'املأ الاستمارة مع المدرسة الابتدائية.',
      'تخبرك المدرسة الابتدائية أين تسلّمها ومتى.',
    ],
    changed: 'هل تظن أن هذا غير صحيح؟ اتصل إذن بالمدرسة الابتدائية.',
  },
  tasksHeading: 'ما بقي عليك',
  tasks: {
    'child-data': { name: 'بيانات طفلك', hint: 'انظر إن كان كل شيء صحيحًا.' },
    contact: { name: 'بيانات الاتصال بك', hint: 'كيف نصل إليك؟' },
    preferences: { name: 'قائمة الرغبات (voorkeurslijst)', hint: 'اختر المدارس ورتّبها.' },
    'one-school': { name: 'اختيار مدرسة', hint: 'اختر مدرسة واحدة لطفلك.' },
    check: { name: 'المراجعة والتقديم', hint: 'راجع كل شيء مرة أخيرة.' },
  },
  statuses: { todo: 'لم يتم بعد', busy: 'قيد العمل', done: 'تم', look: 'يمكنك النظر من الآن', later: 'غير ممكن بعد' },
  listed: (departments, schools) => {
    const choices = plural(departments, {
      one: 'اختيار واحد',
      two: 'اختياران',
      few: `${departments} اختيارات`,
      many: `${departments} اختيارًا`,
      other: `${departments} اختيار`,
    })
    const places = plural(schools, {
      one: 'مدرسة واحدة',
      two: 'مدرستين مختلفتين',
      few: `${schools} مدارس مختلفة`,
      many: `${schools} مدرسة مختلفة`,
      other: `${schools} مدرسة مختلفة`,
    })
    return `في قائمتك: ${choices} في ${places}.`
  },
} satisfies HelpPortal['overview']

export const changes = {
  heading: 'صحّحت المدرسة الابتدائية شيئًا',
  at: (moment, version) => `وقت التصحيح: ${moment}. هذه الآن النسخة ${version} من الاستمارة.`,
  field: (field) => fields.names[field],
  route: (route) => terms.routes[route],
  was: 'من قبل',
  became: 'الآن',
  empty: 'فارغ',
  checkAgain: 'راجع بيانات طفلك مرة أخرى.',
  kept: 'ما أدخلته بنفسك باقٍ.',
  keptRest: 'بقية ما أدخلته محفوظة.',
  listAgain: 'راجع قائمة رغباتك. يمكنك إضافة مدارس أخرى.',
  dropped: 'هذه الاختيارات لم تعد تناسب توصية المدرسة. لم تعد في قائمتك:',
  callIfWrong: (school) => parts`هل التغيير غير صحيح؟ اتصل إذن بالمدرسة: ${school}.`,
} satisfies HelpPortal['changes']
