import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAccount } from '../../src/db/accounts.js'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { newestMail, workOnce } from '../support/queue-mails.js'
import { type Ran, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
let silent: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  await addSchool(app)
  fatima = await addPupil(app, { advice: 'havo' })
  silent = await addPupil(app, { firstName: 'Stil', prefix: '', lastName: 'Zonder', email: '' })
})
afterEach(() => app.close())

const file = (name = 'brieven.pdf') => join(app.home.dir, name)
const pages = () => readPdf(readFileSync(file())).pages
const letters = async () =>
  (await app.db.selectFrom('mails').select('id').where('kind', '=', 'login-letter').execute()).length
const print = (...argv: string[]): Promise<Ran> => run(app, 'logins', 'letter', ...argv, '-o', file(), '--yes')

describe('elk logins letter', () => {
  it('shows who gets a letter, asks, and makes one that counts as sent', async () => {
    const { code, out } = await runAs(
      { tty: true, answers: [[/Brieven maken/, 'y']], env: { NO_COLOR: '1' } },
      app,
      ...['logins', 'letter', fatima.elkNumber, '-o', file()],
    )
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ').trim()).toBe(
      [
        'Klaar om te maken: 1 brief.',
        `Fatima el Amrani (${fatima.elkNumber})`,
        'Kloppen de adressen? U ziet ze met --dry-run.',
        `${file()} is gemaakt, met 1 brief.`,
        'Print de brieven en verstuur ze vandaag. Wis daarna het bestand: wie het heeft, heeft de links.',
      ].join(' '),
    )
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'login-letter', state: 'sent', recipient: '' })
    expect(pages()).toHaveLength(1)
    expect((await listAudit(app.db, {})).map(({ act, elkNumber }) => [act, elkNumber])).toEqual([
      ['login printed', fatima.elkNumber],
    ])
  })

  it('makes nothing when the answer is no, and asks a script to confirm beforehand', async () => {
    const asked = await runAs(
      { tty: true, answers: [[/Brieven maken/, 'n']] },
      app,
      ...['logins', 'letter', fatima.elkNumber, '-o', file()],
    )
    expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('Er is geen brief gemaakt.') })
    const script = await run(app, 'logins', 'letter', fatima.elkNumber, '-o', file())
    expect(script).toMatchObject({ code: 1, err: expect.stringContaining('--yes') })
    expect([existsSync(file()), await letters()]).toEqual([false, 0])
  })

  it('makes a file that only its owner can read: it holds the links', async () => {
    await print(fatima.elkNumber)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(existsSync(`${file()}.part`)).toBe(false)
  })

  it('never takes the place of a file: letters that are lost cannot be made again', async () => {
    writeFileSync(file(), 'de brieven van gisteren')
    const { code, err } = await print(fatima.elkNumber)
    expect([code, err.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('kies een andere naam met -o')])
    expect([readFileSync(file(), 'utf8'), await letters()]).toEqual(['de brieven van gisteren', 0])
    const left = `${file('nieuw.pdf')}.part`
    writeFileSync(left, 'brieven die bleven liggen')
    const again = await run(app, 'logins', 'letter', fatima.elkNumber, '-o', file('nieuw.pdf'), '--yes')
    expect([again.code, readFileSync(left, 'utf8'), await letters()]).toEqual([1, 'brieven die bleven liggen', 0])
  })

  it.each(['', 'nergens/brieven.pdf'])('keeps nothing when the file %j cannot be made', async (name) => {
    mkdirSync(file('map'))
    const { code, err } = await run(app, 'logins', 'letter', fatima.elkNumber, '-o', file(name || 'map'), '--yes')
    expect([code, err.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringContaining('kan niet worden geschreven')])
    expect([await letters(), await app.db.selectFrom('links').selectAll().execute()]).toEqual([0, []])
  })

  it('says which letters of a name could not be printed', async () => {
    const wei = await addPupil(app, { firstName: '李', prefix: '', lastName: 'Wei' })
    const { code, err } = await print(wei.elkNumber)
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`${wei.elkNumber}: deze tekens kan ELK niet afdrukken: 李`),
    ])
  })
})

describe('for many at once', () => {
  it('takes only families without an e-mail address, and says who is left out and why', async () => {
    const homeless = await addPupil(app, { firstName: 'Zwerf', email: '', street: '' })
    const onPaper = await addPupil(app, { firstName: 'Kop', email: '', route: 'kopklas' })
    const { code, out } = await print('--school', '18AB00')
    expect(code).toBe(0)
    expect(out).toContain(`Klaar om te maken: 1 brief.\n  Stil Zonder (${silent.elkNumber})\n`)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      [
        'Geen brief: 3 leerlingen.',
        '1 × heeft een e-mailadres (mailen kan met elk logins send)',
        '1 × straat, postcode of plaats ontbreekt (vul aan met elk pupils correct)',
        `${homeless.elkNumber} Zwerf el Amrani`,
        '1 × aanmelden gaat op papier',
        `${onPaper.elkNumber} Kop el Amrani`,
      ].join(' '),
    )
    expect(pages()[0]).toContain('Stil Zonder')
  })

  it('names the first and the last of many', async () => {
    for (let more = 0; more < 11; more++) await addPupil(app, { lastName: `Boer${more}`, prefix: 'de', email: '' })
    const { out } = await print('--all')
    expect(out).toContain('Klaar om te maken: 12 brieven.\n  van Fatima de Boer0 tot en met Stil Zonder\n')
    expect(pages()).toHaveLength(12)
  })

  it('tries out with every family and its address, and needs no file for it', async () => {
    const { code, out } = await run(app, 'logins', 'letter', '--all', '--dry-run')
    expect(code).toBe(0)
    expect(out).toContain(`${silent.elkNumber}   Zonder, Stil  Stoomstraat 12, 1013 AB  AMSTERDAM`)
    expect(out).toContain('Dit is een proef: er is geen brief gemaakt.')
    expect(await letters()).toBe(0)
  })

  it('stays within its school', async () => {
    await addPupil(app, { firstName: 'Buur', email: '', school: schoolCode('21CD00') })
    const { out } = await run(app, 'logins', 'letter', '--school', '21CD00', '--dry-run', '--json')
    expect(JSON.parse(out).families.map(({ name }: { name: string }) => name)).toEqual(['Amrani, Buur el'])
    const stranger = await run(app, 'logins', 'letter', fatima.elkNumber, '--school', '21CD00', '-o', file(), '--yes')
    expect([stranger.code, await letters()]).toEqual([1, 0])
  })

  it('as JSON says what a script needs', async () => {
    const done = await print('--all', '--json')
    expect([done.code, JSON.parse(done.out)]).toEqual([
      0,
      {
        printed: 1,
        file: file(),
        families: [{ elkNumber: silent.elkNumber, name: 'Zonder, Stil' }],
        skipped: [{ elkNumber: fatima.elkNumber, reason: 'has-email' }],
        unprintable: [],
        dryRun: false,
      },
    ])
    const again = JSON.parse((await run(app, 'logins', 'letter', '--all', '-o', file('2.pdf'), '--json')).out)
    expect(again).toMatchObject({ printed: 0, file: null, skipped: expect.arrayContaining([]) })
    expect(again.skipped).toContainEqual({ elkNumber: silent.elkNumber, reason: 'already-sent' })
  })
})

describe('one login after another', () => {
  it('a letter is enough: no mail follows unless it is asked for', async () => {
    await print(silent.elkNumber)
    const email = 'toch@example.org'
    await app.db.updateTable('pupils').set({ email }).where('id', '=', silent.id).execute()
    const send = (...more: string[]) => run(app, 'logins', 'send', silent.elkNumber, '--yes', '--json', ...more)
    expect(JSON.parse((await send()).out)).toMatchObject({ queued: 0, skipped: [{ reason: 'already-sent' }] })
    expect(JSON.parse((await send('--resend')).out)).toMatchObject({ queued: 1 })
  })

  it('a family that has its letter does not lack a login for want of an address', async () => {
    await print(silent.elkNumber)
    const { code, out } = await run(app, 'logins', 'send', silent.elkNumber, '--yes', '--json')
    expect([code, JSON.parse(out).skipped]).toEqual([0, [{ elkNumber: silent.elkNumber, reason: 'already-sent' }]])
  })

  it('a mail is enough too; with --resend the letter takes the place of one that still waits', async () => {
    await run(app, 'logins', 'send', fatima.elkNumber, '--yes')
    const queued = await print(fatima.elkNumber, '--json')
    expect(JSON.parse(queued.out).skipped).toEqual([{ elkNumber: fatima.elkNumber, reason: 'already-queued' }])
    const { out } = await print(fatima.elkNumber, '--resend')
    expect(out).toContain('Van deze ouderinlogs is er 1 niet de eerste')
    const mails = await app.db.selectFrom('mails').select(['kind', 'state', 'reason']).orderBy('id').execute()
    expect(mails).toEqual([
      { kind: 'login', state: 'dropped', reason: 'link-superseded' },
      { kind: 'login-letter', state: 'sent', reason: '' },
    ])
    expect(await workOnce(app)).toMatchObject({ sent: 0, dropped: 0 })
  })

  it('helps when the mail came back: nobody has to ask for an address any more', async () => {
    await run(app, 'logins', 'send', fatima.elkNumber, '--yes')
    await app.db.updateTable('mails').set({ state: 'failed', reason: 'address-refused' }).execute()
    app.travelTo('2026-03-16T09:30')
    const marks = async () => JSON.parse((await run(app, 'status', 'why', fatima.elkNumber, '--json')).out).attention
    expect(await marks()).toContain('login-bounced')
    expect((await print(fatima.elkNumber)).code).toBe(0)
    app.travelTo('2026-03-16T10:00')
    expect(await marks()).not.toContain('login-bounced')
  })

  it('a family with an account gets none', async () => {
    await app.db
      .transaction()
      .execute((trx) => addAccount(trx, { pupilId: fatima.id, passwordHash: 'x', createdAt: app.clock.now() }))
    const { out } = await print(fatima.elkNumber, '--resend', '--json')
    expect(JSON.parse(out).skipped).toEqual([{ elkNumber: fatima.elkNumber, reason: 'has-account' }])
  })
})

describe('the letter afterwards', () => {
  it('makes the dot blue, and its event says that it went on paper', async () => {
    await print(silent.elkNumber)
    const { id } = await newestMail(app, silent)
    app.travelTo('2026-03-16T10:00')
    const status = JSON.parse((await run(app, 'status', '--json')).out)
    expect(status.pupils.find(({ name }: { name: string }) => name === 'Zonder, Stil').login.state).toBe('sent')
    const why = await run(app, 'status', 'why', silent.elkNumber)
    expect(why.out).toContain(`ouderinlog als brief gemaakt (elk mail show ${id})`)
    const events = JSON.parse((await run(app, 'status', 'why', silent.elkNumber, '--json')).out).events
    expect(events).toContainEqual(expect.objectContaining({ event: 'letter', id }))
  })

  it('is in the list of mails, on paper, and can be asked for by its kind', async () => {
    await print(silent.elkNumber)
    const { id } = await newestMail(app, silent)
    const list = await run(app, 'mail', 'list', '--kind', 'login-letter')
    expect([list.code, list.out]).toEqual([0, expect.stringMatching(/ouderinlog als brief +\d{9} +op papier/)])
    const show = await run(app, 'mail', 'show', String(id))
    expect(show.code).toBe(0)
    expect(show.out).toMatch(/Aan +op papier/i)
    expect(show.out).not.toContain('poging')
    expect((await run(app, 'mail', 'retry', String(id), '--yes')).code).toBe(1)
  })

  it('is no letter any more once it is revoked', async () => {
    await print(silent.elkNumber)
    app.travelTo('2026-03-16T10:00')
    await run(app, 'logins', 'revoke', silent.elkNumber, '--reason', 'x', '--yes')
    app.travelTo('2026-03-16T11:00')
    const status = JSON.parse((await run(app, 'status', '--json')).out)
    expect(status.counts.login).toEqual({ none: 2, sent: 0, account: 0 })
    expect((await run(app, 'logins', 'letter', silent.elkNumber, '-o', file('2.pdf'), '--yes')).code).toBe(0)
  })
})
