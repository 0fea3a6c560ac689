import { formatDeadline, formatMoment } from '../dates.js'
import type { HelpMessages } from '../families.js'
import { capitalIn } from '../portal/parts.js'
import { pluralIn } from '../portal/plural.js'
import { terms } from '../terms/pl.js'

const capital = capitalIn('pl')
const plural = pluralIn('pl')

export const problems = {
  'wrong-elk-number': ({ text }) => `„${text}” to nie jest numer ELK. Numer ELK ma 9 cyfr. Proszę sprawdzić cyfry.`,
  'no-final-advice': () =>
    'Nie ma jeszcze ostatecznej rekomendacji szkoły (schooladvies). Bez niej nie można zgłosić dziecka.',
  'paper-route': ({ route }) =>
    `Tutaj zgłoszenie składa się na papierze: ${terms.routes[route]}. Proszę użyć formularza ze szkoły podstawowej.`,
  'round-not-open': ({ round, opensAt }) =>
    `${capital(terms.rounds[round])} jeszcze się nie zaczęła. Zgłoszenia będą możliwe od: ${formatMoment(opensAt, 'pl')}.`,
  'round-closed': ({ round, closedAt }) =>
    `${capital(terms.rounds[round])} już się skończyła. Termin minął: ${formatDeadline(closedAt, 'pl')}. Jeśli mimo to trzeba coś zmienić, proszę zadzwonić do szkoły podstawowej.`,
  'already-definitive': ({ round, submittedAt }) =>
    `Zgłoszenie jest już ostateczne (${terms.rounds[round]}). Złożono je: ${formatMoment(submittedAt, 'pl')}. Zmiana jest możliwa tylko wtedy, gdy szkoła otworzy je ponownie.`,
  'already-placed': ({ round, department }) =>
    `Dziecko ma już miejsce (${terms.rounds[round]}): ${department}. Aby zgłosić je ponownie, trzeba najpierw zrezygnować z tego miejsca w tej szkole.`,
  'round-ended': ({ round }) =>
    `Wynik jest już znany (${terms.rounds[round]}). W tym zgłoszeniu nie można już nic zmienić. Po pomoc proszę zadzwonić do szkoły podstawowej.`,
  'stale-page': () =>
    'To, co Państwo właśnie zrobili, nie zostało zapisane. W międzyczasie zgłoszenie zostało zmienione w innym miejscu. Najnowsza wersja jest poniżej. Proszę ją sprawdzić i zrobić to ponownie.',
  'list-empty': () => 'Nie wybrano jeszcze żadnej szkoły. Proszę najpierw wybrać szkołę.',
  'list-full': ({ max }) =>
    `Na liście ${plural(max, {
      one: 'mieści się 1 opcja',
      few: `mieszczą się ${max} opcje`,
      other: `mieści się ${max} opcji`,
    })}. Proszę najpierw jedną usunąć.`,
  'department-not-allowed': ({ department }) =>
    `Tego nie można wybrać dla Państwa dziecka: ${department}. Proszę wybrać coś, co pasuje do rekomendacji.`,
  'no-seats-left': ({ department }) =>
    `W tej rundzie nie ma tu już wolnych miejsc: ${department}. Proszę wybrać inną szkołę.`,
  'one-at-a-time': () => 'W fazie końcowej wybiera się po jednej szkole. Proszę wskazać jedną szkołę.',
  'department-twice': ({ department }) => `Ta opcja jest na liście dwa razy: ${department}. Proszę jedną usunąć.`,
  'one-school-only': ({ route }) =>
    `Przy tym rodzaju nauki wybiera się jedną szkołę: ${terms.routes[route]}. Proszę wskazać jedną szkołę.`,
  'wish-not-listed': ({ department }) =>
    `Tego życzenia nie można zapisać: ${department}. Tej opcji nie ma na liście. Proszę ją dodać albo usunąć życzenie.`,
  'wish-not-possible': ({ department }) =>
    `Z tą rekomendacją nie można tu prosić o wyższy poziom: ${department}. Proszę usunąć to życzenie.`,
  'places-wrong': () => 'Nie wszystkie numery się zgadzają. Proszę dać każdej szkole własny numer, zaczynając od 1.',
  'child-data-unchecked': () => 'Dane dziecka nie zostały jeszcze potwierdzone. Proszę je sprawdzić i potwierdzić.',
  'contact-unchecked': () => 'Dane kontaktowe nie zostały jeszcze potwierdzone. Proszę je sprawdzić i zapisać.',
  'not-confirmed': () =>
    'Proszę najpierw zaznaczyć pole. W ten sposób dają Państwo znać, że potem nie można już nic zmienić.',
  'login-wrong': () =>
    'Ten numer ELK i to hasło do siebie nie pasują. Proszę sprawdzić jedno i drugie. Kilka prób się nie udało? Proszę wybrać „Nie pamiętają Państwo hasła?”.',
  'too-busy': () =>
    'Teraz jest bardzo duży ruch. Proszę poczekać minutę i spróbować ponownie. To, co już zapisano, zostaje zachowane.',
  'birth-date-wrong': () =>
    'Ta data urodzenia nie pasuje do tego linku. Proszę sprawdzić datę. Mimo to jest poprawna? Proszę zadzwonić do szkoły podstawowej.',
  'too-many-tries': () =>
    'Zbyt wiele razy wpisano coś błędnie. Proszę poczekać kwadrans i spróbować ponownie albo zadzwonić do szkoły podstawowej.',
  'password-too-short': ({ min }) =>
    `Hasło jest za krótkie: powinno mieć co najmniej ${plural(min, { one: '1 znak', few: `${min} znaki`, other: `${min} znaków` })}. Proszę je wydłużyć, na przykład do czterech zwykłych słów.`,
  'password-too-long': ({ max }) =>
    `Hasło jest za długie: może mieć najwyżej ${plural(max, { one: '1 znak', few: `${max} znaki`, other: `${max} znaków` })}. Proszę je skrócić.`,
  'password-too-common': () => 'To hasło łatwo zgadnąć. Proszę wybrać inne, na przykład cztery zwykłe słowa.',
  'passwords-differ': () => 'Hasła nie są takie same. Proszę wpisać oba jeszcze raz.',
  'letter-code-wrong': () =>
    'Ten numer ELK i ten kod do siebie nie pasują albo kod już nie działa. Proszę wpisać je dokładnie tak, jak w najnowszym liście. Poniżej jest napisane, co jeszcze można zrobić.',
} satisfies HelpMessages['problems']
