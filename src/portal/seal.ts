import { createHmac, timingSafeEqual } from 'node:crypto'

/** A mark that only this home can make, of some texts for one purpose. */
export function seal(key: Buffer, purpose: string, ...texts: string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(['portal', purpose, ...texts]))
    .digest('base64url')
}

/** Whether two marks are the same, in a time that tells nothing about where they differ. */
export function sameSeal(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
