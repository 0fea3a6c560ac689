import type { DrawnRound } from '../../../domain/matching/match-lists.js'
import type { Io } from '../../../io.js'
import type { Evening } from './evening.js'
import { brokenPromises, type Promised, promises } from './findings.js'

interface Rehearsed {
  round: DrawnRound
  evening: Evening
  /** The folder in which the copy stays. */
  kept: string | undefined
}

/** The page that tells how a rehearsal went: what held and what did not, and how fast it was. */
export function reportLines({ messages, color }: Io, { round, evening, kept }: Rehearsed): string[] {
  const words = messages.rehearsal
  const { moment, participants, wasPublished, mailed, crossing } = evening
  const broken = brokenPromises(evening)
  const isGood = promises.every((promised) => broken[promised] === 0)
  const tick = (holds: boolean, text: string) => `${holds ? color.green('✓') : color.red('✗')} ${text}`
  const absent = participants - crossing.families
  return [
    color.bold(words.title(round, moment)),
    '',
    tick(true, wasPublished ? words.published : words.publishedHere),
    tick(true, words.mailed(mailed, participants)),
    ...promises.map((promised) =>
      tick(broken[promised] === 0, words.promises[promised](broken[promised], lookersOf(evening, promised))),
    ),
    '',
    ...(crossing.firstMs === undefined ? [] : [words.speed(crossing.firstMs, crossing.lastMs ?? crossing.firstMs)]),
    words.pace(crossing.pages, crossing.perSecond),
    words.patience(crossing.p50, crossing.p99),
    ...(absent > 0 ? [words.notLooked(absent)] : []),
    '',
    kept === undefined ? words.thrownAway : words.keptIn(kept),
    isGood ? color.green(words.good) : color.red(words.bad),
  ]
}

function lookersOf({ before, crossing, withdrawal }: Evening, promised: Promised): number {
  if (promised === 'nothing-before' || promised === 'same-before') return before.pages
  return promised === 'gone-at-once' || promised === 'back-again' ? withdrawal.families : crossing.families
}
