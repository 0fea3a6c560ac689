import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'
import type { Trx } from './open.js'

/** A seat that a school confirmed, or that a family gave up. */
export interface SeatDeed {
  pupilId: number
  round: RoundName
  departmentId: number
  at: Instant
  by: string
}

/** Writes down that a school confirmed a seat itself. */
export async function addConfirmation(trx: Trx, { pupilId, round, departmentId, at, by }: SeatDeed): Promise<void> {
  await trx
    .insertInto('confirmations')
    .values({ pupil_id: pupilId, round, department_id: departmentId, confirmed_at: at, confirmed_by: by })
    .execute()
}

/** Writes down that a family gave up its seat in a round, for good. */
export async function addWithdrawal(
  trx: Trx,
  { pupilId, round, departmentId, at, by, reason }: SeatDeed & { reason: string },
): Promise<void> {
  await trx
    .insertInto('withdrawals')
    .values({ pupil_id: pupilId, round, department_id: departmentId, reason, withdrawn_at: at, withdrawn_by: by })
    .execute()
}
