import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/tr.js'
import { parts } from '../parts.js'

export const laterRounds = {
  unplaced: (round) => `Çocuğunuz yer alamadı (${terms.rounds[round]}).`,
  withdrawn: (department) => parts`Bu yerden vazgeçtiniz: ${department}.`,
  sameAccount: 'Yeni bir giriş bilgisine ihtiyacınız yok.',
  newList: 'Yeni bir seçim yapıyorsunuz. Yalnızca boş yeri olan okulları görürsünüz.',
  noGuarantee: 'Bu turda yerleştirme garantisi yoktur.',
  reserve: 'Çocuğunuz 1. turun yedek listesinde mi (reservelijst)? O zaman listede kalır.',
  oneAtATime: 'Her seferinde tek okul seçersiniz. O okul, çocuğunuza yer verip vermediğini bildirir.',
  another: 'O okulda olmazsa başka bir okul seçebilirsiniz.',
  firstCome: 'Bu arada yer başka bir çocuğa verilebilir. Bu yüzden teslim etmek için çok beklemeyin.',
  full: 'Boş yer kalmadı.',
  legend: 'Çocuğunuz için hangi okula başvuruyorsunuz?',
  placedHeading: 'Çocuğunuzun bir yeri var',
  placed: (department) => parts`Çocuğunuzun yerleştirildiği okul: ${department}.`,
  giveUp: 'Yeniden başvurmak için önce bu yerden vazgeçmeniz gerekir. Bunu o okulda yaparsınız.',
  goneForGood: 'Dikkat: bu yeri geri alamazsınız.',
  withdrawnHeading: 'Yerden vazgeçtiniz',
  callSchool: 'Çocuğunuzun ilkokulunu arayın. Size yardım ederler.',
  waitingHeading: 'Şimdi okul karar veriyor',
  waiting: (department) => parts`Çocuğunuza yer verip vermediğini bildirecek okul: ${department}.`,
  seeResult: 'Bunu daha sonra sonuç sayfasında da görürsünüz.',
} satisfies HelpPortal['laterRounds']
