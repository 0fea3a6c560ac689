import type { App } from '../app.js'
import { recordAudit } from '../db/audit.js'
import type { Database } from '../db/open.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { UserError } from '../domain/problems.js'
import { type RoundName, roundState } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import { type AskedSeat, getAskedSeat, type WhichSeat } from './confirm-seat.js'
import { reopenWithin } from './reopen-application.js'

/** The seat that can be refused to a pupil; throws what `getAskedSeat` throws, and in the last round once that is over: the family could choose nothing else. */
export async function getRefusable(
  app: Pick<App, 'config' | 'vault'> & { db: Database },
  pupil: KeptPupil,
  which: WhichSeat,
  now: Instant,
): Promise<AskedSeat> {
  const asked = await getAskedSeat(app, pupil, which, now)
  const { name, closesAt } = asked.round
  if (name === 'completion' && roundState(asked.round, now) === 'closed')
    throw new UserError({ code: 'extend-first', round: name, closedAt: closesAt, elkNumber: pupil.elkNumber })
  return asked
}

/** Writes down that a school refused the seat that was asked for, and opens the application again, so that the family can choose another; it is mailed. Throws what `getRefusable` throws. */
export async function refuseSeat(
  { db, clock, actor, ...year }: Pick<App, 'db' | 'clock' | 'actor' | 'config' | 'vault'>,
  { elkNumber, reason, ...which }: { elkNumber: ElkNumber; round: RoundName; department: string; reason: string },
): Promise<{ familyMailed: boolean }> {
  const now = clock.now()
  return db.transaction().execute(async (trx) => {
    const pupil = await getPupil(trx, elkNumber)
    const asked = await getRefusable({ ...year, db: trx }, pupil, which, now)
    const details = { round: asked.round.name, department: asked.department }
    await recordAudit(trx, { at: now, actor, act: 'seat refused', pupilId: pupil.id, details, reason })
    const { familyMailed } = await reopenWithin(trx, { pupil, ...asked }, { actor, reason, now })
    return { familyMailed }
  })
}
