import { type HandedIn, receiptCode } from './receipt-code.js'
import { addMs, type Instant, MINUTE_MS } from './time.js'

/** What stands on a receipt, with its moment only to the minute. */
export type ReceiptPaper = Omit<HandedIn, 'submittedAt'> & { minute: Instant }

/** What a code proves without the database: the home's key made it for just this paper, at some moment of its minute; undefined when it did not. */
export function provenByPaper(
  key: Buffer,
  codes: readonly string[],
  { minute, ...paper }: ReceiptPaper,
): { code: string; handedIn: HandedIn } | undefined {
  const meant = new Set(codes)
  for (let ms = 0; ms < MINUTE_MS; ms++) {
    const handedIn = { ...paper, submittedAt: addMs(minute, ms) }
    const code = receiptCode(key, handedIn)
    if (meant.has(code)) return { code, handedIn }
  }
  return undefined
}
