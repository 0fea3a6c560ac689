import { formatDeadline, formatMoment } from '../dates.js'
import type { HelpMessages } from '../families.js'
import { capitalIn } from '../portal/parts.js'
import { terms } from '../terms/tr.js'

const capital = capitalIn('tr')

export const problems = {
  'wrong-elk-number': ({ text }) =>
    `“${text}” bir ELK numarası değil. ELK numarasında 9 rakam vardır. Rakamları kontrol edin.`,
  'no-final-advice': () => 'Henüz kesin okul tavsiyesi (schooladvies) yok. O gelmeden başvuru yapılamaz.',
  'paper-route': ({ route }) =>
    `Bu okul türü için başvuru kâğıt üzerinde yapılır: ${terms.routes[route]}. İlkokuldaki formu kullanın.`,
  'round-not-open': ({ round, opensAt }) =>
    `${capital(terms.rounds[round])} henüz açılmadı. Başvuru başlangıcı: ${formatMoment(opensAt, 'tr')}.`,
  'round-closed': ({ round, closedAt }) =>
    `${capital(terms.rounds[round])} kapandı. Son tarih: ${formatDeadline(closedAt, 'tr')}. Yine de bir şeyin değişmesi gerekiyorsa ilkokulu arayın.`,
  'already-definitive': ({ round, submittedAt }) =>
    `Başvurunuz kesinleşti (${terms.rounds[round]}). Kesinleşme tarihi: ${formatMoment(submittedAt, 'tr')}. Değişiklik ancak okul başvuruyu yeniden açarsa olur.`,
  'already-placed': ({ round, department }) =>
    `Çocuğunuz bir yer kazandı (${terms.rounds[round]}): ${department}. Yeniden başvurmak için önce o okulda bu yerden vazgeçmeniz gerekir.`,
  'round-ended': ({ round }) =>
    `Sonuç belli oldu (${terms.rounds[round]}). Bu başvuruda artık hiçbir şey değişemez. Yardım için ilkokulu arayın.`,
  'stale-page': () =>
    'Az önce yaptığınız kaydedilmedi. Başvuru bu arada başka bir yerde değişti. En yeni hâli aşağıda. Onu kontrol edin ve yeniden yapın.',
  'list-empty': () => 'Henüz okul seçmediniz. Önce bir okul seçin.',
  'list-full': ({ max }) => `Listeye en çok ${max} tercih sığar. Önce birini çıkarın.`,
  'department-not-allowed': ({ department }) =>
    `Çocuğunuz için bu seçilemez: ${department}. Tavsiyeye uyan başka bir tercih yapın.`,
  'no-seats-left': ({ department }) => `Bu turda burada boş yer kalmadı: ${department}. Başka bir okul seçin.`,
  'one-at-a-time': () => 'Tamamlama aşamasında her seferinde tek okul seçersiniz. Bir okul seçin.',
  'department-twice': ({ department }) => `Bu tercih listede iki kez var: ${department}. Birini çıkarın.`,
  'one-school-only': ({ route }) => `Bu okul türünde tek okul seçilir: ${terms.routes[route]}. Bir okul seçin.`,
  'wish-not-listed': ({ department }) =>
    `Bu dilek kaydedilemez: ${department}. Bu tercih listede yok. Listeye ekleyin veya dileği kaldırın.`,
  'wish-not-possible': ({ department }) =>
    `Bu tavsiyeyle burada daha yüksek bir düzey dileyemezsiniz: ${department}. Dileği kaldırın.`,
  'places-wrong': () => 'Bazı sıra numaraları doğru değil. Her okula ayrı bir numara verin. 1 ile başlayın.',
  'child-data-unchecked': () =>
    'Çocuğunuzun bilgilerini henüz onaylamadınız. Bilgileri kontrol edin ve doğruysa onaylayın.',
  'contact-unchecked': () => 'İletişim bilgilerini henüz onaylamadınız. Kontrol edin ve kaydedin.',
  'not-confirmed': () =>
    'Önce kutuyu işaretleyin. Böylece bundan sonra değişiklik yapamayacağınızı bildiğinizi söylersiniz.',
  'login-wrong': () =>
    'Bu ELK numarası ile bu şifre birbirine uymuyor. İkisini de kontrol edin. Birkaç kez denediniz ve olmadı mı? O zaman ‘Şifrenizi mi unuttunuz?’ bağlantısını seçin.',
  'too-busy': () => 'Şu anda çok yoğunuz. Bir dakika bekleyin ve yeniden deneyin. Kaydettikleriniz duruyor.',
  'birth-date-wrong': () =>
    'Bu doğum tarihi bu bağlantıya ait değil. Tarihi kontrol edin. Yine de doğru mu? O zaman ilkokulu arayın.',
  'too-many-tries': () =>
    'Çok fazla kez yanlış bilgi girildi. On beş dakika bekleyip yeniden deneyin veya ilkokulu arayın.',
  'password-too-short': ({ min }) => `Şifre ${min} karakterden kısa. Uzatın; örneğin dört sıradan kelime kullanın.`,
  'password-too-long': ({ max }) => `Şifre ${max} karakterden uzun. Kısaltın.`,
  'password-too-common': () => 'Bu şifre kolay tahmin edilir. Başka bir şey seçin; örneğin dört sıradan kelime.',
  'passwords-differ': () => 'İki şifre aynı değil. İkisini de yeniden yazın.',
  'letter-code-wrong': () =>
    'Bu ELK numarası ile bu kod birbirine uymuyor ya da kod artık geçerli değil. İkisini de en yeni mektuptaki gibi yazın. Başka ne yapabileceğiniz aşağıda yazıyor.',
} satisfies HelpMessages['problems']
