import { recordAudit } from '../db/audit.js'
import { clearAddress } from '../db/bounces.js'
import type { Trx } from '../db/open.js'
import type { Act } from './correct-pupil.js'

/** Lets mail go again to an address of a pupil's family that came back, since a person says that it is right; does nothing when it has no mark. */
export async function vouchForAddress(
  trx: Trx,
  { pupilId, address }: { pupilId: number; address: string },
  { actor, now, reason }: Act,
): Promise<void> {
  if (await clearAddress(trx, { pupilId, address }, now))
    await recordAudit(trx, { at: now, actor, act: 'returned address tried again', pupilId, reason })
}
