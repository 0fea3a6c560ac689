import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { Database } from '../db/open.js'
import { addPublication, type ResultCheck } from '../db/results.js'
import { listRounds, replaceRound } from '../db/rounds.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import { UserError } from '../domain/problems.js'
import { isSamePerson } from '../domain/results/same-person.js'
import type { Round } from '../domain/round.js'
import { planRoundChange, type RoundPlan } from '../domain/round-change.js'
import type { Instant } from '../domain/time.js'
import { acceptedCount } from './check-results.js'
import { assertUnpublished } from './commit-lists.js'
import { type Inspecting, type Inspection, inspectResults } from './inspect-results.js'

/** What is to be published, and from when on: a moment, now, or when the round says. */
export interface PublishResults extends Inspecting {
  round: DrawnRound
  at: Instant | 'now' | undefined
}

/** What publishing would do. */
export interface PublicationPlan extends Inspection {
  /** The round as it will be; its `resultsAt` is the moment. */
  round: Round
  moment: Instant
  /** Undefined when the round shows its result at that moment already. */
  change: RoundPlan | undefined
  /** Who found these results right, he who publishes left out. */
  checkedBy: ResultCheck[]
}

type Needs = Pick<App, 'config' | 'vault' | 'key' | 'clock' | 'actor'>

/**
 * Plans to publish the results of a round; changes nothing. Throws when they are published already, were not checked by
 * somebody else, or are no longer right, and when their moment is over or does not follow the other times of the year.
 */
export async function planPublication(
  db: Database,
  app: Needs,
  { round: name, at, ...inspecting }: PublishResults,
): Promise<PublicationPlan> {
  const inspection = await inspectResults(db, app, name, inspecting)
  await assertUnpublished({ db }, name)
  const checkedBy = inspection.checks.filter((check) => !isSamePerson(check.checkedBy, app.actor))
  if (checkedBy.length === 0) throw new UserError(whyUnchecked(inspection, app.actor, name))
  if (inspection.faults.length > 0)
    throw new UserError({ code: 'results-not-right', round: name, faults: inspection.faults.length })
  return { ...inspection, ...(await planMoment(db, app, { round: name, at })), checkedBy }
}

function whyUnchecked({ checks }: Inspection, actor: string, round: DrawnRound) {
  return checks.length === 0
    ? ({ code: 'results-unchecked', round, actor } as const)
    : ({ code: 'results-checked-by-same', round, actor } as const)
}

async function planMoment(
  db: Database,
  { config, clock }: Pick<App, 'config' | 'clock'>,
  { round: name, at }: Pick<PublishResults, 'round' | 'at'>,
): Promise<Pick<PublicationPlan, 'round' | 'moment' | 'change'>> {
  const now = clock.now()
  const rounds = await listRounds(db, config.rounds)
  const round = rounds.find((one) => one.name === name) as Round
  const moment = at === 'now' ? now : (at ?? round.resultsAt)
  if (moment === undefined) throw new UserError({ code: 'no-result-moment', round: name })
  if (at !== undefined && moment < now) throw new UserError({ code: 'moment-passed', moment })
  if (moment === round.resultsAt) return { round, moment, change: undefined }
  const change = planRoundChange(rounds, name, { resultsAt: moment })
  return { round: change.round, moment, change }
}

/** Publishes results as they were planned: families see them from the moment on. Throws, and publishes nothing, when ELK changed since. */
export async function publishResults(
  app: Needs & Pick<App, 'db'>,
  order: PublishResults,
  shown: Pick<PublicationPlan, 'kept' | 'moment'>,
): Promise<PublicationPlan> {
  const now = app.clock.now()
  return app.db.transaction().execute(async (trx) => {
    const plan = await planPublication(trx, app, order)
    const { kept, moment, change, results, checkedBy } = plan
    const moved = kept.id !== shown.kept.id || (order.at !== 'now' && moment !== shown.moment)
    if (moved) throw new UserError({ code: 'file-changed-meanwhile' })
    if (change) await replaceRound(trx, change.round)
    await addPublication(trx, kept, { by: app.actor, at: now })
    const details = {
      round: kept.round,
      sha256: kept.sha256,
      resultsAt: moment,
      changes: change?.changes ?? [],
      participants: results.pupils.length,
      placed: results.pupils.filter(({ department }) => department !== null).length,
      ...acceptedCount(plan),
      checkedBy: [...new Set(checkedBy.map((check) => check.checkedBy))],
    }
    await recordAudit(trx, { at: now, actor: app.actor, act: 'results published', details })
    return plan
  })
}
