import type { App } from '../app.js'
import { findApiToken, getApiToken, touchApiToken } from '../db/api-tokens.js'
import { ApiError } from '../domain/api-problem.js'
import { type ApiToken, isTokenSecret, tokenState } from '../domain/api-token.js'
import { hashToken } from '../domain/link-token.js'

const BEARER = /^Bearer +(\S+) *$/i

/** The key that a request shows; throws `key-missing`, `key-unknown`, `key-expired` or `key-revoked`. */
export async function readKey(
  { db, clock }: Pick<App, 'db' | 'clock'>,
  authorization: string | null,
): Promise<ApiToken> {
  const [, secret] = BEARER.exec(authorization ?? '') ?? []
  if (secret === undefined) throw new ApiError({ code: 'key-missing' })
  const token = isTokenSecret(secret) ? await findApiToken(db, hashToken(secret)) : undefined
  if (!token) throw new ApiError({ code: 'key-unknown' })
  assertWorks(token, clock)
  return token
}

/** Throws `key-expired` or `key-revoked` when that happened while a request waited for its turn. */
export async function assertStillWorks({ db, clock }: Pick<App, 'db' | 'clock'>, { id }: ApiToken): Promise<void> {
  assertWorks(await getApiToken(db, id), clock)
}

function assertWorks(token: ApiToken, clock: App['clock']): void {
  const { name, expiresAt, revocationReason: reason = '' } = token
  switch (tokenState(token, clock.now())) {
    case 'expired':
      throw new ApiError({ code: 'key-expired', name, expiresAt })
    case 'revoked':
      throw new ApiError({ code: 'key-revoked', name, reason })
    case 'valid':
  }
}

/** Remembers that a key was used. */
export async function rememberUse({ db, clock }: Pick<App, 'db' | 'clock'>, token: ApiToken): Promise<void> {
  await touchApiToken(db, token, clock.now())
}
