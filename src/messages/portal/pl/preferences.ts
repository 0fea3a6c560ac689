import type { HelpPortal } from '../../families.js'
import { parts } from '../parts.js'
import { type PluralForms, pluralIn } from '../plural.js'

const plural = pluralIn('pl')

const choicesIn = (count: number): PluralForms => ({
  one: '1 opcja',
  few: `${count} opcje`,
  other: `${count} opcji`,
})

const seats = (count: number) => plural(count, { one: '1 miejsce', few: `${count} miejsca`, other: `${count} miejsc` })

export const guarantee = {
  count: (schools) =>
    schools === 0
      ? 'nie ma jeszcze szkoły'
      : plural(schools, { one: '1 szkoła', few: `${schools} różne szkoły`, other: `${schools} różnych szkół` }),
  enough: (have, needed) =>
    `Na liście: ${have}. To wystarcza do gwarancji miejsca (plaatsingsgarantie). Potrzebna liczba szkół: ${needed}.`,
  tooShort: (have, needed) =>
    `Na liście: ${have}. Do gwarancji miejsca (plaatsingsgarantie) potrzeba różnych szkół: ${needed}.`,
  addMore: (missing) =>
    plural(missing, {
      one: 'Proszę dodać jeszcze 1 inną szkołę.',
      few: `Proszę dodać jeszcze ${missing} inne szkoły.`,
      other: `Proszę dodać jeszcze ${missing} innych szkół.`,
    }),
  stillNeeded: (missing) =>
    plural(missing, {
      one: 'Do gwarancji brakuje 1 szkoły.',
      other: `Do gwarancji brakuje ${missing} szkół.`,
    }),
  reached: 'Liczba szkół wystarcza do gwarancji.',
  meaning: 'Z gwarancją dziecko na pewno dostanie miejsce w jednej ze szkół z listy.',
  countedOnce: 'Dwie opcje w tej samej szkole liczą się jako jedna szkoła.',
} satisfies HelpPortal['guarantee']

export const preferences = {
  title: 'Lista preferencji (voorkeurslijst)',
  intro: 'Na górze proszę umieścić szkołę, którą chcą Państwo najbardziej. Pod nią drugą, trzecią i tak dalej.',
  honest: 'Proszę wybrać kolejność, której naprawdę Państwo chcą. Inna kolejność nie daje większej szansy.',
  listHeading: 'Państwa lista',
  emptyHeading: 'Lista jest jeszcze pusta',
  empty: 'Proszę poszukać szkoły poniżej i wybrać „Dodaj”.',
  place: 'Miejsce',
  placeOf: (department) => parts`– ${department}`,
  renumberHint: 'Można też wpisać inne numery, a potem zapisać.',
  dragHint: 'Można też przeciągnąć szkołę na inne miejsce.',
  up: 'W górę',
  down: 'W dół',
  remove: 'Usuń',
  add: 'Dodaj',
  toPlace: (department, place) => parts<typeof department | number>`${department}, na miejsce ${place}`,
  fromList: (department) => parts`${department}, z listy`,
  atPlace: (department, place) => parts<typeof department | number>`${department}, na miejscu ${place}`,
  upperLevel: (level) => `Najchętniej klasa na poziomie: ${level}`,
  upperLevelNote: 'Życzenie co do poziomu nie jest pewne. Szkoła weźmie je pod uwagę, jeśli to możliwe.',
  saveOrder: 'Zapisz kolejność',
  finish: 'Zapisz i wróć do przeglądu',
  finishToCheck: 'Zapisz i wróć do sprawdzania',
  moved: (department, place, of) =>
    parts<typeof department | number>`Teraz na miejscu ${place} z ${of}: ${department}.`,
  added: (department, place) => parts<typeof department | number>`Dodano na miejscu ${place}: ${department}.`,
  removed: (department) => parts`Usunięto z listy: ${department}.`,
  restored: (department, place) => parts<typeof department | number>`Znowu na miejscu ${place}: ${department}.`,
  saved: 'Lista została zapisana.',
  saving: 'Lista jest zapisywana.',
  offline: 'Nie ma połączenia. Może ostatnia zmiana nie została zapisana. Proszę zaraz spróbować jeszcze raz.',
  choices: (count) => `Na liście: ${plural(count, choicesIn(count))}.`,
  restore: 'Przywróć',
  addHeading: 'Dodawanie szkół',
  jump: 'Na tej stronie',
  toList: 'Do listy',
  toSearch: 'Dodaj szkoły',
  fits: 'Widać tylko szkoły, które pasują do rekomendacji Państwa dziecka.',
  searchText: 'Szukaj szkoły',
  searchHint: 'Część nazwy, ulicy lub profilu.',
  level: 'Poziom',
  everyLevel: 'Wszystkie poziomy',
  where: 'Miejscowość lub dzielnica',
  everywhere: 'Wszędzie',
  search: 'Szukaj',
  found: (count) => `Znaleziono: ${plural(count, choicesIn(count))}`,
  foundSome: (shown, count) => `${shown} z ${plural(count, { one: '1 opcji', other: `${count} opcji` })}`,
  showAll: (count) => `Pokaż wszystkie (${count})`,
  nothingFound: 'Nie znaleziono szkoły. Proszę poszukać innego słowa albo wybrać „Wszystkie poziomy” i „Wszędzie”.',
  clearSearch: 'Pokaż znowu wszystkie szkoły',
  nothingAllowed: 'W tej chwili nie ma szkoły do wyboru. Proszę zadzwonić do szkoły podstawowej dziecka.',
  full: (max) =>
    `Lista jest pełna. ${plural(max, {
      one: 'Mieści się na niej 1 opcja.',
      few: `Mieszczą się na niej ${max} opcje.`,
      other: `Mieści się na niej ${max} opcji.`,
    })} Proszę najpierw jedną usunąć.`,
  listedAt: (place) => `Na miejscu ${place} listy`,
  seats,
  freeSeats: (count) =>
    plural(count, {
      one: 'zostało 1 wolne miejsce',
      few: `zostały ${count} wolne miejsca`,
      other: `zostało ${count} wolnych miejsc`,
    }),
  firstChoices: (count) =>
    plural(count, {
      one: 'w zeszłym roku 1 raz na pierwszym miejscu',
      other: `w zeszłym roku ${count} razy na pierwszym miejscu`,
    }),
  admitted: 'Ta szkoła zgodziła się przyjąć Państwa dziecko.',
  website: 'Strona internetowa',
} satisfies HelpPortal['preferences']

export const oneSchool = {
  title: 'Wybór szkoły',
  intro: 'Proszę wybrać jedną szkołę. Do złożenia zgłoszenia można jeszcze zmienić wybór.',
  noLottery: 'Te szkoły nie biorą udziału w losowaniu (loting).',
  noHurry: 'Nie ma znaczenia, czy zgłoszenie jest złożone wcześnie, czy późno, byle w terminie.',
  legend: 'Do której szkoły pójdzie dziecko?',
  noneHeading: 'Jeszcze nie można wybrać szkoły',
  none: [
    'Najpierw szkoła musi przyjąć Państwa dziecko. Żadna szkoła jeszcze tego nie potwierdziła.',
    'Proszę zadzwonić do szkoły podstawowej dziecka. Proszę zapytać, co z przyjęciem.',
  ],
} satisfies HelpPortal['oneSchool']
