import { formatDeadline, formatMoment } from '../dates.js'
import type { HelpMessages } from '../families.js'
import { pluralIn } from '../portal/plural.js'
import { terms } from '../terms/ar.js'

const plural = pluralIn('ar')
const characters = (count: number) =>
  plural(count, {
    one: 'حرف واحد',
    two: 'حرفين',
    few: `${count} أحرف`,
    many: `${count} حرفًا`,
    other: `${count} حرف`,
  })

export const problems = {
  'wrong-elk-number': ({ text }) => `«${text}» ليس رقم ELK. رقم ELK فيه 9 أرقام. تحقق من الأرقام.`,
  'no-final-advice': () => 'لا توجد بعد توصية نهائية من المدرسة (schooladvies). قبل ذلك لا يمكن التسجيل.',
  'paper-route': ({ route }) =>
    `التسجيل في هذا النوع من التعليم يتم على الورق: ${terms.routes[route]}. استخدم استمارة المدرسة الابتدائية.`,
  'round-not-open': ({ round, opensAt }) =>
    `لم تبدأ بعد: ${terms.rounds[round]}. يبدأ التسجيل في: ${formatMoment(opensAt, 'ar')}.`,
  'round-closed': ({ round, closedAt }) =>
    `انتهت: ${terms.rounds[round]}. كان آخر موعد: ${formatDeadline(closedAt, 'ar')}. هل يجب تغيير شيء رغم ذلك؟ اتصل بالمدرسة الابتدائية.`,
  'already-definitive': ({ round, submittedAt }) =>
    `التسجيل نهائي (${terms.rounds[round]}) منذ: ${formatMoment(submittedAt, 'ar')}. لا يمكن تغييره إلا إذا أعادت المدرسة فتحه.`,
  'already-placed': ({ round, department }) =>
    `حصل طفلك على مكان (${terms.rounds[round]}): ${department}. للتسجيل مرة أخرى يجب أولًا أن تتنازل عن هذا المكان في تلك المدرسة.`,
  'round-ended': ({ round }) =>
    `ظهرت النتيجة (${terms.rounds[round]}). لا يمكن تغيير أي شيء في هذا التسجيل. اتصل بالمدرسة الابتدائية للمساعدة.`,
  'stale-page': () =>
    'ما فعلته الآن لم يُحفظ. تغيّر التسجيل في هذه الأثناء من مكان آخر. أحدث نسخة موجودة أدناه. راجعها وافعل ذلك مرة أخرى.',
  'list-empty': () => 'لم تختر أي مدرسة بعد. اختر مدرسة أولًا.',
  'list-full': ({ max }) => `الحد الأقصى للاختيارات في القائمة: ${max}. احذف أحدها أولًا.`,
  'department-not-allowed': ({ department }) =>
    `لا يمكن اختيار هذا لطفلك: ${department}. اختر بدلًا منه ما يناسب التوصية.`,
  'no-seats-left': ({ department }) => `لم تعد هنا أماكن في هذه الجولة: ${department}. اختر مدرسة أخرى.`,
  'one-at-a-time': () => 'في المرحلة الختامية تختار مدرسة واحدة في كل مرة. حدّد مدرسة واحدة.',
  'department-twice': ({ department }) => `هذا الاختيار مكتوب مرتين في القائمة: ${department}. احذف واحدًا منهما.`,
  'one-school-only': ({ route }) =>
    `في هذا النوع من التعليم تختار مدرسة واحدة: ${terms.routes[route]}. حدّد مدرسة واحدة.`,
  'wish-not-listed': ({ department }) =>
    `لا يمكن حفظ هذه الرغبة: ${department}. هذا الاختيار ليس في القائمة. أضفه إلى القائمة أو احذف الرغبة.`,
  'wish-not-possible': ({ department }) =>
    `بهذه التوصية لا يمكن أن تطلب هنا مستوى أعلى: ${department}. احذف هذه الرغبة.`,
  'places-wrong': () => 'بعض الأرقام غير صحيحة. أعطِ كل مدرسة رقمًا خاصًا بها، وابدأ من 1.',
  'child-data-unchecked': () => 'لم تؤكد بعد بيانات طفلك. راجعها ثم أكدها.',
  'contact-unchecked': () => 'لم تؤكد بعد بيانات الاتصال. راجعها ثم احفظها.',
  'not-confirmed': () => 'ضع أولًا علامة في المربع. بذلك تقول إنك تعرف أنك لن تستطيع تغيير أي شيء بعد ذلك.',
  'login-wrong': () =>
    'رقم ELK هذا وكلمة المرور هذه لا يتفقان. تحقق منهما معًا. هل حاولت عدة مرات دون نجاح؟ اختر إذن «هل نسيت كلمة المرور؟».',
  'too-busy': () => 'هناك ضغط كبير الآن. انتظر دقيقة ثم حاول من جديد. ما حفظته باقٍ.',
  'birth-date-wrong': () =>
    'تاريخ الميلاد هذا لا يخص هذا الرابط. تحقق من التاريخ. هل هو صحيح رغم ذلك؟ اتصل إذن بالمدرسة الابتدائية.',
  'too-many-tries': () => 'أُدخلت بيانات خاطئة مرات كثيرة. انتظر ربع ساعة ثم حاول من جديد، أو اتصل بالمدرسة الابتدائية.',
  'password-too-short': ({ min }) => `كلمة المرور أقصر من ${characters(min)}. اجعلها أطول، مثلًا بأربع كلمات عادية.`,
  'password-too-long': ({ max }) => `كلمة المرور أطول من ${characters(max)}. اجعلها أقصر.`,
  'password-too-common': () => 'كلمة المرور هذه سهلة التخمين. اختر غيرها، مثلًا أربع كلمات عادية.',
  'passwords-differ': () => 'كلمتا المرور ليستا متطابقتين. اكتبهما من جديد.',
  'letter-code-wrong': () =>
    'رقم ELK هذا وهذا الرمز لا يتفقان، أو لم يعد الرمز صالحًا. اكتبهما تمامًا كما في أحدث رسالة ورقية. تجد أدناه ما يمكنك فعله أيضًا.',
} satisfies HelpMessages['problems']
