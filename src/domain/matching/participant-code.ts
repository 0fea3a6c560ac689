import { createHmac } from 'node:crypto'
import { writeCode } from '../base32.js'
import type { ElkNumber } from '../elk-number.js'
import type { DrawnRound } from './match-lists.js'

const LENGTH = 16

/** The pseudonym of a pupil in one year's round, `XXXX-XXXX-XXXX-XXXX`: made with the home's key, so that nobody without it can tell whose it is. */
export function participantCode(
  key: Buffer,
  { year, round, elkNumber }: { year: number; round: DrawnRound; elkNumber: ElkNumber },
): string {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify(['participant', year, round, elkNumber]))
    .digest()
  return writeCode(digest.subarray(0, LENGTH))
}
