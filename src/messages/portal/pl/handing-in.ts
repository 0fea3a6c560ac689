import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'

export const check = {
  title: 'Sprawdzenie i złożenie',
  intro:
    'Proszę sprawdzić wszystko jeszcze raz. Coś się nie zgadza? Proszę wybrać „Zmień”. Dane dziecka się nie zgadzają? Proszę zadzwonić do szkoły podstawowej.',
  childHeading: 'Państwa dziecko',
  contactHeading: 'Państwa dane kontaktowe',
  listHeading: 'Państwa lista preferencji (voorkeurslijst)',
  schoolHeading: 'Wybrana szkoła',
  childAnswer: 'Czy dane się zgadzają?',
  childConfirmed: 'Tak, zostały przez Państwa sprawdzone.',
  childUnconfirmed: 'Jeszcze nie sprawdzone.',
  nothing: 'nic jeszcze nie wybrano',
  changeList: 'lista preferencji',
  changeSchool: 'szkoła',
  look: 'Zobacz',
  lookChild: 'dane dziecka',
  missingHeading: 'Nie można jeszcze złożyć zgłoszenia',
  missing: 'Najpierw trzeba zrobić to:',
  missingTasks: {
    'child-data': 'Dać znać, czy dane dziecka się zgadzają',
    contact: 'Zapisać dane kontaktowe',
    preferences: 'Wpisać na listę jedną lub więcej szkół',
    'one-school': 'Wybrać szkołę',
  },
  warningHeading: 'Uwaga: nie mają Państwo gwarancji miejsca (plaatsingsgarantie)',
  warning: 'Lista jest za krótka. Może się zdarzyć, że dziecko nie dostanie miejsca w żadnej szkole z listy.',
  warningAnyway: 'Można złożyć taką listę. Jednak gdy szkół jest dość, dziecko na pewno dostanie miejsce.',
  lengthen: 'Wydłuż listę',
  handInHeading: 'Złożenie zgłoszenia',
  noHurry: 'Dla losowania nie ma znaczenia, czy zgłoszenie jest złożone wcześnie, czy późno.',
  sure: 'Wiem, że potem nie mogę już nic zmienić',
  submit: 'Zatwierdź zgłoszenie ostatecznie',
} satisfies HelpPortal['check']

export const receipt = {
  title: 'Potwierdzenie przyjęcia (ontvangstbevestiging)',
  heading: 'Zgłoszenie jest ostateczne',
  text: 'Otrzymaliśmy Państwa zgłoszenie. Teraz nie trzeba już nic robić.',
  code: 'Kod potwierdzenia (ontvangstcode)',
  at: 'Złożono',
  child: 'Dziecko',
  round: 'Runda',
  primarySchool: 'Szkoła podstawowa',
  version: 'Wersja formularza',
  listHeading: 'Państwa lista preferencji (voorkeurslijst)',
  schoolHeading: 'Wybrana szkoła',
  byStaff: 'To zgłoszenie wpisał za Państwa pracownik. Coś się nie zgadza? Proszę zadzwonić do szkoły podstawowej.',
  corrected: 'Po złożeniu szkoła podstawowa poprawiła dane dziecka. Państwa zgłoszenie nadal jest ważne.',
  replaces: (code) => parts`Zgłoszenie było już wcześniej złożone. Ten kod potwierdzenia już się nie liczy: ${code}.`,
  keepHeading: 'Proszę zachować to potwierdzenie',
  keep: 'Tę stronę można wydrukować albo zachować plik PDF.',
  genuine: 'Dzięki kodowi potwierdzenia szkoła podstawowa może zobaczyć, co i kiedy zostało złożone.',
  pdf: 'Otwórz potwierdzenie jako PDF (po niderlandzku)',
  mailed: 'To potwierdzenie przyjdzie do Państwa także e-mailem.',
} satisfies HelpPortal['receipt']

export const result = {
  title: 'Wynik',
  beforeHeading: 'Wyniku jeszcze nie ma',
  at: (moment) => `Wynik będzie na tej stronie od: ${moment}.`,
  refresh: 'Po tym terminie proszę wrócić na tę stronę.',
  nobodyKnows: 'Przed tym terminem nikt nie może podać Państwu wyniku.',
  noMoment:
    'Nie wiadomo jeszcze, kiedy będzie wynik. Nie trzeba w tej sprawie nic robić. Proszę zajrzeć na tę stronę później.',
  noneHeading: 'Nie ma wyniku dla Państwa dziecka',
  none: 'W tej rundzie nie ma zapisanego wyniku dla Państwa dziecka. Czekali Państwo na wynik? Proszę do nas zadzwonić.',
} satisfies HelpPortal['result']
