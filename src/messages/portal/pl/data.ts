import type { HelpPortal } from '../../families.js'

export const childData = {
  title: 'Dane dziecka',
  intro: 'Te dane podała szkoła podstawowa. Proszę dobrze sprawdzić, czy wszystko się zgadza.',
  name: 'Imię i nazwisko',
  birthDate: 'Data urodzenia',
  address: 'Adres',
  primarySchool: 'Szkoła podstawowa',
  advice: 'Rekomendacja szkoły (schooladvies)',
  noAdvice: 'nie ma jeszcze ostatecznej rekomendacji',
  route: 'Rodzaj nauki',
  elkNumber: 'Numer ELK (ELK-nummer)',
  version: 'Wersja formularza',
  versionMade: (version, moment) => `${version}, utworzona: ${moment}`,
  confirm: 'Te dane się zgadzają',
  confirmed: 'Dali Państwo znać, że te dane się zgadzają.',
  wrongHeading: 'Coś się nie zgadza?',
  wrong: [
    'Tych danych nie można zmienić samemu. Proszę zadzwonić do szkoły podstawowej dziecka.',
    'Szkoła podstawowa poprawi dane. Potem zobaczą je Państwo tutaj poprawione.',
    'Nie trzeba zaczynać od nowa. Logowanie zostaje takie samo.',
  ],
} satisfies HelpPortal['childData']

export const contact = {
  title: 'Państwa dane kontaktowe',
  intro: 'Na pierwszy adres wysyłamy wszystkie e-maile o zgłoszeniu.',
  leaveEmpty: 'Czegoś Państwo nie mają, na przykład adresu e-mail? Proszę zostawić to pole puste.',
  closed: 'Tych danych nie można teraz zmienić. Coś się nie zgadza? Proszę zadzwonić do szkoły podstawowej.',
  first: 'Rodzic lub opiekun 1',
  second: 'Rodzic lub opiekun 2',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  phone: 'Numer telefonu',
  language: 'W jakim języku chcą Państwo dostawać nasze e-maile?',
} satisfies HelpPortal['contact']
