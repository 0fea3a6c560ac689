import type { ResultProblem } from '../../../domain/results/result-problem.js'
import { formatDeadline, formatMoment } from '../../dates.js'
import { terms } from '../../terms/nl.js'
import type { ProblemSentences } from '../sentences.js'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What is wrong on the way from results to the page of the families, and what to do. */
export const resultProblems: Pick<ProblemSentences, ResultProblem['code']> = {
  'no-results': ({ round }) =>
    `Voor ${terms.rounds[round]} is er nog geen uitslag. Doe de loting, of haal de uitslag op met: elk results import BESTAND --round ${round}`,
  'no-result-of-pupil': ({ elkNumber }) =>
    `Voor ${elkNumber} is er geen uitslag. Alleen wie een lijst inleverde, deed mee. Kijk met: elk status why ${elkNumber}`,
  'round-still-open': ({ round, closesAt }) =>
    `${capital(terms.rounds[round])} is nog open, tot en met ${formatDeadline(closesAt, 'nl')}. Een uitslag kan pas daarna.`,
  'results-drawn': ({ round, drawnAt }) =>
    [
      `Voor ${terms.rounds[round]} is in ELK geloot, op ${formatMoment(drawnAt, 'nl')}. Die uitslag telt. Een bestand vervangt haar niet.`,
      `Telt de loting niet meer? Leg dan eerst de lijsten opnieuw vast: elk match commit --round ${round} --again --reason "…"`,
    ].join('\n'),
  'results-unchecked': ({ round, actor }) =>
    [
      `De uitslag van ${terms.rounds[round]} is nog niet nagekeken. Dat doet iemand anders dan ${actor}, die publiceert.`,
      `Die persoon typt onder de eigen gebruikersnaam: elk results check --round ${round}`,
      'Werkt u op één computer? Dan zet die persoon de eigen naam in ELK_ACTOR.',
    ].join('\n'),
  'results-checked-by-same': ({ round, actor }) =>
    [
      `Alleen ${actor} heeft de uitslag van ${terms.rounds[round]} nagekeken. Wie nakijkt, mag niet zelf publiceren.`,
      `Een ander publiceert, onder de eigen gebruikersnaam: elk results publish --round ${round}`,
      'Werkt u op één computer? Dan zet die persoon de eigen naam in ELK_ACTOR.',
    ].join('\n'),
  'results-not-right': ({ round, faults }) =>
    `De uitslag van ${terms.rounds[round]} klopt niet met wat nu in ELK staat: ${faults === 1 ? '1 punt' : `${faults} punten`}. Er is niets gepubliceerd. Bekijk wat er mis is en wat u kunt doen met: elk results check --round ${round}`,
  'no-result-moment': ({ round }) =>
    `Voor ${terms.rounds[round]} is er geen moment voor de uitslag. Geef het met --at, zoals --at 2026-04-09T15:30.`,
  'not-published': ({ round }) =>
    `De uitslag van ${terms.rounds[round]} is niet gepubliceerd. Er is niets om in te trekken. Kijk met: elk results status`,
  'results-shown': ({ round, resultsAt }) =>
    `Families zien de uitslag van ${terms.rounds[round]} al sinds ${formatMoment(resultsAt, 'nl')}. Moet de uitslag weg? Typ: elk results withdraw --round ${round} --reason "…"`,
  'results-would-show': ({ round }) =>
    `De uitslag van ${terms.rounds[round]} staat klaar. Met dit moment zien families de uitslag meteen. Kies een later moment, of trek de uitslag in en publiceer opnieuw met --now.`,
  'results-damaged': ({ dir, sha256 }) =>
    `Een bestand met de uitslag is weg of veranderd: ${dir}/${sha256.slice(0, 12)}….json. Zet de map terug uit een reservekopie. Kan dat niet? Trek de uitslag in en maak hem opnieuw.`,
}
