import type { HelpPortal } from '../../families.js'

export const errorPages = {
  'not-found': {
    title: 'Takiej strony nie ma',
    text: [
      'Może adres jest niepoprawny albo strona jest gdzie indziej. Proszę sprawdzić adres albo przejść na początek.',
    ],
  },
  'out-of-date': {
    title: 'Ta strona była otwarta za długo',
    text: [
      'To, co Państwo właśnie zrobili, nie zostało zapisane. To, co zapisano wcześniej, zostało zachowane.',
      'Proszę otworzyć stronę jeszcze raz i zrobić to ponownie.',
    ],
  },
  'no-cookies': {
    title: 'Przeglądarka nie wysłała plików cookie',
    text: [
      'Dlatego to, co Państwo właśnie zrobili, nie zostało zapisane. Proszę otworzyć stronę jeszcze raz i zrobić to ponownie.',
      'Znowu widać ten tekst? Proszę włączyć pliki cookie albo użyć innej przeglądarki. Nie udaje się? Proszę do nas zadzwonić.',
    ],
  },
  'too-busy': {
    title: 'Teraz jest bardzo duży ruch',
    text: [
      'W tej chwili korzysta ze strony zbyt wiele osób. Proszę poczekać minutę i spróbować ponownie.',
      'To, co zapisano, zostało zachowane. Dla losowania nie ma znaczenia, czy zgłoszenie jest złożone wcześnie, czy późno.',
    ],
  },
  technical: {
    title: 'Coś się u nas nie udało',
    text: [
      'To nie Państwa wina. Może to, co Państwo właśnie zrobili, nie zostało zapisane. Proszę to później dobrze sprawdzić.',
      'Proszę spróbować ponownie za kilka minut. Znowu się nie udaje? Proszę do nas zadzwonić i podać numer poniżej.',
    ],
  },
} satisfies HelpPortal['errorPages']

export const errorWords = {
  reference: 'Numer tego błędu',
  toStart: 'Przejdź na początek',
  again: 'Otwórz stronę jeszcze raz',
} satisfies HelpPortal['errorWords']

export const fieldProblems = {
  elkNumberMissing: 'Proszę wpisać numer ELK.',
  letterCodeMissing: 'Proszę wpisać kod z listu.',
  passwordMissing: 'Proszę wpisać hasło.',
  birthDateMissing: 'Proszę wpisać datę urodzenia dziecka: dzień, miesiąc i rok.',
  birthDateImpossible:
    'Taka data nie istnieje. Proszę wpisać cyframi dzień, miesiąc i cały rok, na przykład 31 1 2014.',
  placeNotNumber: (department) => `Tu nie ma numeru: ${department}. Proszę wpisać numer, na przykład 1.`,
  placeTaken: (department) => `Ten numer jest wpisany dwa razy: ${department}. Proszę dać każdej opcji własny numer.`,
} satisfies HelpPortal['fieldProblems']
