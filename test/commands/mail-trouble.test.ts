import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '../../src/app.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { getPrimarySchool } from '../../src/db/schools.js'
import { mailSchoolLater } from '../../src/mail/outbox.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { queueLogins } from '../support/queue-mails.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment, plainSmtp } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  fatima = await addPupil(app, { advice: 'havo' })
  await addPupil(app, { firstName: 'Bo', school: schoolCode('21CD00'), advice: 'havo' })
})
afterEach(() => app.close())

const firstLines = ({ out }: { out: string }, lines: number) => out.split('\n').slice(0, lines)
const status = (home: App, ...argv: string[]) => run(home, 'status', ...argv)

/** A mail server that wants none of our mail, and quotes the address of Fatima's family. */
async function pause() {
  await queueLogins(app)
  await app.db
    .updateTable('mails')
    .set({ state: 'deferred', reason: 'policy-refused', due_at: moment('2026-03-16T10:00') })
    .where('pupil_id', '=', fatima.id)
    .execute()
  const attempt = { attempt: 1, started_at: app.clock.now(), ended_at: app.clock.now(), outcome: 'deferred' }
  await app.db
    .insertInto('mail_attempts')
    .values({ mail_id: 1, ...attempt, reply: `550 5.7.1 <${fatima.email}>: no` })
    .execute()
}

function onlyTo(...addresses: string[]): App {
  return { ...app, config: { ...app.config, mail: { ...app.config.mail, onlyTo: addresses } } }
}

describe('a pause of all mail', () => {
  const line = 'ALLE MAIL STAAT STIL tot maandag 16 maart 2026, 10.00 uur. Bekijk waarom met: elk mail list'

  it('stands in red above the status, and above every group', async () => {
    await pause()
    expect(firstLines(await status(app), 1)).toEqual([line])
    expect(firstLines(await status(app, '--by', 'school'), 1)).toEqual([line])
    expect((await runAs({ tty: true, env: { FORCE_COLOR: '1' } }, app, 'status')).out).toContain('\u001b[31m\u001b[1m')
    expect(JSON.parse((await status(app, '--json')).out)).toMatchObject({
      mailPause: {
        mailId: 1,
        reason: 'policy-refused',
        until: '2026-03-16T09:00:00.000Z',
        reply: expect.stringMatching(/no$/),
      },
    })
  })

  it('shows no family to another school', async () => {
    await pause()
    const { out } = await status(app, '--school', '21CD00', '--json')
    expect(JSON.parse(out)).toMatchObject({ mailPause: { mailId: 1, reply: '' } })
  })
})

describe('mail of which nobody knows the end', () => {
  it('is counted above the status of its school', async () => {
    await queueLogins(app)
    await app.db.updateTable('mails').set({ state: 'unknown' }).execute()
    expect(firstLines(await status(app), 1)).toEqual([
      '2 mails zijn onzeker. Bekijk ze met: elk mail list --state unknown',
    ])
    const { out } = await status(app, '--school', '18AB00', '--json')
    expect(JSON.parse(out)).toMatchObject({ mailUnknown: 1, mailPause: null })
  })

  it('is counted above the status of the school that it was to', async () => {
    const { id, email } = await getPrimarySchool(app.db, schoolCode('21CD00'))
    const mail = { kind: 'school-digest', language: 'nl', uniqueKey: 'x', data: { round: '1', last: false } } as const
    const school = { id, email: email || 'school@example.org' }
    await app.db.transaction().execute((trx) => mailSchoolLater(trx, { ...mail, school }, app.clock.now()))
    await app.db.updateTable('mails').set({ state: 'unknown' }).execute()
    for (const [code, unknown] of [
      ['18AB00', 0],
      ['21CD00', 1],
    ] as const) {
      const { out } = await status(app, '--school', code, '--json')
      expect(JSON.parse(out)).toMatchObject({ mailUnknown: unknown })
    }
  })
})

describe('a home that must not send', () => {
  it('says so above the status and above the mails', async () => {
    await app.db.updateTable('procedure').set({ rehearsal: 0, instance_id: 'other' }).execute()
    const real = { ...app, rehearsal: false, config: { ...app.config, smtp: plainSmtp } }
    const line = 'VANUIT DEZE MAP GAAT GEEN MAIL. Bekijk waarom met: elk mail adopt'
    expect(firstLines(await status(real), 1)).toEqual([line])
    expect(firstLines(await run(real, 'mail', 'list'), 1)).toEqual([line])
    expect(JSON.parse((await run(real, 'mail', 'list', '--json')).out)).toMatchObject({ misfits: ['other-database'] })
    expect(JSON.parse((await status(real, '--json')).out)).toMatchObject({ mailMisfits: ['other-database'] })
  })
})

describe('mail that is tried out', () => {
  const line = 'Mail wordt uitgeprobeerd. Alleen deze adressen krijgen mail: familie1@example.org, @stoom.example.'

  it('is announced above the status, the mails, and at the start of the worker', async () => {
    const trying = onlyTo('FAMILIE1@example.org', '@stoom.example')
    expect(firstLines(await status(trying), 1)).toEqual([line])
    expect(firstLines(await run(trying, 'mail', 'list'), 1)).toEqual([line])
    expect((await run(trying, 'mail', 'work', '--once')).err).toBe(`${line}\n`)
    expect(JSON.parse((await status(trying, '--json')).out)).toMatchObject({
      mailOnlyTo: ['familie1@example.org', '@stoom.example'],
    })
  })

  it('leaves every other family out of a login run, and says so first', async () => {
    const trying = onlyTo('familie1@example.org')
    const { code, out, err } = await run(trying, 'logins', 'send', '--all', '--yes')
    expect(code).toBe(0)
    expect(err).toBe('Mail wordt uitgeprobeerd. Alleen deze adressen krijgen mail: familie1@example.org.\n')
    expect(out).toContain('Klaar om te versturen: 1 ouderinlog.')
    expect(out).toContain('1 × krijgt geen mail zolang die wordt uitgeprobeerd (adres staat niet bij only_to)')
    expect(await app.db.selectFrom('mails').select('pupil_id').execute()).toEqual([{ pupil_id: fatima.id }])
  })

  it('goes by the address that is typed, and refuses a family that was asked for by name', async () => {
    const trying = onlyTo('proef@example.org')
    const refused = await run(trying, 'logins', 'send', fatima.elkNumber, '--yes', '--json')
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([
      1,
      { queued: 0, skipped: [{ elkNumber: fatima.elkNumber, reason: 'only-to' }] },
    ])
    const sent = await run(trying, 'logins', 'send', fatima.elkNumber, '--email', 'proef@example.org', '--yes')
    expect(sent.code).toBe(0)
  })

  it('says so too when nobody is on the list', async () => {
    expect((await run(onlyTo(), 'mail', 'work', '--once')).err).toContain('Niemand krijgt mail')
  })
})
