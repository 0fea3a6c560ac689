import type { App } from '../app.js'
import { addApiToken, findApiTokenByName, type NewApiToken } from '../db/api-tokens.js'
import { recordAudit } from '../db/audit.js'
import type { Trx } from '../db/open.js'
import { type ApiToken, latestExpiry, makeTokenSecret, SECRET_BYTES } from '../domain/api-token.js'
import { hashToken } from '../domain/link-token.js'
import { UserError } from '../domain/problems.js'
import type { Instant } from '../domain/time.js'

/** A new key, with the secret that is shown once and kept nowhere. */
export interface MadeApiToken {
  id: number
  secret: string
}

/** Makes a school's key to the API; throws `token-expires-past`, `token-expires-late` and `token-name-taken`. */
export async function makeApiToken(
  { db, clock, actor, random }: Pick<App, 'db' | 'clock' | 'actor' | 'random'>,
  wanted: Omit<NewApiToken, 'createdAt' | 'createdBy'>,
): Promise<MadeApiToken> {
  const now = clock.now()
  assertExpiry(wanted.expiresAt, now)
  const secret = makeTokenSecret(random.bytes(SECRET_BYTES))
  return db.transaction().execute(async (trx) => {
    await assertNameFree(trx, wanted)
    const token = { ...wanted, createdAt: now, createdBy: actor, tokenHash: hashToken(secret) }
    const id = await addApiToken(trx, token)
    const { school, name, scopes, expiresAt } = wanted
    const details = { number: id, school, name, scopes, expiresAt }
    await recordAudit(trx, { at: now, actor, act: 'api key made', details })
    return { id, secret }
  })
}

function assertExpiry(expiresAt: Instant, now: Instant): void {
  if (expiresAt <= now) throw new UserError({ code: 'token-expires-past', expiresAt })
  const latest = latestExpiry(now)
  if (expiresAt > latest) throw new UserError({ code: 'token-expires-late', latest })
}

async function assertNameFree(trx: Trx, { school, name }: Pick<ApiToken, 'school' | 'name'>): Promise<void> {
  const taken = await findApiTokenByName(trx, { school, name })
  if (taken) throw new UserError({ code: 'token-name-taken', name, school, id: taken.id })
}
