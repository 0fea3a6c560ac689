import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/tr.js'
import { parts } from '../parts.js'

export const common = {
  serviceName: 'Ortaöğretim okuluna başvuru',
  skipLink: 'İçeriğe geç',
  practice: 'Burası bir deneme ortamıdır. Buraya yazdıklarınız geçerli sayılmaz.',
  languageNavigation: 'Dil',
  logOut: 'Çıkış yap',
  applicationOf: (child) => parts`${child} için`,
  errorPrefix: 'Hata:',
  errorHeading: 'Bir şey henüz doğru değil',
  backNavigation: 'Geri',
  backToOverview: 'Genel bakışa dön',
  backToCheck: 'Kontrole dön',
  save: 'Kaydet',
  change: 'Değiştir',
  mayStayEmpty: '(boş kalabilir)',
  unknown: 'bilinmiyor',
  opensNewTab: '(yeni sekmede açılır)',
  round: (name) => terms.rounds[name],
} satisfies HelpPortal['common']

export const help = {
  heading: 'Yardıma mı ihtiyacınız var?',
  intro: 'Bizi arayın veya bize e-posta yazın. Size seve seve yardım ederiz.',
  phone: 'Telefon',
  email: 'E-posta',
  hours: 'Bize ulaşabileceğiniz saatler',
  questions: 'Sık sorulan sorular',
  footerNavigation: 'Bu web sitesi hakkında',
  privacy: 'Gizlilik',
  accessibility: 'Erişilebilirlik',
  schoolHeading: 'Çocuğunuzun ilkokulu',
} satisfies HelpPortal['help']
