import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const check = {
  title: 'المراجعة والتقديم',
  intro:
    'راجع كل شيء مرة أخيرة. هل هناك خطأ؟ اختر إذن «تغيير». هل بيانات طفلك غير صحيحة؟ اتصل إذن بالمدرسة الابتدائية.',
  childHeading: 'طفلك',
  contactHeading: 'بيانات الاتصال بك',
  listHeading: 'قائمة رغباتك (voorkeurslijst)',
  schoolHeading: 'المدرسة التي تختارها',
  childAnswer: 'هل البيانات صحيحة؟',
  childConfirmed: 'نعم، راجعتها.',
  childUnconfirmed: 'لم تُراجع بعد.',
  nothing: 'لم يُختر شيء بعد',
  changeList: 'قائمة الرغبات',
  changeSchool: 'المدرسة',
  look: 'عرض',
  lookChild: 'بيانات طفلك',
  missingHeading: 'لا يمكنك التقديم بعد',
  missing: 'عليك أولًا أن تفعل هذا:',
  missingTasks: {
    'child-data': 'أخبرنا إن كانت بيانات طفلك صحيحة',
    contact: 'احفظ بيانات الاتصال بك',
    preferences: 'ضع مدرسة أو أكثر في قائمتك',
    'one-school': 'اختر مدرسة',
  },
  warningHeading: 'انتبه: ليس لديك ضمان مكان (plaatsingsgarantie)',
  warning: 'قائمتك قصيرة جدًا. قد لا يحصل طفلك على مكان في أي مدرسة من قائمتك.',
  warningAnyway: 'يمكنك تقديم القائمة كما هي. لكن إذا كان فيها عدد كافٍ من المدارس، فسيحصل طفلك على مكان بالتأكيد.',
  lengthen: 'إضافة مدارس إلى القائمة',
  handInHeading: 'التقديم',
  noHurry: 'لا فرق في القرعة بين التقديم المبكر والتقديم المتأخر.',
  sure: 'أعرف أنني لن أستطيع تغيير أي شيء بعد ذلك',
  submit: 'اجعل التسجيل نهائيًا',
} satisfies HelpPortal['check']

export const receipt = {
  title: 'إيصال الاستلام (ontvangstbevestiging)',
  heading: 'التسجيل نهائي',
  text: 'استلمنا تسجيلك. لا داعي لأن تفعل شيئًا الآن.',
  code: 'رمز الاستلام (ontvangstcode)',
  at: 'وقت التقديم',
  child: 'الطفل',
  round: 'الجولة',
  primarySchool: 'المدرسة الابتدائية',
  version: 'نسخة الاستمارة',
  listHeading: 'قائمة رغباتك (voorkeurslijst)',
  schoolHeading: 'المدرسة المختارة',
  byStaff: 'أدخل موظف هذا التسجيل نيابة عنك. هل هناك خطأ؟ اتصل إذن بالمدرسة الابتدائية.',
  corrected: 'بعد التقديم صحّحت المدرسة الابتدائية بيانات طفلك. يبقى تسجيلك صالحًا.',
  replaces: (code) => parts`كنت قد قدّمت التسجيل من قبل. لم يعد رمز الاستلام هذا صالحًا: ${code}.`,
  keepHeading: 'احتفظ بهذا الإيصال',
  keep: 'يمكنك طباعة هذه الصفحة، أو الاحتفاظ بملف PDF.',
  genuine: 'برمز الاستلام تستطيع المدرسة الابتدائية أن ترى ماذا قدّمت ومتى.',
  pdf: 'فتح الإيصال كملف PDF (بالهولندية)',
  mailed: 'يصلك هذا الإيصال بالبريد الإلكتروني أيضًا.',
} satisfies HelpPortal['receipt']

export const result = {
  title: 'النتيجة',
  beforeHeading: 'لم تظهر النتيجة بعد',
  at: (moment) => `تظهر النتيجة في هذه الصفحة ابتداءً من: ${moment}.`,
  refresh: 'عد إلى هذه الصفحة بعد ذلك الموعد.',
  nobodyKnows: 'قبل ذلك الموعد لا يستطيع أحد أن يخبرك بالنتيجة.',
  noMoment: 'موعد ظهور النتيجة غير معروف بعد. لا يلزمك أن تفعل شيئًا لذلك. انظر إلى هذه الصفحة مرة أخرى لاحقًا.',
  noneHeading: 'لا توجد نتيجة لطفلك',
  none: 'لم تُسجَّل نتيجة لطفلك في هذه الجولة. هل كنت تنتظر نتيجة؟ اتصل بنا إذن.',
} satisfies HelpPortal['result']
