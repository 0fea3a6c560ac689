import type { HelpPortal } from '../../families.js'
import { terms } from '../../terms/pl.js'
import { parts } from '../parts.js'

export const common = {
  serviceName: 'Zgłoszenie do szkoły średniej',
  skipLink: 'Przejdź do treści',
  practice: 'To jest strona do ćwiczeń. To, co Państwo tu wpiszą, się nie liczy.',
  languageNavigation: 'Język',
  logOut: 'Wyloguj się',
  applicationOf: (child) => parts`Zgłoszenie: ${child}`,
  errorPrefix: 'Błąd:',
  errorHeading: 'Coś się jeszcze nie zgadza',
  backNavigation: 'Wstecz',
  backToOverview: 'Wróć do przeglądu',
  backToCheck: 'Wróć do sprawdzania',
  save: 'Zapisz',
  change: 'Zmień',
  mayStayEmpty: '(może zostać puste)',
  unknown: 'brak danych',
  opensNewTab: '(otwiera się w nowej karcie)',
  round: (name) => terms.rounds[name],
} satisfies HelpPortal['common']

export const help = {
  heading: 'Potrzebna pomoc?',
  intro: 'Proszę zadzwonić albo napisać. Chętnie pomożemy.',
  phone: 'Telefon',
  email: 'E-mail',
  hours: 'Godziny kontaktu',
  questions: 'Częste pytania',
  footerNavigation: 'O tej stronie',
  privacy: 'Prywatność',
  accessibility: 'Dostępność',
  schoolHeading: 'Szkoła podstawowa dziecka',
} satisfies HelpPortal['help']
