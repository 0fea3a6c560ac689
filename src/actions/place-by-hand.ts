import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment, type KeptDepartment } from '../db/departments.js'
import { removeHandSeat, replaceHandSeat } from '../db/match.js'
import type { KeptPupil } from '../db/pupils.js'
import { findResultSet } from '../db/results.js'
import { canonicalText } from '../domain/matching/canonical-json.js'
import { handSeatFaults } from '../domain/matching/hand-seats.js'
import type { DrawnRound } from '../domain/matching/match-lists.js'
import type { HandSeat } from '../domain/matching/match-outcome.js'
import { participantCode } from '../domain/matching/participant-code.js'
import { UserError } from '../domain/problems.js'
import { assertUnpublished } from './commit-lists.js'
import { getFrozenLists } from './frozen-file.js'
import type { MatchSources } from './read-match-lists.js'
import { keepFiles, type MatchRun, planRun, readHandSeats, writeRun } from './run-match.js'

/** A seat that the boards give by hand, or take back. */
export interface PlaceByHand {
  round: DrawnRound
  pupil: KeptPupil
  /** The code of a department; undefined: the seat is taken back. */
  department: string | undefined
}

/** What a seat by hand would make of the outcome. */
export interface HandPlan {
  department: KeptDepartment | undefined
  /** The seats by hand before, in the order of their codes. */
  before: readonly HandSeat[]
  run: MatchRun
}

/** Plans a seat by hand; throws when the draw was not run, when results are published, or when the pupil or the department is none for it. */
export async function planPlace(
  sources: MatchSources,
  { round, pupil, department: code }: PlaceByHand,
): Promise<HandPlan> {
  const { db, key } = sources
  const department = code === undefined ? undefined : await getDepartment(db, code)
  const bare = await planRun(sources, round, [])
  const set = await findResultSet(db, round)
  if (set?.listsId !== bare.frozen.id) throw new UserError({ code: 'match-not-run', round })
  await assertUnpublished(sources, round)
  const before = await readHandSeats(sources, { round, ...bare.frozen }, bare.pseudonyms)
  const own = participantCode(key, { ...bare.lists, elkNumber: pupil.elkNumber })
  const others = before.filter((seat) => seat.code !== own)
  if (!department && others.length === before.length)
    throw new UserError({ code: 'no-hand-seat', elkNumber: pupil.elkNumber })
  const after = department ? [...others, { code: own, department: department.code }] : others
  const [wrong] = handSeatFaults(bare.lists, bare.outcome, after)
  if (wrong) throw new UserError({ code: 'hand-seat-wrong', elkNumber: pupil.elkNumber, ...wrongSeat(wrong) })
  return { department, before, run: await planRun(sources, round, after) }
}

function wrongSeat({ seat, fault }: ReturnType<typeof handSeatFaults>[number]) {
  return { department: seat.department, fault }
}

/** Gives or takes back a seat by hand, and lets the outcome that follows count; throws what `planPlace` throws. */
export async function placeByHand(
  app: Pick<App, 'db' | 'config' | 'vault' | 'key' | 'clock' | 'actor'>,
  { reason, ...place }: PlaceByHand & { reason: string },
): Promise<HandPlan> {
  const now = app.clock.now()
  const { pupil, round } = place
  const plan = await planPlace(app, place)
  keepFiles(app, plan.run)
  await app.db.transaction().execute(async (trx) => {
    await assertUnpublished({ db: trx }, round)
    const frozen = await getFrozenLists(trx, round)
    const before = await readHandSeats({ ...app, db: trx }, { round, ...frozen }, plan.run.pseudonyms)
    const unmoved = frozen.id === plan.run.frozen.id && canonicalText(before) === canonicalText(plan.before)
    if (!unmoved) throw new UserError({ code: 'file-changed-meanwhile' })
    const { department } = plan
    const seat = { pupilId: pupil.id, reason, seatedAt: now, seatedBy: app.actor }
    if (department) await replaceHandSeat(trx, frozen.id, { ...seat, departmentId: department.id })
    else await removeHandSeat(trx, frozen.id, pupil.id)
    await writeRun(trx, app, plan.run)
    const act = department ? 'placed by hand' : 'hand seat taken back'
    const details = { round, sha256: plan.run.sha256 }
    await recordAudit(trx, { at: now, actor: app.actor, act, pupilId: pupil.id, details, reason })
  })
  return plan
}
