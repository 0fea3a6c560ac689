import type { HelpPortal } from '../../families.js'
import { pluralIn } from '../plural.js'

const plural = pluralIn('pl')

export const login = {
  title: 'Logowanie',
  intro: 'Proszę się zalogować, aby zgłosić dziecko do szkoły średniej.',
  elkNumber: 'Numer ELK (ELK-nummer)',
  elkNumberHint: '9 cyfr. Numer jest w e-mailu albo w liście o zgłoszeniu.',
  password: 'Hasło',
  submit: 'Zaloguj się',
  forgotten: 'Nie pamiętają Państwo hasła?',
  firstTimeHeading: 'Czy to pierwszy raz?',
  firstTime: [
    'Szkoła podstawowa wysłała Państwu e-mail. Proszę otworzyć link z tego e-maila. Tam wybierają Państwo hasło.',
    'Nie mają Państwo ani e-maila, ani listu? Proszę zadzwonić do szkoły podstawowej dziecka.',
  ],
  toLetter: 'Mam list',
  notices: {
    expired:
      'Nastąpiło wylogowanie, ponieważ przez jakiś czas nic się nie działo albo jest nowe hasło. Proszę zalogować się ponownie. To, co zapisano, zostało zachowane. To, czego nie zapisano, trzeba wpisać jeszcze raz.',
    'password-changed': 'Nowe hasło zostało zapisane. Można się nim teraz zalogować.',
  },
} satisfies HelpPortal['login']

export const letter = {
  title: 'Rozpoczęcie za pomocą listu',
  intro: 'Nie można zeskanować kodu QR z listu? Proszę wpisać tutaj to, co jest w liście.',
  elkNumberHint: '9 cyfr. Numer jest w liście dużym drukiem.',
  code: 'Kod (code)',
  codeHint: '12 liter i cyfr z listu, na przykład 7K3M-9QXD-2HVA. Wielkie litery nie są konieczne.',
  submit: 'Dalej',
  toLogin: 'Mam już hasło',
  problemHeading: 'Nie ma listu albo się nie udaje?',
  problem: [
    'Hasło jest już wybrane? Wtedy kod nie jest już potrzebny. Proszę zalogować się numerem ELK i hasłem.',
    'Przyszedł więcej niż jeden list? Proszę użyć najnowszego.',
    'Kilka prób się nie udało? Proszę poczekać kwadrans i spróbować ponownie.',
    'List zaginął albo kod nie działa? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła może wysłać nowy list.',
  ],
} satisfies HelpPortal['letter']

export const openLogin = {
  titles: { login: 'Proszę wybrać hasło', 'password-reset': 'Proszę wybrać nowe hasło' },
  intro: {
    login: 'Tym hasłem zgłaszają Państwo dziecko. Później będzie potrzebne także do sprawdzenia wyniku.',
    'password-reset': 'Stare hasło przestanie działać. Wszystko, co zapisano, zostanie zachowane.',
  },
  elkNumber: 'Numer ELK (ELK-nummer)',
  elkNumberHint: 'Tym numerem będą się Państwo później logować. Proszę go dobrze zachować.',
  birthDate: 'Data urodzenia dziecka',
  birthDateHint: 'Dzięki temu wiemy, że e-mail lub list jest do Państwa. Przykład: 31 1 2014.',
  day: 'Dzień',
  month: 'Miesiąc',
  year: 'Rok',
  password: 'Nowe hasło',
  passwordHint: (min) =>
    `Co najmniej ${plural(min, { one: '1 znak', few: `${min} znaki`, other: `${min} znaków` })}. Cztery osobne słowa są mocne i łatwe do zapamiętania.`,
  suggestion: 'Przykład, przygotowany tylko dla Państwa:',
  repeat: 'Nowe hasło jeszcze raz',
  submit: 'Zapisz hasło',
} satisfies HelpPortal['openLogin']

export const linkProblem = {
  used: {
    title: 'Ten link został już użyty',
    text: ['Tym linkiem wybrano już hasło. Proszę zalogować się numerem ELK i tym hasłem.'],
  },
  'has-account': {
    title: 'Hasło jest już wybrane',
    text: ['Dla Państwa dziecka wybrano już hasło. Ten link nie jest więc potrzebny.'],
  },
  superseded: {
    title: 'Jest nowszy e-mail albo list',
    text: [
      'Ten link już nie działa, bo później przyszedł do Państwa jeszcze jeden e-mail lub list. Proszę użyć najnowszego linku.',
      'Nie można znaleźć tego e-maila? Proszę zajrzeć też do spamu.',
    ],
  },
  expired: {
    title: 'Ten link stracił ważność',
    text: ['Ten link działa tylko przez pewien czas. Ten czas minął. Potrzebny jest nowy link.'],
  },
  revoked: {
    title: 'Ten link został wycofany',
    text: ['Tego linku nie można już użyć. Proszę zadzwonić do szkoły podstawowej dziecka i poprosić o nowy link.'],
  },
  unknown: {
    title: 'Ten link nie działa',
    text: [
      'Może brakuje kawałka linku. Proszę otworzyć link w samym e-mailu albo jeszcze raz zeskanować kod QR.',
      'To też nie działa? Proszę skopiować cały link i wkleić go w pasku adresu.',
    ],
  },
  toLogin: 'Zaloguj się',
  toForgotten: 'Wybierz nowe hasło',
  askSchool: 'Nie udaje się? Proszę zadzwonić do szkoły podstawowej dziecka. Szkoła może wysłać nowy link.',
} satisfies HelpPortal['linkProblem']

export const forgotPassword = {
  title: 'Nie pamiętają Państwo hasła?',
  intro: 'Proszę wpisać numer ELK dziecka. Wyślemy e-mail z linkiem. Tym linkiem wybiera się nowe hasło.',
  submit: 'Wyślij e-mail',
  sentTitle: 'Proszę sprawdzić pocztę',
  sent: 'Jeśli znamy ten numer ELK, za kilka minut przyjdzie do Państwa e-mail z linkiem.',
  notReceivedHeading: 'E-mail nie przyszedł?',
  notReceived: [
    'Proszę zajrzeć też do spamu.',
    'Proszę sprawdzić, czy numer ELK jest poprawny, i spróbować ponownie.',
    'Nie mieli Państwo jeszcze nigdy hasła? Proszę zadzwonić do szkoły podstawowej dziecka.',
    'Zmienił się Państwa adres e-mail? Wtedy też proszę zadzwonić do szkoły podstawowej.',
  ],
  again: 'Spróbuj ponownie',
  toLogin: 'Wróć do logowania',
} satisfies HelpPortal['forgotPassword']

export const loggedOut = {
  title: 'Wylogowano',
  text: 'Wszystko, co zapisano, zostało zachowane.',
  sharedComputer: 'Z tego komputera korzystają też inni? Proszę zamknąć także to okno.',
  again: 'Zaloguj się ponownie',
} satisfies HelpPortal['loggedOut']
