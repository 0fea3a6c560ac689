import { createHmac } from 'node:crypto'
import { writeCode } from './base32.js'
import type { PreferenceList } from './preference-list.js'
import type { RoundName } from './round.js'
import type { Instant } from './time.js'

/** What a family handed in, as the receipt vouches for it. */
export interface HandedIn {
  pupilId: number
  round: RoundName
  formVersion: number
  list: PreferenceList
  submittedAt: Instant
}

const LENGTH = 12

/** The code on a receipt, "7K3M-9QXD-2HVA": made with the home's key, so that it proves what was handed in and cannot be invented. */
export function receiptCode(key: Buffer, { pupilId, round, formVersion, list, submittedAt }: HandedIn): string {
  const entries = list.map(({ department, upperLevel }) => [department, upperLevel])
  const digest = createHmac('sha256', key)
    .update(JSON.stringify(['receipt', pupilId, round, formVersion, entries, submittedAt]))
    .digest()
  return writeCode(digest.subarray(0, LENGTH))
}
