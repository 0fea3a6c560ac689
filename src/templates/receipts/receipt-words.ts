import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../../messages/dates.js'
import { terms as english } from '../../messages/terms/en.js'
import { terms as dutch } from '../../messages/terms/nl.js'
import type { Words } from '../forms/words.js'

const words = (nl: string, en: string): Words => ({ nl, en })

/** What a receipt on paper says. */
export const receiptWords = {
  fileName: (elkNumber: string) => `ontvangstbevestiging-${elkNumber}.pdf`,
  title: words('Ontvangstbevestiging', 'Receipt'),
  about: (year: number) => words(`Aanmelden middelbare school ${year}`, `Applying to secondary school ${year}`),
  practice: words('OEFENING. Deze bevestiging telt niet mee.', 'PRACTICE. This receipt does not count.'),
  code: words('Ontvangstcode', 'Receipt code'),
  definitive: words(
    'De aanmelding is definitief. Wij hebben haar goed ontvangen.',
    'The application is definitive. We have received it.',
  ),
  byStaff: words(
    'Een medewerker heeft de aanmelding voor de familie ingevoerd.',
    'A member of staff entered the application for the family.',
  ),
  child: words('Kind', 'Child'),
  elkNumber: words('ELK-nummer', 'ELK number'),
  school: words('Basisschool', 'Primary school'),
  round: words('Ronde', 'Round'),
  roundName: (round: RoundName) => words(dutch.rounds[round], english.rounds[round]),
  at: words('Ingeleverd op', 'Handed in on'),
  moment: (at: Instant) => words(formatMoment(at, 'nl'), formatMoment(at, 'en')),
  version: words('Versie van het formulier', 'Version of the form'),
  corrected: words(
    'Daarna heeft de basisschool gegevens van het kind aangepast. De aanmelding blijft gewoon geldig.',
    'After that the primary school corrected the child’s data. The application stays valid.',
  ),
  listHeading: words('De voorkeurslijst', 'The preference list'),
  schoolHeading: words('De gekozen school', 'The chosen school'),
  chosenSchool: words('School', 'School'),
  department: words('Afdeling, niveau en code', 'Department, level and code'),
  wish: words('Wens', 'Wish'),
  rather: (level: string) => `liefst ${level}`,
  replaces: (codes: string) =>
    words(
      `Deze bevestiging vervangt een eerdere. De code ${codes} telt niet meer.`,
      `This receipt replaces an earlier one. The code ${codes} does not count any more.`,
    ),
  resultHeading: words('De uitslag', 'The result'),
  result: (at: Instant, page: string) =>
    words(
      `De uitslag staat vanaf ${formatMoment(at, 'nl')} op ${page}.`,
      `The result can be seen from ${formatMoment(at, 'en')} at ${page}.`,
    ),
  proofHeading: words('Is deze bevestiging echt?', 'Is this receipt genuine?'),
  proof: words(
    'De basisschool kan de ontvangstcode opzoeken. Zij ziet dan wie, wanneer en welke scholen.',
    'The primary school can look the receipt code up. It then sees who, when and which schools.',
  ),
  differs: words(
    'Staat er op dit papier iets anders? Dan telt wat bij de code is vastgelegd.',
    'Does this paper say anything else? Then what is kept under the code counts.',
  ),
  footer: (elkNumber: string, code: string, page: number, pages: number) =>
    `ELK-nummer ${elkNumber}, ontvangstcode ${code}, bladzijde ${page} van ${pages}`,
}
