import type { Generated } from 'kysely'
import type { RoundName } from '../domain/round.js'
import type { Instant } from '../domain/time.js'

/** What a school's own computer shows to act from afar; only the SHA-256 of the secret is kept. */
interface ApiTokensTable {
  id: Generated<number>
  primary_school_id: number
  name: string
  /** JSON of TokenScope[]. */
  scopes: string
  token_hash: string
  created_at: Instant
  created_by: string
  expires_at: Instant
  last_used_at: Instant | null
  revoked_at: Instant | null
  revoked_by: string | null
  revocation_reason: string | null
}

/** What was answered to a request from afar, so that asking again does nothing again. */
interface ApiRequestsTable {
  token_id: number
  idempotency_key: string
  request_hash: string
  status: number
  answer: string
  answered_at: Instant
}

interface BackupsTable {
  id: Generated<number>
  /** Of the file. */
  name: string
  sha256: string
  bytes: number
  made_at: Instant
  made_by: string
  /** SHA-256 of what only who opens the backup can read. */
  proof_hash: string
  /** The last entry of the log that is in it. */
  audit_id: number
  verified_at: Instant | null
  verified_by: string | null
  removed_at: Instant | null
}

/** What was erased, in numbers only. */
interface ErasuresTable {
  id: Generated<number>
  kind: 'pupil' | 'term'
  erased_at: Instant
  erased_by: string
  reason: string
  /** JSON. */
  counts: string
}

/** What of a committed erasure may still lie on the disk; a row goes when nothing does. */
interface ErasureLeftoversTable {
  erasure_id: number
  /** JSON of Leftovers: files by their names in the vault and among the backups. */
  files: string
}

/** What stays of a procedure when its children are erased: counts that lead to nobody. */
interface StatisticsTable {
  id: Generated<number>
  round: RoundName | null
  made_at: Instant
  /** JSON. */
  counts: string
}

/** A row opens what is kept for good to erasure, until the end of the transaction: it can never be committed. */
interface ErasingTable {
  id: number
}

/** One act of the log, sealed with every one before it (`audit-chain.ts`). */
interface AuditTable {
  id: Generated<number>
  at: Instant
  actor: string
  act: string
  pupil_id: number | null
  /** JSON. */
  details: string
  reason: string
  /** Empty once the entry is emptied, with all that it seals. */
  salt: string
  content_hash: string
  hash: string
  erased_at: Generated<Instant | null>
}

/** The hashes of the log before it could be emptied, for marks that were kept then. */
interface EarlierAuditHashesTable {
  id: number
  hash: string
}

export interface TrustTables {
  api_tokens: ApiTokensTable
  api_requests: ApiRequestsTable
  backups: BackupsTable
  erasures: ErasuresTable
  erasure_leftovers: ErasureLeftoversTable
  statistics: StatisticsTable
  erasing: ErasingTable
  audit: AuditTable
  earlier_audit_hashes: EarlierAuditHashesTable
}
