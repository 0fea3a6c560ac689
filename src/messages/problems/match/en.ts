import type { HandSeatFault } from '../../../domain/matching/hand-seats.js'
import type { MatchProblem } from '../../../domain/matching/match-problem.js'
import type { MatchTrouble } from '../../../domain/matching/plan-lists.js'
import type { SeedFault } from '../../../domain/matching/seed.js'
import { formatDeadline, formatMoment } from '../../dates.js'
import { differenceCounts } from '../../match/difference/en.js'
import { terms } from '../../terms/en.js'
import type { ProblemSentences } from '../sentences.js'

const MOST_LINES = 50

type Who = Extract<MatchTrouble, { code: 'still-busy' }>['pupil']

const who = ({ elkNumber, name, school }: Who) => `${elkNumber} ${name} (${school})`

type TroubleSentences = { [Code in MatchTrouble['code']]: (trouble: Extract<MatchTrouble, { code: Code }>) => string }

const troubles: TroubleSentences = {
  'round-open': ({ closesAt }) =>
    `The round is still open, until ${formatDeadline(closesAt, 'en')}. Wait until it has closed.`,
  'still-busy': ({ pupil, until }) =>
    `${who(pupil)} can still apply until ${formatDeadline(until, 'en')}. Wait for that, or help the family.`,
  'no-participants': () => 'Nobody handed in a list. Check the round.',
  'department-without-seats': ({ department, listed }) =>
    `${department} has no number of seats and stands on ${listed === 1 ? '1 list' : `${listed.toLocaleString('en-GB')} lists`}. Ask the school and import it.`,
  'no-advice': ({ pupil }) => `${who(pupil)} has no final advice. Record it with: elk advice record`,
  'advice-not-admitted': ({ pupil, departments, advice }) =>
    `${who(pupil)} has advice ${advice}, but chose departments that do not admit it: ${departments.join(', ')}. Correct the advice or the department, or reopen the application.`,
  'grant-not-listed': ({ pupil, department }) =>
    `${who(pupil)} has a right to a seat at ${department}, but that is not on the list. Change the right with: elk match grant ${pupil.elkNumber}`,
  'grants-over-seats': ({ department, grants, seats }) =>
    `${department} has ${seats} seats, but ${grants} pupils have a right to one. Give it more seats, or change a right.`,
}

const sayTrouble = (trouble: MatchTrouble) => (troubles[trouble.code] as (trouble: MatchTrouble) => string)(trouble)

const seedFaults: Record<SeedFault, string> = {
  'too-short': 'It is too short. Take at least 16 characters, and rather 50 throws of a die.',
  'too-long': 'It is too long. Take at most 500 characters.',
  'wrong-character':
    'There is something else in it than plain letters, digits and signs. Type it on one line, without accents.',
  'wrong-space': 'It begins or ends with a space, or has two spaces in a row. Take that away.',
}

const handSeatFaults: Record<HandSeatFault['fault'], (elkNumber: string, department: string) => string> = {
  'unknown-participant': (elkNumber) =>
    `${elkNumber} took no part in the draw. Only who was left over gets a seat by hand.`,
  twice: (elkNumber) => `${elkNumber} has a seat by hand already. Take that back first.`,
  'has-a-seat': (elkNumber) =>
    `${elkNumber} has a seat already. A seat by hand is for who was left over. Who they are, you see with: elk match run`,
  'list-not-complete': (elkNumber) =>
    `The list of ${elkNumber} is not complete. Then there is no guarantee, and no seat by hand either. The family can take part in the next round.`,
  'not-on-list': (elkNumber, department) =>
    `${department} is not on the list of ${elkNumber}. Choose a department of its own list. You see it with: elk match why ${elkNumber}`,
}

/** What can be wrong on the evening of the draw, in English. */
export const matchProblems: Pick<ProblemSentences, MatchProblem['code']> = {
  'round-not-drawn': () => 'There is no draw in the completion phase. Choose --round 1 or --round 2.',
  'unknown-grant-kind': ({ text }) =>
    `“${text}” is no reason for a seat before the draw. Choose hardship, special-primary or kopklas.`,
  'route-not-drawn': ({ elkNumber, route }) =>
    `${elkNumber} goes to ${terms.routes[route]} and takes no part in the draw. Change the route first with: elk advice record ${elkNumber}`,
  'grant-not-listed': ({ elkNumber, department }) =>
    `${department} is not on the list of ${elkNumber}. Choose a department of the list. You see it with: elk applications show ${elkNumber}`,
  'no-grant': ({ elkNumber, round }) =>
    `${elkNumber} has no right to a seat before the draw in ${terms.rounds[round]}. Who has one, you see with: elk match grants`,
  'match-not-ready': ({ round, troubles: all }) =>
    [
      `The lists of ${terms.rounds[round]} cannot be frozen yet. Nothing was saved. Mend this first:`,
      ...all.slice(0, MOST_LINES).map((trouble) => `- ${sayTrouble(trouble)}`),
      ...(all.length > MOST_LINES ? [`- And ${all.length - MOST_LINES} more.`] : []),
    ].join('\n'),
  'lists-not-frozen': ({ round }) =>
    `The lists of ${terms.rounds[round]} are not frozen yet. Do that first with: elk match commit --round ${round}`,
  'lists-drawn': ({ round, drawnAt }) =>
    `The lists of ${terms.rounds[round]} were drawn over already, on ${formatMoment(drawnAt, 'en')}. To freeze them anew is to draw anew, and everybody sees that in the new file. Is it needed? Then give --again and a reason.`,
  'lists-moved': ({ round, difference }) =>
    [
      `Since the lists of ${terms.rounds[round]} were frozen, something changed in ELK: ${differenceCounts(difference)}. Nothing was drawn.`,
      `Should it count? Then freeze them anew with: elk match commit --round ${round}`,
      'Does it not count? Then draw with --as-committed.',
    ].join('\n'),
  'drawn-already': ({ round, drawnAt }) =>
    `A seed was drawn for ${terms.rounds[round]} already, on ${formatMoment(drawnAt, 'en')}. That can be done once only. Go on with: elk match run --round ${round}`,
  'wrong-seed': ({ fault }) => `This seed cannot be used. ${seedFaults[fault]}`,
  'seed-used': ({ round }) =>
    `This seed was drawn before, for ${terms.rounds[round]}. Who knew it before the lists were frozen, knew the outcome. Take a new one, from after the freezing.`,
  'seeds-differ': () => 'The two seeds are not the same. Nothing was drawn. Give the command again.',
  'not-drawn': ({ round }) =>
    `Nothing was drawn for ${terms.rounds[round]} yet. Give the seed first with: elk match draw --round ${round}`,
  'match-not-run': ({ round }) =>
    `The seats of ${terms.rounds[round]} were not computed yet. Do that first with: elk match run --round ${round}`,
  'results-published': ({ round, publishedAt }) =>
    `The result of ${terms.rounds[round]} was published on ${formatMoment(publishedAt, 'en')}. Nothing about it changes any more. Must it? Then withdraw it first with: elk results withdraw --round ${round}`,
  'no-participant': ({ round, elkNumber }) =>
    `${elkNumber} took no part in the draw of ${terms.rounds[round]}. What became of the application, you see with: elk status why ${elkNumber}`,
  'hand-seat-wrong': ({ elkNumber, department, fault }) => handSeatFaults[fault](elkNumber, department),
  'no-hand-seat': ({ elkNumber }) =>
    `${elkNumber} has no seat by hand. There is nothing to take back. All seats by hand you see with: elk match show`,
}
