import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { mailFileName } from '../../src/domain/mail-file-name.js'
import { aDrawnRound } from './a-drawn-round.js'
import { runAs } from './run.js'
import type { TestApp } from './test-app.js'

/** A home after the result of round 1, in which one child left traces wherever a child can. */
export interface CanaryHome {
  app: TestApp
  /** Everybody, the canary first. */
  pupils: KeptPupil[]
  canary: KeptPupil
  /** What only the canary is known by, beside its pseudonym. */
  traces: string[]
}

const changes: Readonly<Record<string, string>> = {
  firstName: 'Kanariepiet',
  lastName: 'Kanariepietsen',
  birthDate: '2014-07-23',
  street: 'Kanariepietstraat',
  postcode: '9998 XZ',
  city: 'Kanariestad',
  contactName: 'Papa Kanariepiet',
  email: 'kanariepiet@example.org',
  phone: '06 98 76 54 31',
}

async function type(home: TestApp, ...words: string[]): Promise<void> {
  const { code, out, err } = await runAs(
    { env: { ELK_ACTOR: words[0] === 'results' ? `baas-${words[1]}` : 'ines' } },
    home,
    ...words,
  )
  if (code !== 0) throw new Error(`${words.join(' ')}: ${out}${err}`)
}

/** Makes such a home; its clock stands at 10 April 2026, the day after the result. */
export async function aCanaryHome(): Promise<CanaryHome> {
  const { app, pupils } = await aDrawnRound({ rehearsal: true })
  const id = pupils[0]?.id ?? 0
  const elk = pupils[0]?.elkNumber ?? ''
  const set = Object.entries(changes).flatMap(([field, value]) => ['--set', `${field}=${value}`])
  await type(app, 'pupils', 'correct', elk, ...set, '--reason', 'kanariepiet verhuisde')
  await type(app, 'logins', 'send', elk, '--resend', '--yes')
  await type(app, 'mail', 'work', '--once')
  await leaveRows(app, id)
  await type(app, 'results', 'check', '--yes')
  await type(app, 'results', 'publish', '--yes')
  app.travelTo('2026-04-10T09:00')
  await type(app, 'mail', 'work', '--once')
  const canary = await getPupilById(app.db, id)
  const { elkNumber, phone, birthDate } = canary
  return { app, pupils: [canary, ...pupils.slice(1)], canary, traces: ['kanarie', elkNumber, phone, birthDate] }
}

/** What families and mail servers leave behind, written as they do. */
async function leaveRows({ db, clock, home }: TestApp, pupilId: number): Promise<void> {
  const now = clock.now()
  const text = 'kanariepiet'
  await db.transaction().execute(async (trx) => {
    const school = await trx.selectFrom('primary_schools').select(['id', 'code']).executeTakeFirstOrThrow()
    const { id: departmentId } = await trx.selectFrom('departments').select('id').executeTakeFirstOrThrow()
    const { id: mailId } = await trx
      .selectFrom('mails')
      .select('id')
      .where('pupil_id', '=', pupilId)
      .executeTakeFirstOrThrow()
    await trx.insertInto('corrected_away').values({ pupil_id: pupilId, field: 'lastName', value: text }).execute()
    await trx
      .insertInto('admissions')
      .values({ pupil_id: pupilId, department_id: departmentId, admitted_at: now })
      .execute()
    await trx
      .insertInto('sessions')
      .values({ token_hash: text, pupil_id: pupilId, created_at: now, expires_at: now })
      .execute()
    await trx.insertInto('round_extensions').values({ round: '2', pupil_id: pupilId, closes_at: now }).execute()
    await trx
      .insertInto('bounces')
      .values({
        mail_id: mailId,
        recipient: text,
        status: '5.1.1',
        diagnostic: text,
        report_hash: text,
        arrived_at: now,
      })
      .execute()
    await trx
      .insertInto('bounced_addresses')
      .values({ pupil_id: pupilId, address: text, bounced_at: now, mail_id: mailId })
      .execute()
    await trx
      .insertInto('resting_domains')
      .values({ domain: `${text}.example`, until: now, refusals: 1 })
      .execute()
    const digest = {
      kind: 'school-digest',
      pupil_id: null,
      school_id: school.id,
      recipient: 'school@example.org',
    } as const
    const { id: digestId } = await trx
      .insertInto('mails')
      .values({
        ...{ ...digest, language: 'nl', unique_key: 'digest', priority: 5, link_id: null, data: '{}', state: 'sent' },
        ...{ state_at: now, due_at: now, claimed_by: null, claimed_until: null, message_id: 'x', created_at: now },
        ...{ queued_at: now, sent_at: now },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('mail_messages')
      .values({ mail_id: digestId, message: `${text} loopt achter` })
      .execute()
    mkdirSync(home.outbox, { recursive: true })
    const file = mailFileName({ id: digestId, kind: 'school-digest' }, school.code)
    writeFileSync(join(home.outbox, `${file}.eml`), `${text} loopt achter`)
    const token = {
      primary_school_id: school.id,
      name: 'nacht',
      scopes: '["pupils"]',
      token_hash: 'x',
      created_by: 'ines',
    }
    const { id: tokenId } = await trx
      .insertInto('api_tokens')
      .values({
        ...token,
        created_at: now,
        expires_at: now,
        last_used_at: null,
        revoked_at: null,
        revoked_by: null,
        revocation_reason: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const answer = {
      token_id: tokenId,
      idempotency_key: 'k',
      request_hash: 'h',
      status: 200,
      answer: text,
      answered_at: now,
    }
    await trx.insertInto('api_requests').values(answer).execute()
  })
}
