import { type ApiToken, tokenState } from '../domain/api-token.js'
import { UserError } from '../domain/problems.js'
import type { SchoolCode } from '../domain/school-code.js'
import { addMs, type Instant, MINUTE_MS } from '../domain/time.js'
import type { TokenScope } from '../domain/token-scope.js'
import type { Database, Trx } from './open.js'
import { getPrimarySchool } from './schools.js'

/** The key whose secret has this hash, in whatever state it is. */
export async function findApiToken(db: Database, tokenHash: string): Promise<ApiToken | undefined> {
  const row = await tokens(db).where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && toToken(row)
}

/** The key with this number, in whatever state it is; throws `unknown-token`. */
export async function getApiToken(db: Database, id: number): Promise<ApiToken> {
  const row = await tokens(db).where('api_tokens.id', '=', id).executeTakeFirst()
  if (!row) throw new UserError({ code: 'unknown-token', id: String(id) })
  return toToken(row)
}

/** The key that has a name at a school and was not revoked. */
export async function findApiTokenByName(
  db: Database,
  { school, name }: Pick<ApiToken, 'school' | 'name'>,
): Promise<ApiToken | undefined> {
  const query = tokens(db).where('code', '=', school).where('api_tokens.name', '=', name)
  const row = await query.where('revoked_at', 'is', null).executeTakeFirst()
  return row && toToken(row)
}

/** The keys of all schools or of some, by school and name; those that work no more at a moment come last. */
export async function listApiTokens(
  db: Database,
  { schools, now }: { schools?: readonly SchoolCode[] | undefined; now: Instant },
): Promise<ApiToken[]> {
  const query = tokens(db).orderBy('code').orderBy('api_tokens.name').orderBy('api_tokens.id')
  const rows = await (schools ? query.where('code', 'in', schools) : query).execute()
  const listed = rows.map(toToken)
  const works = (token: ApiToken) => tokenState(token, now) === 'valid'
  return [...listed.filter(works), ...listed.filter((token) => !works(token))]
}

export type NewApiToken = Pick<ApiToken, 'school' | 'name' | 'scopes' | 'createdAt' | 'createdBy' | 'expiresAt'>

/** Adds a key; answers its number. */
export async function addApiToken(
  trx: Trx,
  { school, name, scopes, createdAt, createdBy, expiresAt, tokenHash }: NewApiToken & { tokenHash: string },
): Promise<number> {
  const { id: schoolId } = await getPrimarySchool(trx, school)
  const { id } = await trx
    .insertInto('api_tokens')
    .values({
      primary_school_id: schoolId,
      name,
      scopes: JSON.stringify(scopes),
      token_hash: tokenHash,
      created_at: createdAt,
      created_by: createdBy,
      expires_at: expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Makes a key useless from a moment on. */
export async function markApiTokenRevoked(
  trx: Trx,
  id: number,
  { at, by, reason }: { at: Instant; by: string; reason: string },
): Promise<void> {
  await trx
    .updateTable('api_tokens')
    .set({ revoked_at: at, revoked_by: by, revocation_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Remembers that a key was used, to the minute: a use within a minute of the one that is remembered writes nothing. */
export async function touchApiToken(
  db: Database,
  { id, lastUsedAt }: Pick<ApiToken, 'id' | 'lastUsedAt'>,
  now: Instant,
): Promise<void> {
  if (lastUsedAt !== undefined && lastUsedAt > addMs(now, -MINUTE_MS)) return
  await db.updateTable('api_tokens').set({ last_used_at: now }).where('id', '=', id).execute()
}

function tokens(db: Database) {
  return db
    .selectFrom('api_tokens')
    .innerJoin('primary_schools', 'primary_schools.id', 'primary_school_id')
    .selectAll('api_tokens')
    .select('code')
}

type TokenRow = Awaited<ReturnType<ReturnType<typeof tokens>['execute']>>[number]

function toToken(row: TokenRow): ApiToken {
  return {
    id: row.id,
    school: row.code,
    name: row.name,
    scopes: JSON.parse(row.scopes) as TokenScope[],
    createdAt: row.created_at,
    createdBy: row.created_by,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    revokedBy: row.revoked_by ?? undefined,
    revocationReason: row.revocation_reason ?? undefined,
  }
}
