import type { Instant } from '../domain/time.js'
import type { Database, Trx } from './open.js'

/** A backup that was made. */
export interface MadeBackup {
  /** Of the file, in the folder of the backups. */
  name: string
  sha256: string
  bytes: number
  madeAt: Instant
  madeBy: string
  /** SHA-256 of the code that only who opens the backup can read. */
  proofHash: string
  /** The last entry of the log that is in it. */
  auditId: number
}

/** A backup that should still be there. */
export interface KeptBackup extends MadeBackup {
  id: number
  /** When somebody last showed that it can be opened and is whole; undefined: nobody did. */
  verifiedAt: Instant | undefined
  verifiedBy: string | undefined
}

/** Writes down a backup whose file is in its place. */
export async function addBackup(trx: Trx, backup: MadeBackup): Promise<void> {
  const { name, sha256, bytes, madeAt, madeBy, proofHash, auditId } = backup
  await trx
    .insertInto('backups')
    .values({ name, sha256, bytes, made_at: madeAt, made_by: madeBy, proof_hash: proofHash, audit_id: auditId })
    .execute()
}

/** The backups that were not thrown away, newest first. */
export async function listBackups(db: Database): Promise<KeptBackup[]> {
  const rows = await db
    .selectFrom('backups')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sha256: row.sha256,
    bytes: row.bytes,
    madeAt: row.made_at,
    madeBy: row.made_by,
    proofHash: row.proof_hash,
    auditId: row.audit_id,
    verifiedAt: row.verified_at ?? undefined,
    verifiedBy: row.verified_by ?? undefined,
  }))
}

/** Writes down that somebody opened a backup and found it whole. */
export async function markBackupVerified(trx: Trx, id: number, { at, by }: { at: Instant; by: string }): Promise<void> {
  await trx.updateTable('backups').set({ verified_at: at, verified_by: by }).where('id', '=', id).execute()
}

/** Writes down that the file of a backup is gone. */
export async function markBackupRemoved(trx: Trx, id: number, at: Instant): Promise<void> {
  await trx.updateTable('backups').set({ removed_at: at }).where('id', '=', id).execute()
}
