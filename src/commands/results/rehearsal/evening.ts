import { getResultSet } from '../../../actions/inspect-results.js'
import { moveClock } from '../../../actions/move-clock.js'
import type { App } from '../../../app.js'
import { countTold } from '../../../db/result-links.js'
import { findPublication } from '../../../db/results.js'
import { listRounds } from '../../../db/rounds.js'
import type { DrawnRound } from '../../../domain/matching/match-lists.js'
import { UserError } from '../../../domain/problems.js'
import type { ResultSet } from '../../../domain/results/result-set.js'
import { addMs, type Instant, MINUTE_MS } from '../../../domain/time.js'
import { workMail } from '../../../mail/worker.js'
import { type Before, type Crossing, crossTheMoment, lookBefore } from './crossing.js'
import { openStage, StoppedError } from './stage.js'
import { checkAndPublish } from './two-people.js'
import { logInFamilies } from './visitors.js'
import { tryWithdrawal, type WithdrawalTry } from './withdrawal.js'

/** Everything that the rehearsal of an evening found. */
export interface Evening {
  moment: Instant
  participants: number
  /** Whether two people published it before; else it was done in the rehearsal. */
  wasPublished: boolean
  /** Families to whom the mail with the link went, in the copy to files. */
  mailed: number
  before: Before
  crossing: Crossing
  withdrawal: WithdrawalTry
}

export interface PlayEvening {
  round: DrawnRound
  /** How many families look; undefined: all. */
  families: number | undefined
  /** Why the result is taken off the page for a while. */
  reason: string
  stop: AbortSignal
  /** Is told how many looks there will be, and answers who is told of each. */
  progress: (total: number) => (done: number) => void
}

const EARLY_MS = 10 * MINUTE_MS
const SECOND_MS = 1000

/**
 * Plays the evening of a round's result on a rehearsal home: publishing, mails, waiting, the moment itself and the kill switch.
 * Throws `no-results`, `no-result-moment`, what publishing throws, and StoppedError.
 */
export async function playEvening(app: App, { round, stop, progress, ...how }: PlayEvening): Promise<Evening> {
  const moment = await getMoment(app, round)
  await moveClock(app, addMs(moment, -EARLY_MS))
  const wasPublished = (await findPublication(app.db, round)) !== undefined
  if (!wasPublished) await checkAndPublish(app, round)
  const { sha256 } = await getResultSet(app.db, round)
  const set = JSON.parse(app.vault.read(sha256).toString('utf8')) as ResultSet
  await workMail(app, { once: true, stop })
  if (stop.aborted) throw new StoppedError()
  const stage = await openStage(app, stop)
  const visitors = await logInFamilies(app, stage.origin, { round, moment, set, families: how.families })
  const report = progress(2 * visitors.length)
  let looks = 0
  const seen = () => report(++looks)
  const before = await lookBefore(stage, visitors, seen)
  await moveClock(app, addMs(moment, -SECOND_MS))
  const crossing = await crossTheMoment(stage, visitors, { moment, seen })
  const withdrawal = await tryWithdrawal(stage, visitors, { round, reason: how.reason })
  return {
    moment,
    participants: set.pupils.length,
    wasPublished,
    mailed: await countTold(app.db, round),
    before,
    crossing,
    withdrawal,
  }
}

async function getMoment({ db, config }: App, round: DrawnRound): Promise<Instant> {
  const moment = (await listRounds(db, config.rounds)).find(({ name }) => name === round)?.resultsAt
  if (moment === undefined) throw new UserError({ code: 'no-result-moment', round })
  return moment
}
