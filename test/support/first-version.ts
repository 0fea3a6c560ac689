import { Kysely } from 'kysely'
import type { App } from '../../src/app.js'
import { start } from '../../src/db/migrations/0001-start.js'
import type { Database } from '../../src/db/open.js'
import { openSqlite, sqliteDialect } from '../../src/db/sqlite.js'
import type { Tables } from '../../src/db/tables.js'
import { hashToken, linkToken } from '../../src/domain/link-token.js'
import { mailStates } from '../../src/domain/mail.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { addPupil } from './a-school.js'

/** Makes a database as the first version of ELK did, and opens it as it is. */
export function firstDatabase(file: string): Database {
  const sqlite = openSqlite(file, { mustExist: false })
  sqlite.exec(start)
  sqlite.pragma('user_version = 1')
  return new Kysely<Tables>({ dialect: sqliteDialect(sqlite) })
}

/** Lets a school use the first version for a while: a family per state of a mail, each with its login in that state. */
export async function useFirstDatabase(app: Pick<App, 'clock' | 'key'>, db: Database): Promise<void> {
  const now = app.clock.now()
  const earlier = addMs(now, -MINUTE_MS)
  await db
    .insertInto('procedure')
    .values({ id: 1, year: 2026, rehearsal: 0, instance_id: 'test', created_at: now })
    .execute()
  for (const state of mailStates) {
    const { id, email } = await addPupil({ ...app, db }, { advice: 'havo' })
    const seed = { pupilId: id, purpose: 'login', nonce: `nonce-${state}` } as const
    await db
      .insertInto('links')
      .values({
        pupil_id: id,
        purpose: seed.purpose,
        nonce: seed.nonce,
        token_hash: hashToken(linkToken(app.key, seed)),
        created_at: now,
      })
      .execute()
    const isHeld = state === 'claimed' || state === 'handing-over'
    await db
      .insertInto('mails')
      .values({
        kind: 'login',
        pupil_id: id,
        recipient: email,
        language: 'nl',
        unique_key: `login:${id}:1`,
        priority: 3,
        link_id: id,
        data: '{}',
        state,
        state_at: earlier,
        due_at: earlier,
        attempts: 1,
        claimed_by: isHeld ? 'a worker that is gone' : null,
        claimed_until: isHeld ? earlier : null,
        created_at: earlier,
        queued_at: earlier,
        sent_at: state === 'sent' ? earlier : null,
      })
      .execute()
    await db
      .insertInto('mail_attempts')
      .values({ mail_id: id, attempt: 1, started_at: earlier, ended_at: now, outcome: state, reply: '250 Ok' })
      .execute()
  }
  await db.insertInto('mail_messages').values({ mail_id: 1, message: 'Beste ouders' }).execute()
  await db
    .insertInto('accounts')
    .values({ pupil_id: 2, password_hash: '$argon2id$', created_at: now, password_changed_at: now })
    .execute()
}
