import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/pl.js'
import { parts } from '../parts.js'

export const laterRounds = {
  unplaced: (round) => `Dziecko nie dostało miejsca (${terms.rounds[round]}).`,
  withdrawn: (department) => parts`Zrezygnowali Państwo z tego miejsca: ${department}.`,
  sameAccount: 'Nowy login nie jest potrzebny.',
  newList: 'Wybierają Państwo od nowa. Widać tylko szkoły z wolnymi miejscami.',
  noGuarantee: 'W tej rundzie nie ma gwarancji miejsca.',
  reserve: 'Czy dziecko jest na liście rezerwowej (reservelijst) z rundy 1? Tak pozostanie.',
  oneAtATime: 'Wybiera się po jednej szkole. Ta szkoła powiadomi, czy dziecko dostanie miejsce.',
  another: 'Jeśli w tej szkole się nie uda, można wybrać inną szkołę.',
  firstCome: 'W tym czasie miejsce może dostać inne dziecko. Proszę więc nie czekać zbyt długo ze złożeniem.',
  full: 'Nie ma już wolnych miejsc.',
  legend: 'Do której szkoły chcą Państwo zgłosić dziecko?',
  placedHeading: 'Dziecko ma miejsce w szkole',
  placed: (department) => parts`Dziecko dostało miejsce tutaj: ${department}.`,
  giveUp: 'Zgłosić dziecko ponownie można dopiero po rezygnacji z tego miejsca. Robi się to w tej szkole.',
  goneForGood: 'Uwaga: tego miejsca nie można już odzyskać.',
  withdrawnHeading: 'Zrezygnowali Państwo z miejsca',
  callSchool: 'Proszę zadzwonić do szkoły podstawowej dziecka. Tam Państwu pomogą.',
  waitingHeading: 'Teraz decyduje szkoła',
  waiting: (department) => parts`Szkoła, która powiadomi, czy dziecko dostanie miejsce: ${department}.`,
  seeResult: 'Potem będzie to też widać na stronie z wynikiem.',
} satisfies HelpPortal['laterRounds']
