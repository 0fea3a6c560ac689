import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/ar.js'
import { parts } from '../parts.js'

export const common = {
  serviceName: 'التسجيل في المدرسة الثانوية',
  skipLink: 'إلى المحتوى',
  practice: 'هذا موقع للتدريب. ما تدخله هنا لا يُحتسب.',
  languageNavigation: 'اللغة',
  logOut: 'تسجيل الخروج',
  applicationOf: (child) => parts`تسجيل ${child}`,
  errorPrefix: 'خطأ:',
  errorHeading: 'هناك شيء غير صحيح بعد',
  backNavigation: 'رجوع',
  backToOverview: 'العودة إلى النظرة العامة',
  backToCheck: 'العودة إلى المراجعة',
  save: 'حفظ',
  change: 'تغيير',
  mayStayEmpty: '(يمكن تركه فارغًا)',
  unknown: 'غير معروف',
  opensNewTab: '(يفتح في علامة تبويب جديدة)',
  round: (name) => terms.rounds[name],
} satisfies HelpPortal['common']

export const help = {
  heading: 'هل تحتاج إلى مساعدة؟',
  intro: 'اتصل بنا أو اكتب إلينا. يسعدنا أن نساعدك.',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  hours: 'أوقات الاتصال',
  questions: 'أسئلة متكررة',
  footerNavigation: 'عن هذا الموقع',
  privacy: 'الخصوصية',
  accessibility: 'سهولة الاستخدام للجميع',
  schoolHeading: 'المدرسة الابتدائية لطفلك',
} satisfies HelpPortal['help']
