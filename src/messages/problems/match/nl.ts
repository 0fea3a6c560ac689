import type { HandSeatFault } from '../../../domain/matching/hand-seats.js'
import type { MatchProblem } from '../../../domain/matching/match-problem.js'
import type { MatchTrouble } from '../../../domain/matching/plan-lists.js'
import type { SeedFault } from '../../../domain/matching/seed.js'
import { formatDeadline, formatMoment } from '../../dates.js'
import { differenceCounts } from '../../match/difference/nl.js'
import { terms } from '../../terms/nl.js'
import type { ProblemSentences } from '../sentences.js'

const MOST_LINES = 50

type Who = Extract<MatchTrouble, { code: 'still-busy' }>['pupil']

const who = ({ elkNumber, name, school }: Who) => `${elkNumber} ${name} (${school})`

type TroubleSentences = { [Code in MatchTrouble['code']]: (trouble: Extract<MatchTrouble, { code: Code }>) => string }

const troubles: TroubleSentences = {
  'round-open': ({ closesAt }) =>
    `De ronde is nog open, tot en met ${formatDeadline(closesAt, 'nl')}. Wacht tot zij gesloten is.`,
  'still-busy': ({ pupil, until }) =>
    `${who(pupil)} kan nog aanmelden tot en met ${formatDeadline(until, 'nl')}. Wacht daarop, of help de familie.`,
  'no-participants': () => 'Niemand heeft een lijst ingeleverd. Controleer de ronde.',
  'department-without-seats': ({ department, listed }) =>
    `${department} heeft geen aantal plaatsen en staat op ${listed === 1 ? '1 lijst' : `${listed.toLocaleString('nl-NL')} lijsten`}. Vraag het de school en lees het in.`,
  'no-advice': ({ pupil }) => `${who(pupil)} heeft geen definitief advies. Leg het vast met: elk advice record`,
  'advice-not-admitted': ({ pupil, departments, advice }) =>
    `${who(pupil)} heeft advies ${advice}, maar koos afdelingen die dat niet toelaten: ${departments.join(', ')}. Verbeter het advies of de afdeling, of zet de aanmelding open.`,
  'grant-not-listed': ({ pupil, department }) =>
    `${who(pupil)} heeft recht op een plaats bij ${department}, maar die staat niet op de lijst. Verander het recht met: elk match grant ${pupil.elkNumber}`,
  'grants-over-seats': ({ department, grants, seats }) =>
    `${department} heeft ${seats} plaatsen, maar ${grants} leerlingen hebben er recht op een plaats. Geef meer plaatsen, of verander een recht.`,
}

const sayTrouble = (trouble: MatchTrouble) => (troubles[trouble.code] as (trouble: MatchTrouble) => string)(trouble)

const seedFaults: Record<SeedFault, string> = {
  'too-short': 'Hij is te kort. Neem minstens 16 tekens, en liefst 50 worpen van een dobbelsteen.',
  'too-long': 'Hij is te lang. Neem hoogstens 500 tekens.',
  'wrong-character':
    'Er staat iets anders in dan gewone letters, cijfers en tekens. Typ hem op één regel, zonder accenten.',
  'wrong-space': 'Hij begint of eindigt met een spatie, of er staan twee spaties achter elkaar. Haal die weg.',
}

const handSeatFaults: Record<HandSeatFault['fault'], (elkNumber: string, department: string) => string> = {
  'unknown-participant': (elkNumber) =>
    `${elkNumber} deed niet mee aan de loting. Alleen wie overbleef krijgt een plaats met de hand.`,
  twice: (elkNumber) => `${elkNumber} heeft al een plaats met de hand. Neem die eerst terug.`,
  'has-a-seat': (elkNumber) =>
    `${elkNumber} heeft al een plaats. Een plaats met de hand is voor wie overbleef. Wie dat zijn, ziet u met: elk match run`,
  'list-not-complete': (elkNumber) =>
    `De lijst van ${elkNumber} is niet volledig. Dan is er geen garantie, en ook geen plaats met de hand. De familie kan meedoen aan de volgende ronde.`,
  'not-on-list': (elkNumber, department) =>
    `${department} staat niet op de lijst van ${elkNumber}. Kies een afdeling van de eigen lijst. Die ziet u met: elk match why ${elkNumber}`,
}

/** What can be wrong on the evening of the draw, in Dutch. */
export const matchProblems: Pick<ProblemSentences, MatchProblem['code']> = {
  'round-not-drawn': () => 'In de afrondingsfase wordt niet geloot. Kies --round 1 of --round 2.',
  'unknown-grant-kind': ({ text }) =>
    `“${text}” is geen reden voor een plaats vóór de loting. Kies hardheidsclausule, sbo of kopklas.`,
  'route-not-drawn': ({ elkNumber, route }) =>
    `${elkNumber} gaat naar ${terms.routes[route]} en doet niet mee aan de loting. Verander eerst de route met: elk advice record ${elkNumber}`,
  'grant-not-listed': ({ elkNumber, department }) =>
    `${department} staat niet op de lijst van ${elkNumber}. Kies een afdeling van de lijst. Die ziet u met: elk applications show ${elkNumber}`,
  'no-grant': ({ elkNumber, round }) =>
    `${elkNumber} heeft in ${terms.rounds[round]} geen recht op een plaats vóór de loting. Wie het heeft, ziet u met: elk match grants`,
  'match-not-ready': ({ round, troubles: all }) =>
    [
      `De lijsten van ${terms.rounds[round]} kunnen nog niet worden vastgelegd. Er is niets opgeslagen. Los eerst dit op:`,
      ...all.slice(0, MOST_LINES).map((trouble) => `- ${sayTrouble(trouble)}`),
      ...(all.length > MOST_LINES ? [`- En nog ${all.length - MOST_LINES} andere.`] : []),
    ].join('\n'),
  'lists-not-frozen': ({ round }) =>
    `De lijsten van ${terms.rounds[round]} zijn nog niet vastgelegd. Doe dat eerst met: elk match commit --round ${round}`,
  'lists-drawn': ({ round, drawnAt }) =>
    `Over de lijsten van ${terms.rounds[round]} is al geloot, op ${formatMoment(drawnAt, 'nl')}. Opnieuw vastleggen betekent opnieuw loten, en dat ziet iedereen in het nieuwe bestand. Moet het echt? Geef dan --again en een reden.`,
  'lists-moved': ({ round, difference }) =>
    [
      `Sinds het vastleggen van ${terms.rounds[round]} is er iets veranderd in ELK: ${differenceCounts(difference)}. Er is niet geloot.`,
      `Moet dat meetellen? Leg dan opnieuw vast met: elk match commit --round ${round}`,
      'Telt het niet mee? Loot dan met --as-committed.',
    ].join('\n'),
  'drawn-already': ({ round, drawnAt }) =>
    `Voor ${terms.rounds[round]} is al geloot, op ${formatMoment(drawnAt, 'nl')}. Dat kan maar één keer. Ga verder met: elk match run --round ${round}`,
  'wrong-seed': ({ fault }) => `Deze startwaarde kan niet. ${seedFaults[fault]}`,
  'seed-used': ({ round }) =>
    `Met deze startwaarde is al eerder geloot, voor ${terms.rounds[round]}. Wie haar kende vóór het vastleggen, kende de uitkomst. Neem een nieuwe, van na het vastleggen.`,
  'seeds-differ': () => 'De twee startwaarden zijn niet gelijk. Er is niet geloot. Geef de opdracht opnieuw.',
  'not-drawn': ({ round }) =>
    `Voor ${terms.rounds[round]} is nog niet geloot. Geef eerst de startwaarde met: elk match draw --round ${round}`,
  'match-not-run': ({ round }) =>
    `De plaatsen van ${terms.rounds[round]} zijn nog niet berekend. Doe dat eerst met: elk match run --round ${round}`,
  'results-published': ({ round, publishedAt }) =>
    `De uitslag van ${terms.rounds[round]} is gepubliceerd op ${formatMoment(publishedAt, 'nl')}. Daaraan verandert niets meer. Moet het toch? Trek de uitslag dan eerst in met: elk results withdraw --round ${round}`,
  'no-participant': ({ round, elkNumber }) =>
    `${elkNumber} deed niet mee aan de loting van ${terms.rounds[round]}. Wat er met de aanmelding is, ziet u met: elk status why ${elkNumber}`,
  'hand-seat-wrong': ({ elkNumber, department, fault }) => handSeatFaults[fault](elkNumber, department),
  'no-hand-seat': ({ elkNumber }) =>
    `${elkNumber} heeft geen plaats met de hand. Er is niets om terug te nemen. Alle plaatsen met de hand ziet u met: elk match show`,
}
