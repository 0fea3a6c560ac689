import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

export interface Account {
  pupilId: number
  passwordHash: string
  createdAt: Instant
}

/** The account of a pupil's family; undefined before the login was opened. */
export async function findAccount(db: Database, pupilId: number): Promise<Account | undefined> {
  const row = await db.selectFrom('accounts').selectAll().where('pupil_id', '=', pupilId).executeTakeFirst()
  return row && { pupilId: row.pupil_id, passwordHash: row.password_hash, createdAt: row.created_at }
}

/** Makes an account with its first password. */
export async function addAccount(trx: Trx, { pupilId, passwordHash, createdAt }: Account): Promise<void> {
  await trx
    .insertInto('accounts')
    .values({ pupil_id: pupilId, password_hash: passwordHash, created_at: createdAt, password_changed_at: createdAt })
    .execute()
}

/** Replaces an account's password hash. */
export async function replacePassword(trx: Trx, pupilId: number, passwordHash: string, now: Instant): Promise<void> {
  await trx
    .updateTable('accounts')
    .set({ password_hash: passwordHash, password_changed_at: now })
    .where('pupil_id', '=', pupilId)
    .execute()
}

/** Takes an account away, with its sessions; the application stays. */
export async function removeAccount(trx: Trx, pupilId: number): Promise<void> {
  await endSessions(trx, pupilId)
  await trx.deleteFrom('accounts').where('pupil_id', '=', pupilId).execute()
}

export interface Session {
  tokenHash: string
  pupilId: number
  createdAt: Instant
  /** The moment after which it ends whatever happens. */
  expiresAt: Instant
}

/** Opens a session, and clears away the pupil's sessions whose time is over. */
export async function addSession(trx: Trx, { tokenHash, pupilId, createdAt, expiresAt }: Session): Promise<void> {
  await trx.deleteFrom('sessions').where('pupil_id', '=', pupilId).where('expires_at', '<=', createdAt).execute()
  await trx
    .insertInto('sessions')
    .values({ token_hash: tokenHash, pupil_id: pupilId, created_at: createdAt, expires_at: expiresAt })
    .execute()
}

/** Ends one session. */
export async function endSession(trx: Trx, tokenHash: string): Promise<void> {
  await trx.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute()
}

/** Ends every session of every family. */
export async function endEverySession(trx: Trx): Promise<void> {
  await trx.deleteFrom('sessions').execute()
}

/** Ends every session of a pupil's family. */
export async function endSessions(trx: Trx, pupilId: number): Promise<void> {
  await trx.deleteFrom('sessions').where('pupil_id', '=', pupilId).execute()
}
