import { addDuration } from './duration.js'
import type { SchoolCode } from './school-code.js'
import { DAY_MS, type Instant, msBetween } from './time.js'
import type { TokenScope } from './token-scope.js'

/** A school's key to the API; of its secret only the hash is kept. */
export interface ApiToken {
  id: number
  school: SchoolCode
  /** What it is for, in the words of whoever made it. */
  name: string
  scopes: TokenScope[]
  createdAt: Instant
  createdBy: string
  expiresAt: Instant
  lastUsedAt: Instant | undefined
  revokedAt: Instant | undefined
  revokedBy: string | undefined
  revocationReason: string | undefined
}

/** How long a key works at most. */
export const LONGEST_TOKEN_DAYS = 400

export const SECRET_BYTES = 32
const PREFIX = 'elk_'
const SECRET = /^elk_[\w-]{43}$/

/** The secret of a key, of 256 random bits; its beginning lets people and scanners see what it is. */
export function makeTokenSecret(bytes: Buffer): string {
  return PREFIX + bytes.toString('base64url')
}

/** Whether a text can be the secret of a key. */
export function isTokenSecret(text: string): boolean {
  return SECRET.test(text)
}

export type TokenState = 'valid' | 'expired' | 'revoked'

/** Whether a key works at a moment, and if not why; it works until its expiry, that moment not included. */
export function tokenState(
  { expiresAt, revokedAt }: Pick<ApiToken, 'expiresAt' | 'revokedAt'>,
  now: Instant,
): TokenState {
  if (revokedAt) return 'revoked'
  return now < expiresAt ? 'valid' : 'expired'
}

/** The days that a key still works, the one that has begun included; 0 when it has expired. */
export function daysLeft({ expiresAt }: Pick<ApiToken, 'expiresAt'>, now: Instant): number {
  return Math.max(0, Math.ceil(msBetween(now, expiresAt) / DAY_MS))
}

/** The last moment at which a key that is made now may expire. */
export function latestExpiry(now: Instant): Instant {
  return addDuration(now, { days: LONGEST_TOKEN_DAYS, hours: 0, minutes: 0 }) as Instant
}

/** Who acts, in the audit log, when a key does: "api:18AB00/nightly script". */
export function tokenActor({ school, name }: Pick<ApiToken, 'school' | 'name'>): string {
  return `api:${school}/${name}`
}
