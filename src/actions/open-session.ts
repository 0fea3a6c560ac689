import { addSession, endSession } from '../db/accounts.js'
import type { Trx } from '../db/open.js'
import { hashToken } from '../domain/link-token.js'
import { addMs, HOUR_MS, type Instant } from '../domain/time.js'
import type { Random } from '../random.js'

const LONGEST_MS = 12 * HOUR_MS
const TOKEN_BYTES = 32

export interface OpenSession {
  pupilId: number
  /** The token of the session that was open in the same browser and ends now. */
  replaces: string | undefined
  now: Instant
}

/** Opens a session of at most 12 hours within a transaction; answers its token, of which the database keeps only the hash. */
export async function openSession(trx: Trx, random: Random, { pupilId, replaces, now }: OpenSession): Promise<string> {
  const token = random.bytes(TOKEN_BYTES).toString('base64url')
  if (replaces !== undefined) await endSession(trx, hashToken(replaces))
  await addSession(trx, { tokenHash: hashToken(token), pupilId, createdAt: now, expiresAt: addMs(now, LONGEST_MS) })
  return token
}
