import { createHmac, timingSafeEqual } from 'node:crypto'
import { lookAlikes, readCode, writeCode } from './base32.js'
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

/** Whether a code was made with the home's key for exactly this; not when anything of it was altered afterwards. */
export function isReceiptCode(key: Buffer, handedIn: HandedIn, code: string): boolean {
  const [right, given] = [Buffer.from(receiptCode(key, handedIn)), Buffer.from(code)]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The receipt codes that a person can have meant, the likeliest first; undefined when what was typed cannot be one. */
export function readReceiptCode(text: string): string[] | undefined {
  const code = readCode(text)
  return code?.replaceAll('-', '').length === LENGTH ? lookAlikes(code) : undefined
}
