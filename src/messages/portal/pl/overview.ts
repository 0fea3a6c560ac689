import type { HelpPortal } from '../../families.js'
import { fields } from '../../fields/pl.js'
import { terms } from '../../terms/pl.js'
import { capitalIn, parts } from '../parts.js'
import { pluralIn } from '../plural.js'

const capital = capitalIn('pl')
const plural = pluralIn('pl')

export const overview = {
  title: 'Państwa zgłoszenie',
  open: {
    heading: 'Można teraz zgłosić dziecko',
    deadline: (round, moment) => `Ostatni termin złożenia zgłoszenia (${round}): ${moment}.`,
    extended: (moment) => `Mają Państwo więcej czasu. Ostatni termin złożenia zgłoszenia: ${moment}.`,
    noHurry: 'Dla losowania (loting) nie ma znaczenia, czy zgłoszenie jest złożone wcześnie, czy późno.',
    pause: 'Można przerwać w każdej chwili. To, co zapisano, zostaje zachowane.',
  },
  before: {
    heading: 'Jeszcze nie można zgłosić dziecka',
    opens: (round, moment) => `Zgłoszenia (${round}) zaczynają się: ${moment}.`,
    lookAlready: 'Już teraz można sprawdzić, czy dane dziecka się zgadzają.',
  },
  closed: {
    heading: 'Zgłoszenie nie jest już możliwe',
    over: (round) => `${capital(terms.rounds[round])} już się skończyła`,
    closed: (round, moment) => `Termin zgłoszeń (${round}) minął: ${moment}.`,
    nothingHandedIn: 'Nie złożyli Państwo zgłoszenia. Dziecko nie bierze więc udziału w tej rundzie.',
    notFinished: 'Zgłoszenie było zaczęte, ale nie zostało złożone. Dziecko nie bierze więc udziału w tej rundzie.',
    next: (round, moment) => `Zgłosić dziecko można ponownie (${round}). Początek: ${moment}.`,
    call: 'Proszę teraz zadzwonić do szkoły podstawowej dziecka. Tam Państwu pomogą.',
  },
  handedIn: {
    heading: 'Zgłoszenie zostało złożone',
    at: (moment) => `Złożono: ${moment}.`,
    code: 'Kod potwierdzenia (ontvangstcode)',
    nothingToDo: 'Teraz nie trzeba już nic robić. Zgłoszenie jest ostateczne.',
    receipt: 'Zobacz potwierdzenie przyjęcia',
    childData: 'Zobacz dane dziecka',
    contact: 'Zobacz dane kontaktowe',
  },
  result: {
    heading: 'Wynik',
    at: (moment) => `Wynik można zobaczyć od: ${moment}.`,
    mail: 'Kilka dni wcześniej przyjdzie do Państwa e-mail z linkiem do wyniku.',
    link: 'Przejdź do strony z wynikiem',
  },
  noAdvice: {
    heading: 'Jeszcze nie można zgłosić dziecka',
    why: 'Szkoła podstawowa nie wpisała jeszcze ostatecznej rekomendacji (schooladvies). Bez niej nie można zgłosić dziecka.',
    call: 'Proszę zadzwonić do szkoły podstawowej dziecka. Proszę zapytać, kiedy ostateczna rekomendacja będzie gotowa.',
    deadline: (moment) => `Ostatni termin zgłoszeń: ${moment}. Proszę więc nie czekać z telefonem.`,
    opens: (moment) => `Zgłoszenia zaczynają się: ${moment}. Jest więc jeszcze czas.`,
  },
  paper: {
    heading: 'Zgłoszenie dziecka składa się na papierze',
    why: {
      vso: 'Państwa dziecko idzie do średniej szkoły specjalnej (vso). Tam nie można zgłosić go przez internet.',
      isk: 'Państwa dziecko idzie do międzynarodowej klasy przejściowej (isk). Tam nie można zgłosić go przez internet.',
      kopklas: 'Państwa dziecko idzie do klasy Kopklas. Tam nie można zgłosić go przez internet.',
    },
    steps: [
      'Proszę poprosić szkołę podstawową o papierowy formularz zgłoszenia (aanmeldingsformulier). Dane dziecka są już na nim wpisane.',
      'Proszę wypełnić formularz razem ze szkołą podstawową.',
      'Szkoła podstawowa powie, gdzie i kiedy go złożyć.',
    ],
    changed: 'Myślą Państwo, że to się nie zgadza? Proszę zadzwonić do szkoły podstawowej.',
  },
  tasksHeading: 'Co jest jeszcze do zrobienia',
  tasks: {
    'child-data': { name: 'Dane dziecka', hint: 'Proszę sprawdzić, czy wszystko się zgadza.' },
    contact: { name: 'Państwa dane kontaktowe', hint: 'Jak możemy się z Państwem skontaktować?' },
    preferences: {
      name: 'Lista preferencji (voorkeurslijst)',
      hint: 'Proszę wybrać szkoły i ustawić je w kolejności.',
    },
    'one-school': { name: 'Wybór szkoły', hint: 'Proszę wybrać jedną szkołę dla dziecka.' },
    check: { name: 'Sprawdzenie i złożenie', hint: 'Proszę obejrzeć wszystko jeszcze raz.' },
  },
  statuses: {
    todo: 'Do zrobienia',
    busy: 'W trakcie',
    done: 'Gotowe',
    look: 'Można już zobaczyć',
    later: 'Jeszcze nie można',
  },
  listed: (departments, schools) => {
    const choices = plural(departments, {
      one: '1 opcja',
      few: `${departments} opcje`,
      other: `${departments} opcji`,
    })
    return `Na liście: ${choices} w ${plural(schools, { one: '1 szkole', other: `${schools} różnych szkołach` })}.`
  },
} satisfies HelpPortal['overview']

export const changes = {
  heading: 'Szkoła podstawowa coś poprawiła',
  at: (moment, version) => `Poprawiono: ${moment}. Teraz jest to wersja ${version} formularza.`,
  field: (field) => capital(fields.names[field]),
  route: (route) => terms.routes[route],
  was: 'Było',
  became: 'Jest',
  empty: 'puste',
  checkAgain: 'Proszę sprawdzić dane dziecka jeszcze raz.',
  kept: 'To, co wpisali Państwo sami, zostało zachowane.',
  keptRest: 'Reszta tego, co Państwo wpisali, została zachowana.',
  listAgain: 'Proszę sprawdzić listę preferencji. Można dodać inne szkoły.',
  dropped: 'Te opcje nie pasują już do rekomendacji szkoły. Nie ma ich już na liście:',
  callIfWrong: (school) => parts`Zmiana się nie zgadza? Proszę zadzwonić do szkoły: ${school}.`,
} satisfies HelpPortal['changes']
