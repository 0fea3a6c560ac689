import type { HelpPortal } from '../../families.js'
import { fields } from '../../fields/tr.js'
import { terms } from '../../terms/tr.js'
import { capitalIn, parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const capital = capitalIn('tr')
const plural = pluralIn('tr')

export const overview = {
  title: 'Başvurunuz',
  open: {
    heading: 'Şimdi başvurabilirsiniz',
    deadline: (round, moment) => `Başvuruyu teslim etmek için son tarih (${round}): ${moment}.`,
    extended: (moment) => `Size daha çok zaman verildi. Başvuruyu teslim etmek için son tarih: ${moment}.`,
    noHurry: 'Erken veya geç teslim etmek kurada (loting) hiçbir şeyi değiştirmez.',
    pause: 'Ara verebilirsiniz. Kaydettikleriniz silinmez.',
  },
  before: {
    heading: 'Henüz başvuramazsınız',
    opens: (round, moment) => `Başvurunun başlangıcı (${round}): ${moment}.`,
    lookAlready: 'Çocuğunuzun bilgilerinin doğru olup olmadığına şimdiden bakabilirsiniz.',
  },
  closed: {
    heading: 'Artık başvuramazsınız',
    over: (round) => `${capital(terms.rounds[round])} sona erdi`,
    closed: (round, moment) => `Başvuru için son tarih (${round}) şuydu: ${moment}.`,
    nothingHandedIn: 'Bir başvuru teslim etmediniz. Bu yüzden çocuğunuz bu tura katılmıyor.',
    notFinished: 'Başlamıştınız ama başvuruyu teslim etmediniz. Bu yüzden çocuğunuz bu tura katılmıyor.',
    next: (round, moment) => `Yeniden başvurabilirsiniz (${round}). Başlangıcı: ${moment}.`,
    call: 'Çocuğunuzun ilkokulunu şimdi arayın. Size yardım ederler.',
  },
  handedIn: {
    heading: 'Başvuru teslim edildi',
    at: (moment) => `Teslim tarihi: ${moment}.`,
    code: 'Alındı kodu (ontvangstcode)',
    nothingToDo: 'Şimdi başka bir şey yapmanız gerekmez. Başvuru kesinleşti.',
    receipt: 'Alındı belgesine bak',
    childData: 'Çocuğunuzun bilgilerine bak',
    contact: 'İletişim bilgilerinize bak',
  },
  result: {
    heading: 'Sonuç',
    at: (moment) => `Sonucun görüldüğü ilk an: ${moment}.`,
    mail: 'Birkaç gün önce size sonuç bağlantısını içeren bir e-posta gelir.',
    link: 'Sonuç sayfasına git',
  },
  noAdvice: {
    heading: 'Henüz başvuramazsınız',
    why: 'İlkokul henüz kesin okul tavsiyesini (schooladvies) girmedi. O tavsiye olmadan başvuru yapamazsınız.',
    call: 'Çocuğunuzun ilkokulunu arayın. Kesin tavsiyenin ne zaman hazır olacağını sorun.',
    deadline: (moment) => `Başvuru için son tarih: ${moment}. Bu yüzden aramak için beklemeyin.`,
    opens: (moment) => `Başvurunun başlangıcı: ${moment}. Yani daha zaman var.`,
  },
  paper: {
    heading: 'Çocuğunuzun başvurusu kâğıt üzerinde yapılır',
    why: {
      vso: 'Çocuğunuz özel ortaöğretime (vso) gidecek. Bunun için internetten başvuramazsınız.',
      isk: 'Çocuğunuz uluslararası geçiş sınıfına (isk) gidecek. Bunun için internetten başvuramazsınız.',
      kopklas: 'Çocuğunuz Kopklas denilen sınıfa gidecek. Bunun için internetten başvuramazsınız.',
    },
    steps: [
      'İlkokuldan kâğıt başvuru formunu (aanmeldingsformulier) isteyin. Çocuğunuzun bilgileri formda hazır yazar.',
      'Formu ilkokulla birlikte doldurun.',
      'İlkokul size formu nereye ve ne zaman teslim edeceğinizi söyler.',
    ],
    changed: 'Bunun yanlış olduğunu mu düşünüyorsunuz? O zaman ilkokulu arayın.',
  },
  tasksHeading: 'Yapmanız gerekenler',
  tasks: {
    'child-data': { name: 'Çocuğunuzun bilgileri', hint: 'Her şeyin doğru olup olmadığına bakın.' },
    contact: { name: 'İletişim bilgileriniz', hint: 'Size nereden ulaşabiliriz?' },
    preferences: { name: 'Tercih listesi (voorkeurslijst)', hint: 'Okulları seçin ve sıraya koyun.' },
    'one-school': { name: 'Okul seçin', hint: 'Çocuğunuz için bir okul seçin.' },
    check: { name: 'Kontrol edin ve teslim edin', hint: 'Her şeye bir kez daha bakın.' },
  },
  statuses: {
    todo: 'Yapılacak',
    busy: 'Başlandı',
    done: 'Tamam',
    look: 'Şimdiden bakabilirsiniz',
    later: 'Henüz yapılamaz',
  },
  listed: (departments, schools) =>
    `Listenizde: ${plural(schools, { one: '1 okulda', other: `${schools} farklı okulda` })} ${departments} tercih.`,
} satisfies HelpPortal['overview']

export const changes = {
  heading: 'İlkokul bir şeyi düzeltti',
  at: (moment, version) => `Düzeltme tarihi: ${moment}. Bu artık formun ${version}. sürümü.`,
  field: (field) => capital(fields.names[field]),
  route: (route) => terms.routes[route],
  was: 'Önceki',
  became: 'Şimdiki',
  empty: 'boş',
  checkAgain: 'Çocuğunuzun bilgilerini bir kez daha kontrol edin.',
  kept: 'Kendi yazdıklarınız duruyor.',
  keptRest: 'Yazdıklarınızın geri kalanı duruyor.',
  listAgain: 'Tercih listenizi kontrol edin. Başka okullar ekleyebilirsiniz.',
  dropped: 'Bu tercihler okul tavsiyesine artık uymuyor. Artık listenizde değiller:',
  callIfWrong: (school) => parts`Değişiklik yanlış mı? O zaman okulu arayın: ${school}.`,
} satisfies HelpPortal['changes']
