import { createHmac, timingSafeEqual } from 'node:crypto'

/** A mail and the address it went to: what a return path vouches for. */
export interface Sending {
  mailId: number
  recipient: string
}

/** What an address that looks like one of our return paths says; true only when its seal holds. */
export interface ReturnPathClaim {
  mailId: number
  seal: string
}

// 16 letters of base32 carry 80 bits.
const SEAL_BYTES = 10
const SEAL_LETTERS = 16
const LONGEST_ID = 15
// RFC 5321, 4.5.3.1.1.
const LONGEST_LOCAL = 64
const CLAIM = new RegExp(`\\+([1-9]\\d{0,${LONGEST_ID - 1}})\\.([a-z2-7]{${SEAL_LETTERS}})@`, 'gi')
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** Whether the return paths of a mailbox stay within the 64 letters of a local part (RFC 5321, 4.5.3.1.1), whatever the mail's number. */
export function hasRoomForReturnPaths(mailbox: string): boolean {
  return mailbox.lastIndexOf('@') + '+.'.length + LONGEST_ID + SEAL_LETTERS <= LONGEST_LOCAL
}

/**
 * The envelope sender of one mail, so that what comes back names the mail (VERP): the mailbox with the mail's number and a seal
 * that only this home can make. The seal covers the recipient too: once the mail goes elsewhere, it no longer holds.
 */
export function returnPath(key: Buffer, mailbox: string, sending: Sending): string {
  const at = mailbox.lastIndexOf('@')
  return `${mailbox.slice(0, at)}+${sending.mailId}.${sealOf(key, sending)}${mailbox.slice(at)}`
}

/** Everything in a text that looks like a return path of ours, in order and each once; mail servers may have changed its capitals. */
export function returnPathsIn(text: string): ReturnPathClaim[] {
  const claims = new Map<string, ReturnPathClaim>()
  for (const [found, id = '', seal = ''] of text.matchAll(CLAIM))
    claims.set(found.toLowerCase(), { mailId: Number(id), seal: seal.toLowerCase() })
  return [...claims.values()]
}

/** Whether a return path was made by this home, for this mail to this recipient. */
export function isSealed(key: Buffer, sending: Sending, { mailId, seal }: ReturnPathClaim): boolean {
  const own = Buffer.from(sealOf(key, sending))
  const claimed = Buffer.from(seal)
  return mailId === sending.mailId && own.length === claimed.length && timingSafeEqual(own, claimed)
}

function sealOf(key: Buffer, { mailId, recipient }: Sending): string {
  const bytes = createHmac('sha256', key)
    .update(JSON.stringify(['return path', mailId, recipient.toLowerCase()]))
    .digest()
  return base32(bytes.subarray(0, SEAL_BYTES))
}

/** RFC 4648, 6, in small letters; the bytes are a multiple of five. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits.replace(/.{5}/g, (five) => BASE32.charAt(Number.parseInt(five, 2)))
}
