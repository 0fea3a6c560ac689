import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { findMail } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { newestMail, queueLogins } from '../support/queue-mails.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  fatima = await addPupil(app, { advice: 'havo' })
  await addPupil(app, { firstName: 'Bo', school: schoolCode('21CD00'), advice: 'havo' })
  await queueLogins(app)
  await lose()
})
afterEach(() => app.close())

/** Lets a worker die while it hands the mails over. */
async function lose() {
  const startedAt = app.clock.now()
  await app.db
    .updateTable('mails')
    .set({
      state: 'unknown',
      reason: 'interrupted',
      state_at: moment('2026-03-16T09:10'),
      message_id: '<een@example.org>',
    })
    .execute()
  for (const mail_id of [1, 2])
    await app.db
      .insertInto('mail_attempts')
      .values({ mail_id, attempt: 1, started_at: startedAt, ended_at: null, outcome: 'unknown', reply: '' })
      .execute()
}

const resolve = (...argv: string[]) => run(app, 'mail', 'resolve', ...argv)
const stateOf = async (id: number) => (await findMail(app.db, id))?.state

describe('elk mail resolve', () => {
  it('--sent lets a mail count as sent from when it was handed over', async () => {
    const { code, out } = await resolve('1', '--sent', '--reason', 'Gebeld', '--yes')
    expect(out).toBe(
      `Onzeker: 1 mail.
  1  ouderinlog, Fatima el Amrani (${fatima.elkNumber}) → familie1@example.org
Voortaan geldt als verstuurd: 1 mail.
1 mail geldt nu als verstuurd.
`,
    )
    expect(code).toBe(0)
    expect(await findMail(app.db, 1)).toMatchObject({
      state: 'sent',
      reason: undefined,
      sentAt: moment('2026-03-16T09:00'),
    })
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'mail resolved',
      reason: 'Gebeld',
      details: { mail: 1, kind: 'login', verdict: 'sent' },
    })
  })

  it('--sent of a mail from a restored database counts from when that was found out', async () => {
    await app.db.deleteFrom('mail_attempts').execute()
    await resolve('1', '--sent', '--yes')
    expect((await newestMail(app, fatima)).sentAt).toBe(moment('2026-03-16T09:10'))
  })

  it('--resend puts a mail in line again, with the name it had', async () => {
    const { code, out } = await resolve('1', '--resend', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('Dan krijgt de familie hem twee keer.')
    expect(out).toContain('1 mail staat weer klaar.')
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting', messageId: '<een@example.org>' })
    expect((await run(app, 'mail', 'work', '--once', '--json')).out).toContain('"sent": 1')
  })

  it('--all takes every unknown mail, of one school if so said', async () => {
    const { out } = await resolve('--all', '--sent', '--school', '21CD00', '--yes', '--json')
    expect(JSON.parse(out)).toEqual({ verdict: 'sent', resolved: [2] })
    expect((await resolve('--all', '--resend', '--yes')).out).toContain('Onzeker: 1 mail.')
    expect(await resolve('--all', '--sent', '--yes')).toEqual({
      code: 0,
      out: 'Er is geen enkele onzekere mail.\n',
      err: '',
    })
  })

  it('shows ten mails, and how many more there are', async () => {
    for (let child = 0; child < 10; child++) await addPupil(app, { advice: 'havo' })
    await app.db.deleteFrom('mail_attempts').execute()
    await queueLogins(app)
    await app.db.updateTable('mails').set({ state: 'unknown' }).execute()
    const { out } = await resolve('--all', '--sent', '--yes')
    expect(out.match(/→/g)).toHaveLength(10)
    expect(out).toContain('… en nog 4\n')
  })

  it('asks in a terminal what is to be done', async () => {
    const answers = [
      [/Wat moet er gebeuren/, ''],
      [/Doorgaan/, 'y'],
    ] as const
    expect(await runAs({ tty: true, answers }, app, 'mail', 'resolve', '1')).toMatchObject({ code: 0 })
    expect(await stateOf(1)).toBe('sent')
  })

  it('does all or nothing, and refuses any mail that is not unknown', async () => {
    await app.db.updateTable('mails').set({ state: 'failed' }).where('id', '=', 2).execute()
    const { code, err } = await resolve('1', '2', '--resend', '--yes')
    expect(code).toBe(1)
    expect(err).toContain('Mail 2 heeft status mislukt. Beslissen kan alleen over een onzekere mail')
    expect(await stateOf(1)).toBe('unknown')
    expect(await resolve('9', '--sent', '--yes')).toMatchObject({ code: 1 })
    expect(await resolve('1', '--sent', '--school', '21CD00', '--yes')).toMatchObject({ code: 1 })
  })

  it.each([[['1']], [['1', '--sent', '--resend']], [['1', '--all', '--sent']], [['--sent']], [['x', '--sent']]])(
    'says how it should be typed: %s',
    async (argv) => {
      expect(await resolve(...argv, '--yes')).toMatchObject({ code: 2 })
      expect(await stateOf(1)).toBe('unknown')
    },
  )

  it('asks first, and changes nothing in a script without a yes', async () => {
    expect(await resolve('1', '--sent')).toMatchObject({ code: 1 })
    expect(await stateOf(1)).toBe('unknown')
  })
})
