import type { App } from '../../src/app.js'
import { addApiToken } from '../../src/db/api-tokens.js'
import { makeTokenSecret } from '../../src/domain/api-token.js'
import { hashToken } from '../../src/domain/link-token.js'
import { asInstant } from '../../src/domain/time.js'
import { type TokenScope, tokenScopes } from '../../src/domain/token-scope.js'
import { schoolCode } from './a-school.js'

let keys = 0

/** Makes a key for a school; it is for everything unless said otherwise. */
export async function makeKey(
  app: Pick<App, 'db' | 'clock' | 'random'>,
  school = '18AB00',
  { scopes = [...tokenScopes], name, expiresAt = '2026-12-01T00:00:00.000Z' }: KeyOptions = {},
): Promise<string> {
  keys += 1
  const secret = makeTokenSecret(app.random.bytes(32))
  const token = {
    school: schoolCode(school),
    name: name ?? `script ${keys}`,
    scopes,
    createdAt: app.clock.now(),
    createdBy: 'test',
    expiresAt: asInstant(expiresAt),
    tokenHash: hashToken(secret),
  }
  await app.db.transaction().execute((trx) => addApiToken(trx, token))
  return secret
}

interface KeyOptions {
  scopes?: TokenScope[]
  name?: string
  expiresAt?: string
}
