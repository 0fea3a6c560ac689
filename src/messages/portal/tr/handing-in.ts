import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const check = {
  title: 'Kontrol edin ve teslim edin',
  intro:
    'Her şeye bir kez daha bakın. Yanlış bir şey varsa ‘Değiştir’ bağlantısını seçin. Çocuğunuzun bilgileri yanlışsa ilkokulu arayın.',
  childHeading: 'Çocuğunuz',
  contactHeading: 'İletişim bilgileriniz',
  listHeading: 'Tercih listeniz (voorkeurslijst)',
  schoolHeading: 'Seçtiğiniz okul',
  childAnswer: 'Bilgiler doğru mu?',
  childConfirmed: 'Evet, kontrol ettiniz.',
  childUnconfirmed: 'Henüz kontrol edilmedi.',
  nothing: 'henüz bir şey seçilmedi',
  changeList: 'tercih listesi',
  changeSchool: 'okul',
  look: 'Görüntüle',
  lookChild: 'çocuğunuzun bilgileri',
  missingHeading: 'Henüz teslim edemezsiniz',
  missing: 'Önce şunları yapmanız gerekiyor:',
  missingTasks: {
    'child-data': 'Çocuğunuzun bilgilerinin doğru olup olmadığını bildirin',
    contact: 'İletişim bilgilerinizi kaydedin',
    preferences: 'Listenize bir veya daha fazla okul koyun',
    'one-school': 'Bir okul seçin',
  },
  warningHeading: 'Dikkat: yerleştirme garantiniz (plaatsingsgarantie) yok',
  warning: 'Listeniz çok kısa. Çocuğunuz listenizdeki okulların hiçbirine yerleşemeyebilir.',
  warningAnyway: 'Listeyi böyle de teslim edebilirsiniz. Yeterince okul seçerseniz çocuğunuzun yeri kesin olur.',
  lengthen: 'Listeyi uzat',
  handInHeading: 'Teslim etme',
  noHurry: 'Erken veya geç teslim etmek kurada hiçbir şeyi değiştirmez.',
  sure: 'Bundan sonra hiçbir şeyi değiştiremeyeceğimi biliyorum',
  submit: 'Başvuruyu kesinleştir',
} satisfies HelpPortal['check']

export const receipt = {
  title: 'Alındı belgesi (ontvangstbevestiging)',
  heading: 'Başvuru kesinleşti',
  text: 'Başvurunuzu aldık. Şimdi başka bir şey yapmanız gerekmez.',
  code: 'Alındı kodu (ontvangstcode)',
  at: 'Teslim tarihi',
  child: 'Çocuk',
  round: 'Tur',
  primarySchool: 'İlkokul',
  version: 'Formun sürümü',
  listHeading: 'Tercih listeniz (voorkeurslijst)',
  schoolHeading: 'Seçilen okul',
  byStaff: 'Bu başvuruyu sizin için bir görevli girdi. Yanlış bir şey mi var? O zaman ilkokulu arayın.',
  corrected: 'İlkokul, teslimden sonra çocuğunuzun bilgilerini düzeltti. Başvurunuz geçerli kalır.',
  replaces: (code) => parts`Daha önce de teslim etmiştiniz. Şu alındı kodu artık geçerli değil: ${code}.`,
  keepHeading: 'Bu belgeyi saklayın',
  keep: 'Bu sayfayı yazdırabilir veya PDF dosyasını saklayabilirsiniz.',
  genuine: 'İlkokul bu alındı koduyla neyi ne zaman teslim ettiğinizi görebilir.',
  pdf: 'Belgeyi PDF olarak aç (Hollandaca)',
  mailed: 'Bu belge size e-postayla da gelir.',
} satisfies HelpPortal['receipt']

export const result = {
  title: 'Sonuç',
  beforeHeading: 'Sonuç henüz belli değil',
  at: (moment) => `Sonucun bu sayfada görüleceği tarih: ${moment}.`,
  refresh: 'O tarihten sonra bu sayfaya yeniden gelin.',
  nobodyKnows: 'O tarihten önce kimse size sonucu söyleyemez.',
  noMoment:
    'Sonucun ne zaman çıkacağı henüz belli değil. Bunun için bir şey yapmanız gerekmez. Daha sonra bu sayfaya yeniden bakın.',
  noneHeading: 'Çocuğunuz için sonuç yok',
  none: 'Bu turda çocuğunuz için bir sonuç kaydedilmedi. Sonuç bekliyor muydunuz? O zaman bizi arayın.',
} satisfies HelpPortal['result']
