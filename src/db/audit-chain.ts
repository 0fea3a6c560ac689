import { hash as sha256 } from 'node:crypto'

/** What of an entry is emptied when a child is erased, and the random salt without which nobody can guess it back. */
export interface AuditContent {
  salt: string
  pupil_id: number | null
  /** JSON. */
  details: string
  reason: string
}

/** What of an entry stays for good. */
export interface AuditSeal {
  at: string
  actor: string
  act: string
  content_hash: string
}

/** What stands for an entry's content in the chain, also after the content is gone. */
export function contentHash({ salt, pupil_id, details, reason }: AuditContent): string {
  return sha256('sha256', JSON.stringify([salt, pupil_id, details, reason]), 'base64url')
}

/** The hash of an entry: it seals the entry and every one before it. */
export function chainHash(previous: string, { at, actor, act, content_hash }: AuditSeal): string {
  return sha256('sha256', JSON.stringify([previous, at, actor, act, content_hash]), 'base64url')
}

/** The salt of one entry, drawn from a random seed that is kept nowhere. */
export function auditSalt(seed: string, index: number): string {
  return sha256('sha256', `${seed} ${index}`, 'base64url').slice(0, 22)
}

/** The hash that an entry had before its content could go; it has no salt. */
export function earlierHash(
  previous: string,
  entry: Omit<AuditContent, 'salt'> & Omit<AuditSeal, 'content_hash'>,
): string {
  const { at, actor, act, pupil_id, details, reason } = entry
  return sha256('sha256', JSON.stringify([previous, at, actor, act, pupil_id, details, reason]), 'base64url')
}
