import type { PrivacyProblem } from '../../../domain/privacy/privacy-problem.js'
import { formatDay, formatMoment } from '../../dates.js'
import { terms } from '../../terms/nl.js'
import type { ProblemSentences } from '../sentences.js'

/** Why a child, or all children, cannot be erased now, and when they can. */
export const privacyProblems: Pick<ProblemSentences, PrivacyProblem['code']> = {
  'erase-before-result': ({ elkNumber, round, resultsAt }) =>
    [
      `${elkNumber} doet mee in ${terms.rounds[round]} en wacht nog op de uitslag. Er is niets gewist.`,
      resultsAt
        ? `Wissen kan als de uitslag gepubliceerd is en families die zien, op zijn vroegst ${formatMoment(resultsAt, 'nl')}.`
        : 'Wissen kan als de uitslag gepubliceerd is en families die zien.',
      'Is de ronde nog open en doet het kind niet meer mee? Zet de aanmelding dan eerst weer open met: elk applications reopen',
    ].join('\n'),
  'erase-while-mailing': ({ elkNumber }) =>
    `Er gaat nu een mail over ${elkNumber} weg. Wacht een minuut en probeer het opnieuw; er is niets gewist.`,
  'reason-names-pupil': ({ word }) =>
    `In de reden staat “${word}”, en de reden blijft bewaard. Schrijf de reden zonder naam, nummer of e-mailadres.`,
  'erased-meanwhile': () =>
    'Intussen is er in ELK iets veranderd. Bekijk het opnieuw en probeer het nog eens; er is niets gewist.',
  'traces-left': ({ dir }) =>
    `De gegevens zijn weg, maar in ${dir} kunnen nog resten staan: een ander programma was bezig, of de schijf is vol. Maak het straks af met: elk privacy finish`,
  'procedure-not-over': ({ until, lastMoment }) =>
    [
      `Volgens config.toml gelden de reservelijsten tot en met ${formatDay(until, 'nl')}. Er is niets gewist.`,
      `Maar de laatste ronde of uitslag is pas ${formatMoment(lastMoment, 'nl')}. Pas retention.reserve_lists_until aan.`,
    ].join('\n'),
}
