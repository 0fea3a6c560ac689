import type { ElkNumber } from '../domain/elk-number.js'
import type { Random } from '../random.js'
import { clearCookie, cookieNames, writeCookie } from './cookies.js'
import { sameSeal, seal } from './seal.js'

const NAME_LETTERS = 8
const NONCE_BYTES = 12
const MAX_AGE_SECONDS = 120 * 24 * 60 * 60
// Together under 2 KB of the 8 KB that a request may have: a help desk's computer sees a hundred families.
const MOST_ACCOUNTS = 20

/** The cookie that tells that this account was opened on this device before, so that strangers' tries elsewhere do not shut its family out. */
export function makeDeviceCookie(key: Buffer, random: Random, elkNumber: ElkNumber): string {
  const nonce = random.bytes(NONCE_BYTES).toString('base64url')
  return writeCookie(nameFor(key, elkNumber), `${nonce}~${seal(key, 'device', elkNumber, nonce)}`, MAX_AGE_SECONDS)
}

/** Takes the oldest of these cookies away when one more for this account would be too many; browsers send the oldest first. */
export function clearOldDeviceCookies(
  key: Buffer,
  cookies: ReadonlyMap<string, string>,
  elkNumber: ElkNumber,
): string[] {
  const own = nameFor(key, elkNumber)
  const others = [...cookies.keys()].filter((name) => name.startsWith(cookieNames.device) && name !== own)
  return others.slice(0, 1 - MOST_ACCOUNTS).map(clearCookie)
}

/** The device's own mark when it has opened this account before; undefined for a stranger. */
export function knownDevice(
  key: Buffer,
  cookies: ReadonlyMap<string, string>,
  elkNumber: ElkNumber,
): string | undefined {
  const [nonce = '', mark = ''] = (cookies.get(nameFor(key, elkNumber)) ?? '').split('~')
  return sameSeal(mark, seal(key, 'device', elkNumber, nonce)) ? nonce : undefined
}

function nameFor(key: Buffer, elkNumber: ElkNumber): string {
  return cookieNames.device + seal(key, 'device name', elkNumber).slice(0, NAME_LETTERS)
}
