import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { MailState } from '../../src/domain/mail.js'
import type { MailReason } from '../../src/domain/mail-reason.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  fatima = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, fatima)
})
afterEach(() => app.close())

function setState(state: MailState, reason: MailReason, more: object = {}) {
  return app.db
    .updateTable('mails')
    .set({ state, reason, ...more })
    .execute()
}

describe('elk mail work --once', () => {
  it('sends what is due and counts it', async () => {
    const { code, out } = await run(app, 'mail', 'work', '--once', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { sent: 1, deferred: 0, failed: 0, unknown: 0, dropped: 0, waiting: 0 },
    ])
    const again = await run(app, 'mail', 'work', '--once')
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('Er stond geen mail klaar.')
  })

  it('of a practice home writes whole files that only their owner can read', async () => {
    await run(app, 'mail', 'work', '--once')
    const [file = '', ...more] = readdirSync(app.home.outbox)
    expect([file, more]).toEqual([`000001-login-${fatima.elkNumber}.eml`, []])
    expect(statSync(join(app.home.outbox, file)).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(app.home.outbox, file), 'utf8')).toContain('Dit is een oefenmail.')
  })

  it('never uses the mail server of a practice home', async () => {
    const smtp = { ...plainSmtp, port: 1 }
    expect(await workOnce({ ...app, config: { ...app.config, smtp } })).toMatchObject({ sent: 1 })
  })

  it('ends with 3 when all mail stands still, and says so loudly', async () => {
    await setState('deferred', 'policy-refused', { due_at: addMs(app.clock.now(), HOUR_MS) })
    const { code, err } = await run(app, 'mail', 'work', '--once')
    expect(code).toBe(3)
    expect(err).toContain('ALLE MAIL STAAT STIL')
    expect(err).toContain('elk mail retry 1')
    const list = await run(app, 'mail', 'list')
    expect(list.out).toMatch(/^ALLE MAIL STAAT STIL/)
  })

  it('stops cleanly when it is told to', async () => {
    const stop = new AbortController()
    stop.abort()
    const { code, out } = await runAs({ stop: stop.signal }, app, 'mail', 'work')
    expect(code).toBe(0)
    expect(out).toContain('Gestopt.')
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting' })
  })
})

describe('elk mail list', () => {
  it('shows every mail with its state and why', async () => {
    const { code, out } = await run(app, 'mail', 'list')
    expect(code).toBe(0)
    expect(out).toBe(`nr  soort       ELK-nummer  status  sinds
1   ouderinlog  ${fatima.elkNumber}   wacht   16-03 09:00
`)
  })

  it('fits on 80 columns, with a reason on a line of its own', async () => {
    await setState('deferred', 'login-refused', { kind: 'password-reset', id: 170_000 })
    const { out } = await run(app, 'mail', 'list')
    expect(out).toBe(`nr      soort                    ELK-nummer  status      sinds
170000  nieuw wachtwoord kiezen  ${fatima.elkNumber}   komt later  16-03 09:00
      de mailserver neemt onze inlog niet aan
`)
  })

  it('says what to do about an unknown mail', async () => {
    await setState('unknown', 'interrupted')
    const { out } = await run(app, 'mail', 'list')
    expect(out).toContain('1 mail is onzeker: misschien aangekomen, misschien niet.')
    expect(out).toContain('elk mail resolve NR --sent')
  })

  it('narrows down by state, kind and school', async () => {
    const other = await addPupil(app, { school: schoolCode('21CD00') })
    await queueLogins(app, other)
    const ids = async (...argv: string[]) => {
      const { out } = await run(app, 'mail', 'list', '--json', ...argv)
      return (JSON.parse(out) as { mails: { id: number }[] }).mails.map(({ id }) => id)
    }
    expect(await ids()).toEqual([2, 1])
    expect(await ids('--school', '18AB00')).toEqual([1])
    expect(await ids('--state', 'sent')).toEqual([])
    expect(await ids('--kind', 'login')).toEqual([2, 1])
    expect(await run(app, 'mail', 'list', '--state', 'lost')).toMatchObject({ code: 2 })
    expect(await run(app, 'mail', 'list', '--kind', 'spam')).toMatchObject({ code: 2 })
  })
})

describe('elk mail show', () => {
  it('tells the whole story of a mail, and not its link', async () => {
    await run(app, 'mail', 'work', '--once')
    const { code, out } = await run(app, 'mail', 'show', '1')
    expect(code).toBe(0)
    expect(out).toContain('Mail 1: ouderinlog')
    expect(out).toContain(`Fatima el Amrani (${fatima.elkNumber})`)
    expect(out).toContain('familie1@example.org')
    expect(out).toMatch(/1\. maandag 16 maart 2026, 9\.00 uur: verstuurd\n {5}000001-login-\d+\.eml/)
    expect(out).not.toContain('/w/')
    const json = JSON.parse((await run(app, 'mail', 'show', '1', '--json')).out) as object
    expect(json).toMatchObject({
      id: 1,
      state: 'sent',
      elkNumber: fatima.elkNumber,
      attempts: [{ attempt: 1, outcome: 'sent' }],
    })
    expect(JSON.stringify(json)).not.toContain('/w/')
  })

  it('refuses what is no mail, and a mail of another school', async () => {
    expect(await run(app, 'mail', 'show', '99')).toMatchObject({ code: 1 })
    expect(await run(app, 'mail', 'show', 'x')).toMatchObject({ code: 2 })
    await addPupil(app, { school: schoolCode('21CD00') })
    expect(await run(app, 'mail', 'show', '1', '--school', '21CD00')).toMatchObject({ code: 1, out: '' })
  })
})

describe('elk mail retry', () => {
  it('queues mails again, after saying that a family may get one twice', async () => {
    await setState('unknown', 'interrupted')
    const { code, out } = await run(app, 'mail', 'retry', '1', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('Een onzekere mail is misschien al aangekomen. De familie krijgt hem dan twee keer.')
    expect(out).toContain('1 mail staat weer klaar.')
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting' })
  })

  it('leaves a mail that is fine alone', async () => {
    const { code, err } = await run(app, 'mail', 'retry', '1', '--yes')
    expect(code).toBe(1)
    expect(err).toContain('Mail 1')
  })
})
