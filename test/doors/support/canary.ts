import { recordAudit } from '../../../src/db/audit.js'
import { openDatabase } from '../../../src/db/open.js'
import { openSqlite } from '../../../src/db/sqlite.js'
import { moment } from '../../support/test-config.js'

/** Text that becomes a tag, a script or an attribute where it is not escaped. */
export const MARKUP = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`
/** Text that steers a terminal: blinking, the title of its window, a command of one byte, backspace and delete. */
export const STEERING = '\u001b[5m\u001b]0;kanarie\u0007\u009b5m\u0008\u007f'
/** Text that turns the text around it. */
export const TURNING = '\u202e\u2066\u200f\u061c'
/** Text that adds a header to a mail or a row to a table. */
export const LINES = '\r\nBcc: kanarie@evil.example\r\n\r\n'
/** Text that a spreadsheet takes for a formula. */
export const FORMULA = `=cmd|' /C calc'!A0`

/** All of it at once, with a word by which it is found again. */
export function canary(place: string): string {
  return `${FORMULA} kanarie-${place} ${MARKUP}${STEERING}${TURNING}${LINES}`
}

/** The columns in which a stranger's text can come to stand, per table. */
const open: Readonly<Record<string, readonly string[]>> = {
  primary_schools: ['name', 'board', 'email', 'phone'],
  secondary_schools: ['name', 'street', 'house_number', 'postcode', 'city', 'district', 'website'],
  departments: ['profile', 'level'],
  pupils: [
    ...['number', 'first_name', 'prefix', 'last_name', 'sort_name', 'pupil_group'],
    ...['street', 'house_number', 'house_number_suffix', 'postcode', 'city'],
    ...['contact_name', 'email', 'phone', 'contact_name_2', 'email_2', 'phone_2'],
  ],
  mails: ['recipient'],
  mail_attempts: ['reply'],
  resting_domains: ['domain'],
  bounces: ['recipient', 'status', 'diagnostic'],
  bounced_addresses: ['address'],
  corrected_away: ['value'],
  seat_grants: ['reason', 'granted_by'],
  hand_seats: ['reason', 'seated_by'],
  backups: ['made_by', 'verified_by'],
  api_tokens: ['name', 'created_by', 'revoked_by', 'revocation_reason'],
  api_requests: ['idempotency_key', 'answer'],
}

/** Such columns that hold JSON, that no statement may change, or that are made of others: each is filled in its own way. */
const openOtherwise: Readonly<Record<string, readonly string[]>> = {
  form_versions: ['child', 'changes'],
  submissions: ['entered_by'],
  reopenings: ['reason'],
  audit: ['actor', 'act', 'details', 'reason'],
  erasures: ['erased_by', 'reason'],
  mails: ['data'],
  mail_messages: ['message'],
  match_lists: ['committed_by'],
  match_draws: ['seed', 'source', 'drawn_by'],
  result_checks: ['checked_by'],
  publications: ['published_by', 'withdrawn_by', 'withdrawal_reason'],
  result_sets: ['made_by'],
  withdrawals: ['reason', 'withdrawn_by'],
  confirmations: ['confirmed_by'],
}

/** What only ELK writes: codes, moments, words of a fixed list and hashes. */
const closed: Readonly<Record<string, readonly string[]>> = {
  procedure: ['instance_id', 'created_at'],
  primary_schools: ['code'],
  secondary_schools: ['code', 'kind'],
  departments: ['code', 'advices'],
  pupils: [
    ...['elk_number', 'birth_date', 'language', 'preliminary_advice', 'advice', 'advice_recorded_at', 'route'],
    ...['created_at', 'changed_at'],
  ],
  corrected_away: ['field'],
  admissions: ['admitted_at'],
  form_versions: ['reason', 'advice', 'route', 'dropped', 'created_at', 'superseded_at'],
  links: ['purpose', 'nonce', 'token_hash', 'created_at', 'expires_at', 'used_at', 'superseded_at', 'revoked_at'],
  accounts: ['password_hash', 'created_at', 'password_changed_at'],
  sessions: ['token_hash', 'created_at', 'expires_at'],
  round_times: ['round', 'opens_at', 'closes_at', 'result_mail_at', 'results_at'],
  round_extensions: ['round', 'closes_at'],
  applications: ['round', 'started_at', 'contact_checked_at'],
  submissions: ['round', 'entries', 'submitted_at', 'receipt_code'],
  reopenings: ['reopened_at'],
  mails: [
    ...['kind', 'language', 'unique_key', 'state', 'state_at', 'reason', 'due_at', 'claimed_by', 'claimed_until'],
    ...['message_id', 'queued_at', 'created_at', 'sent_at'],
  ],
  mail_attempts: ['started_at', 'ended_at', 'outcome'],
  resting_domains: ['until'],
  bounces: ['report_hash', 'arrived_at'],
  bounced_addresses: ['bounced_at', 'cleared_at'],
  seat_grants: ['round', 'kind', 'granted_at'],
  match_lists: ['round', 'sha256', 'committed_at', 'superseded_at'],
  match_draws: ['drawn_at'],
  hand_seats: ['seated_at'],
  result_sets: ['round', 'sha256', 'origin', 'outcome_sha256', 'made_at', 'superseded_at'],
  result_checks: ['checked_at'],
  publications: ['round', 'sha256', 'published_at', 'withdrawn_at'],
  withdrawals: ['round', 'withdrawn_at'],
  confirmations: ['round', 'confirmed_at'],
  round_seats: ['round'],
  backups: ['name', 'sha256', 'made_at', 'proof_hash', 'verified_at', 'removed_at'],
  api_tokens: ['scopes', 'token_hash', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'],
  api_requests: ['request_hash', 'answered_at'],
  audit: ['at', 'salt', 'content_hash', 'hash', 'erased_at'],
  earlier_audit_hashes: ['hash'],
  erasures: ['kind', 'erased_at', 'counts'],
  erasure_leftovers: ['files'],
  statistics: ['round', 'made_at', 'counts'],
}

/** Every column of a database that holds text and stands in none of the lists, or in a list and not in the database. */
export function unplacedColumns(file: string): string[] {
  const sqlite = openSqlite(file, { mustExist: true })
  const columns = sqlite
    .prepare(
      "select t.name || '.' || c.name from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and c.type = 'TEXT'",
    )
    .pluck()
    .all() as string[]
  sqlite.close()
  const placed = [open, openOtherwise, closed].flatMap((lists) =>
    Object.entries(lists).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
  )
  return [
    ...columns.filter((column) => !placed.includes(column)),
    ...placed.filter((column) => !columns.includes(column)),
  ]
}

/** Puts a canary in every place of a database that a stranger's text can reach, past the rules that would refuse it. */
export async function poison(file: string): Promise<void> {
  const sqlite = openSqlite(file, { mustExist: true })
  sqlite.exec(`
    insert into resting_domains (domain, until, refusals) values ('', '2026-03-26T09:00:00.000Z', 1);
    insert into backups (name, sha256, bytes, made_at, made_by, proof_hash, audit_id, verified_at, verified_by)
      values ('elk-20260326T080000Z-0000.tar.gz.age', '', 1, '2026-03-26T08:00:00.000Z', '', '', 1, '2026-03-26T08:30:00.000Z', '');
    insert into bounces (mail_id, recipient, status, diagnostic, report_hash, arrived_at)
      values (5, '', '', '', '', '2026-03-26T07:00:00.000Z');
    insert into bounced_addresses (pupil_id, address, bounced_at, mail_id) values (8, '', '2026-03-26T07:00:00.000Z', 5);`)
  const columns = Object.entries(open).flatMap(([table, names]) => names.map((name) => ({ table, name })))
  for (const { table, name } of columns) {
    // A pupil's number is the pupil's alone, and one family has no address.
    const value = name === 'number' ? '? || id' : '?'
    const where = table === 'pupils' && name.startsWith('email') ? 'where id <> 4' : ''
    const text = name === 'website' ? `javascript:alert(1)//${canary(name)}` : canary(name)
    sqlite.prepare(`update ${table} set ${name} = ${value} ${where}`).run(text)
  }
  const child = ['firstName', 'prefix', 'lastName', 'street', 'houseNumber', 'houseNumberSuffix', 'postcode', 'city']
  const spoilt = Object.fromEntries(child.map((field) => [field, canary(field)]))
  sqlite.prepare('update form_versions set child = json_patch(child, ?)').run(JSON.stringify(spoilt))
  const changes = [{ field: 'city', old: canary('old'), new: canary('new') }]
  sqlite
    .prepare("insert into erasures values (1, 'pupil', '2026-03-26T08:00:00.000Z', ?, ?, '{}')")
    .run(canary('erased_by'), canary('erasure reason'))
  sqlite.prepare('insert into erasure_leftovers values (1, ?)').run('{"vault":[],"copies":[]}')
  sqlite.prepare('update form_versions set changes = ?').run(JSON.stringify(changes))
  sqlite.close()
  const db = openDatabase(file, { mustExist: true })
  const words = { actor: canary('actor'), act: canary('act'), reason: canary('reason') }
  const entry = {
    ...words,
    at: moment('2026-03-26T09:00'),
    pupilId: 1,
    details: { changes, [canary('key')]: canary('value') },
  }
  await db.transaction().execute((trx) => recordAudit(trx, entry))
  await db.destroy()
}
