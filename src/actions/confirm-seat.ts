import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment } from '../db/departments.js'
import type { Database } from '../db/open.js'
import { addConfirmation } from '../db/placements.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { getStandingOf } from '../db/standing.js'
import type { Application, Submission } from '../domain/application.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import type { Round, RoundName } from '../domain/round.js'
import { choiceKind } from '../domain/route.js'
import type { Standing } from '../domain/standing.js'
import type { Instant } from '../domain/time.js'

/** A seat that a family asked for at one school, about which that school decides itself. */
export interface AskedSeat {
  round: Round
  department: string
  application: Application
  submission: Submission
}

/** Which seat: in the round the family has to do with, and at the department it chose, unless these are named. */
export interface WhichSeat {
  round: RoundName | undefined
  department: string | undefined
}

/**
 * The seat a pupil's family asked for by handing in; throws when it handed in nothing or chose another department, when a
 * draw gives the seats of the round, and when the round has ended for it.
 */
export async function getAskedSeat(
  { db, ...year }: Pick<App, 'config' | 'vault'> & { db: Database },
  pupil: KeptPupil,
  { round: name, department }: WhichSeat,
  now: Instant,
): Promise<AskedSeat> {
  const standing = await getStandingOf(db, year, { pupil, round: name, now })
  const { round, application } = standing
  assertUndecided(standing)
  if (choiceKind(pupil.route, round.name) === 'paper') throw new UserError({ code: 'paper-route', route: pupil.route })
  if (choiceKind(pupil.route, round.name) === 'list') throw new UserError({ code: 'placed-by-draw', round: round.name })
  const chosen = application?.submission?.list[0]?.department
  if (!application?.submission || chosen === undefined)
    throw new UserError({ code: 'not-handed-in', elkNumber: pupil.elkNumber, round: round.name })
  const wanted = department === undefined ? chosen : (await getDepartment(db, department)).code
  if (wanted !== chosen) throw new UserError({ code: 'other-department', department: wanted, chosen })
  return { round, department: chosen, application, submission: application.submission }
}

function assertUndecided({ pupil, round, results }: Standing<KeptPupil>): void {
  for (const [name, result] of results)
    if (result.kind === 'placed')
      throw new UserError({ code: 'already-placed', round: name, department: result.department })
  const own = results.get(round.name)
  if (own?.kind === 'withdrawn')
    throw new UserError({
      code: 'already-withdrawn',
      elkNumber: pupil.elkNumber,
      round: round.name,
      department: own.department,
    })
  if (own) throw new UserError({ code: 'round-ended', round: round.name })
}

/** Writes down that a school confirmed the seat that was asked for, which its family can see at once; throws what `getAskedSeat` throws. */
export async function confirmSeat(
  { db, clock, actor, ...year }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { elkNumber, reason, ...which }: { elkNumber: ElkNumber; round: RoundName; department: string; reason: string },
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const { round, department } = await getAskedSeat({ ...year, db: trx }, pupil, which, now)
    const { id: departmentId } = await getDepartment(trx, department)
    await addConfirmation(trx, { pupilId: pupil.id, round: round.name, departmentId, at: now, by: actor })
    const details = { round: round.name, department }
    await recordAudit(trx, { at: now, actor, act: 'seat confirmed', pupilId: pupil.id, details, reason })
  })
}
