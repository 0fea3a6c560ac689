import type { App } from '../app.js'
import { addLink } from '../db/links.js'
import { dropLoginMails } from '../db/mail-outcomes.js'
import type { Database, Trx } from '../db/open.js'
import { listExtensions, listRounds } from '../db/rounds.js'
import { hashToken, linkToken } from '../domain/link-token.js'
import { UserError } from '../domain/problems.js'
import { addMs, DAY_MS, type Instant } from '../domain/time.js'
import type { Random } from '../random.js'

// A link outlives the last round by a month, for families that are given longer after it was sent.
const GRACE_MS = 30 * DAY_MS
const NONCE_BYTES = 16

/** A parent login's link before it is kept. */
export interface LoginSeed {
  pupilId: number
  purpose: 'login'
  nonce: string
}

/** Draws what the link of a pupil's next parent login is made from. */
export function drawLoginSeed(random: Random, pupilId: number): LoginSeed {
  return { pupilId, purpose: 'login', nonce: random.bytes(NONCE_BYTES).toString('base64url') }
}

/** Until when a login link that is made now is good; throws `round-closed` when no family can apply any more. */
export async function endOfLoginLinks(db: Database, { config }: Pick<App, 'config'>, now: Instant): Promise<Instant> {
  const rounds = await listRounds(db, config.rounds)
  const closings = [...rounds, ...(await listExtensions(db))].map(({ closesAt }) => closesAt)
  const latest = closings.reduce((one, other) => (one > other ? one : other))
  const last = rounds.at(-1)
  if (last && latest <= now) throw new UserError({ code: 'round-closed', round: last.name, closedAt: last.closesAt })
  return addMs(latest, GRACE_MS)
}

/** Keeps a login link, which takes the place of an older one, and drops login mails that still wait with that; answers its id. */
export async function keepLoginLink(
  trx: Trx,
  { key }: Pick<App, 'key'>,
  { seed, now, expiresAt }: { seed: LoginSeed; now: Instant; expiresAt: Instant },
): Promise<number> {
  await dropLoginMails(trx, seed.pupilId, 'link-superseded', now)
  return addLink(trx, { ...seed, tokenHash: hashToken(linkToken(key, seed)), createdAt: now, expiresAt })
}
