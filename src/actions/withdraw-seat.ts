import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import { getDepartment } from '../db/departments.js'
import type { Database } from '../db/open.js'
import { addWithdrawal } from '../db/placements.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import { getStandingOf } from '../db/standing.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import type { Round, RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

/** A seat that a family can give up. */
export interface GivenSeat {
  round: Round
  department: string
  /** The next round that is not over, in which it can apply again. */
  next: Round | undefined
}

/** The seat of a pupil in a round; throws when there is none that its family can see by now, or it was given up already. */
export async function getGivenSeat(
  { db, ...year }: Pick<App, 'config' | 'vault'> & { db: Database },
  pupil: KeptPupil,
  name: RoundName,
  now: Instant,
): Promise<GivenSeat> {
  const { elkNumber } = pupil
  const { rounds, round, results } = await getStandingOf(db, year, { pupil, round: name, now })
  const result = results.get(name)
  if (result?.kind === 'withdrawn')
    throw new UserError({ code: 'already-withdrawn', elkNumber, round: name, department: result.department })
  if (result?.kind !== 'placed') throw new UserError({ code: 'not-placed', elkNumber, round: name })
  const later = rounds.slice(rounds.indexOf(round) + 1)
  return { round, department: result.department, next: later.find(({ closesAt }) => now < closesAt) }
}

export interface WithdrawSeat {
  elkNumber: ElkNumber
  round: RoundName
  /** The department that was shown. */
  department: string
  reason: string
}

/** Writes down that a family gives up its seat, for good, after which it can apply in the next round; throws what `getGivenSeat` throws, and when it is not the seat that was shown. */
export async function withdrawSeat(
  { db, clock, actor, ...year }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { elkNumber, round, department, reason }: WithdrawSeat,
): Promise<void> {
  const now = clock.now()
  await db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const seat = await getGivenSeat({ ...year, db: trx }, pupil, round, now)
    if (seat.department !== department) throw new UserError({ code: 'file-changed-meanwhile' })
    const { id: departmentId } = await getDepartment(trx, department)
    await addWithdrawal(trx, { pupilId: pupil.id, round, departmentId, at: now, by: actor, reason })
    const details = { round, department }
    await recordAudit(trx, { at: now, actor, act: 'seat given up', pupilId: pupil.id, details, reason })
  })
}
