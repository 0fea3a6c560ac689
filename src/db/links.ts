import type { ElkNumber } from '../domain/elk-number.js'
import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'
import type { Row } from './tables.js'

export type LinkPurpose = Row<'links'>['purpose']

/** A personal link that was sent; of its token only the hash is kept. */
export interface Link {
  id: number
  pupilId: number
  purpose: LinkPurpose
  nonce: string
  createdAt: Instant
  expiresAt: Instant | undefined
  usedAt: Instant | undefined
  supersededAt: Instant | undefined
  revokedAt: Instant | undefined
}

/** The link whose token has this hash, in whatever state it is. */
export async function findLink(db: Database, tokenHash: string): Promise<Link | undefined> {
  const row = await db.selectFrom('links').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst()
  return row && toLink(row)
}

/** The links with these ids. */
export async function listLinks(db: Database, ids: readonly number[]): Promise<Map<number, Link>> {
  const rows = await db.selectFrom('links').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, toLink(row)]))
}

/** The link of a purpose that a pupil's family can still open; undefined when there is none. */
export async function findOpenLink(db: Database, pupilId: number, purpose: LinkPurpose): Promise<Link | undefined> {
  const row = await db
    .selectFrom('links')
    .selectAll()
    .where('pupil_id', '=', pupilId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row && toLink(row)
}

/** The login link that a pupil's family got as a letter and can still open; undefined when there is none. */
export async function findLetterLink(db: Database, elkNumber: ElkNumber): Promise<Link | undefined> {
  const row = await db
    .selectFrom('links')
    .innerJoin('pupils', 'pupils.id', 'links.pupil_id')
    .innerJoin('mails', (join) =>
      join.onRef('mails.pupil_id', '=', 'pupils.id').onRef('mails.link_id', '=', 'links.id'),
    )
    .selectAll('links')
    .where('elk_number', '=', elkNumber)
    .where('kind', '=', 'login-letter')
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row && toLink(row)
}

export type NewLink = Pick<Link, 'pupilId' | 'purpose' | 'nonce' | 'createdAt' | 'expiresAt'> & { tokenHash: string }

/** Adds a link; an older open link of the same purpose gives way to it. */
export async function addLink(
  trx: Trx,
  { pupilId, purpose, nonce, tokenHash, createdAt, expiresAt }: NewLink,
): Promise<number> {
  await openLinks(trx, pupilId, purpose).set({ superseded_at: createdAt }).execute()
  const { id } = await trx
    .insertInto('links')
    .values({
      pupil_id: pupilId,
      purpose,
      nonce,
      token_hash: tokenHash,
      created_at: createdAt,
      expires_at: expiresAt ?? null,
      used_at: null,
      superseded_at: null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Uses up a link; false when it was used, replaced or revoked in the meantime. */
export async function claimLink(trx: Trx, id: number, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('links')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Makes every link of a pupil useless, used ones included, so that none counts as a login that was sent. */
export async function revokeLinks(trx: Trx, pupilId: number, now: Instant): Promise<void> {
  await trx
    .updateTable('links')
    .set({ revoked_at: now })
    .where('pupil_id', '=', pupilId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** The moments at which a pupil's login was revoked, oldest first. */
export async function listLoginRevocations(db: Database, pupilId: number): Promise<Instant[]> {
  const rows = await db
    .selectFrom('links')
    .select('revoked_at')
    .distinct()
    .where('pupil_id', '=', pupilId)
    .where('purpose', '=', 'login')
    .orderBy('revoked_at')
    .execute()
  return rows.flatMap(({ revoked_at }) => (revoked_at ? [revoked_at] : []))
}

/** The moment the newest link of a purpose was made for a pupil. */
export async function findNewestLinkAt(
  db: Database,
  pupilId: number,
  purpose: LinkPurpose,
): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('links')
    .select('created_at')
    .where('pupil_id', '=', pupilId)
    .where('purpose', '=', purpose)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.created_at
}

function openLinks(trx: Trx, pupilId: number, purpose: LinkPurpose) {
  return trx
    .updateTable('links')
    .where('pupil_id', '=', pupilId)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .where('revoked_at', 'is', null)
}

function toLink(row: Row<'links'>): Link {
  return {
    id: row.id,
    pupilId: row.pupil_id,
    purpose: row.purpose,
    nonce: row.nonce,
    createdAt: row.created_at,
    expiresAt: row.expires_at ?? undefined,
    usedAt: row.used_at ?? undefined,
    supersededAt: row.superseded_at ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
  }
}
