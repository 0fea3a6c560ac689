import type { App } from '../app.js'
import { listApplications } from '../db/applications.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment, type KeptDepartment } from '../db/departments.js'
import { findFrozenLists, listGrants, removeGrant, replaceGrant, type SeatGrant } from '../db/match.js'
import type { Database, Trx } from '../db/open.js'
import type { KeptPupil } from '../db/pupils.js'
import type { DrawnRound, GrantKind } from '../domain/matching/match-lists.js'
import { hasEntry } from '../domain/preference-list.js'
import { UserError } from '../domain/problems.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'

/** A right to a seat before the draw, for one pupil. */
export interface GrantSeat {
  round: DrawnRound
  pupil: KeptPupil
  kind: GrantKind
  /** The code of a department; undefined: the highest preference that is free. */
  department: string | undefined
}

/** What a right to a seat stands on. */
export interface GrantPlan {
  department: KeptDepartment | undefined
  /** The right that the pupil has now. */
  before: SeatGrant | undefined
  /** Whether the family handed in, so that its list is known. */
  handedIn: boolean
  /** Whether the lists are frozen already: then it counts only once they are frozen anew. */
  frozen: boolean
  /** Whether a seed was drawn over those lists. */
  drawn: boolean
}

/** Plans to give a right to a seat; throws when the pupil takes no part in a draw, or does not list the department. */
export async function planGrant(db: Database, { round, pupil, department: code }: GrantSeat): Promise<GrantPlan> {
  if (routeKind(pupil.route) !== 'list')
    throw new UserError({ code: 'route-not-drawn', elkNumber: pupil.elkNumber, route: pupil.route })
  const department = code === undefined ? undefined : await getDepartment(db, code)
  const application = (await listApplications(db, pupil.id)).find((one) => one.round === round)
  const list = application?.submission?.list
  if (department && list && !hasEntry(list, department.code))
    throw new UserError({ code: 'grant-not-listed', elkNumber: pupil.elkNumber, department: department.code })
  const frozen = await findFrozenLists(db, round)
  return {
    department,
    before: await findGrant(db, round, pupil),
    handedIn: list !== undefined,
    frozen: frozen !== undefined,
    drawn: frozen?.draw !== undefined,
  }
}

/** Gives a pupil a right to a seat before the draw, instead of the one it had; throws what `planGrant` throws. */
export async function grantSeat(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { reason, ...grant }: GrantSeat & { reason: string },
): Promise<GrantPlan> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const plan = await planGrant(trx, grant)
    await grantWithin(trx, { ...grant, plan, reason }, { now, actor })
    return plan
  })
}

async function grantWithin(
  trx: Trx,
  { round, pupil, kind, plan, reason }: GrantSeat & { plan: GrantPlan; reason: string },
  { now, actor }: { now: Instant; actor: string },
): Promise<void> {
  const departmentId = plan.department?.id ?? null
  await replaceGrant(trx, { round, pupilId: pupil.id, kind, departmentId, reason, grantedAt: now, grantedBy: actor })
  const details = {
    round,
    kind,
    ...(plan.department && { department: plan.department.code }),
    ...(plan.before && { was: plan.before.kind }),
  }
  await recordAudit(trx, { at: now, actor, act: 'seat granted', pupilId: pupil.id, details, reason })
}

/** The right of a pupil to a seat before the draw of a round; undefined when it has none. */
export async function findGrant(
  db: Database,
  round: DrawnRound,
  { id }: Pick<KeptPupil, 'id'>,
): Promise<SeatGrant | undefined> {
  return (await listGrants(db, round)).find(({ pupilId }) => pupilId === id)
}

/** Takes a pupil's right to a seat back; answers what it was. Throws when the pupil has none. */
export async function takeGrantBack(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { round, pupil, reason }: Pick<GrantSeat, 'round' | 'pupil'> & { reason: string },
): Promise<SeatGrant> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const grant = await findGrant(trx, round, pupil)
    if (!grant) throw new UserError({ code: 'no-grant', round, elkNumber: pupil.elkNumber })
    await removeGrant(trx, round, pupil.id)
    const { kind, department } = grant
    const details = { round, kind, ...(department !== null && { department }) }
    await recordAudit(trx, { at: now, actor, act: 'seat grant taken back', pupilId: pupil.id, details, reason })
    return grant
  })
}
