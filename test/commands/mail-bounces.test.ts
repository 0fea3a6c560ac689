import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins } from '../support/queue-mails.js'
import { putMails, returnedMail, returnedMails } from '../support/returned-mail.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'

const separator = 'From MAILER-DAEMON Mon Mar 16 09:01:03 2026\n'

let app: TestApp
let fatima: KeptPupil
let dir: string
beforeEach(async () => {
  const mail = { ...testConfig().mail, bounces: 'terug@aanmelden.example' }
  app = await testApp({ config: { mail } })
  fatima = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, fatima)
  await putMails(app, 'sent', { sent_at: app.clock.now() })
  dir = mkdtempSync(join(tmpdir(), 'elk-mail-'))
})
afterEach(async () => {
  await app.close()
  rmSync(dir, { recursive: true })
})

/** Puts a mail of the fixtures in a file; answers its path. */
function keep(name: string, file = `${name}.eml`): string {
  const path = join(dir, file)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, returnedMail(name))
  return path
}

const json = async (...argv: string[]) => {
  const { code, out, err } = await run(app, 'mail', 'bounces', ...argv, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}
const stateNow = async () => (await newestMail(app, fatima)).state

describe('elk mail bounces', () => {
  it('says what came back and what to do', async () => {
    keep('postfix-unknown-user')
    keep('out-of-office')
    keep('spam')
    const { code, out, err } = await run(app, 'mail', 'bounces', dir)
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`Gelezen: 3 mails.
  1 × teruggekomen
  1 × automatisch antwoord: er verandert niets
  1 × niet van ELK

nr  soort       ELK-nummer  code   wat er is
1   ouderinlog  ${fatima.elkNumber}   5.1.1  het adres bestaat niet

Vraag de familie om een ander e-mailadres. Stuur de ouderinlog opnieuw met: elk logins send ELK-NUMMER --email ADRES
`)
    const again = await run(app, 'mail', 'bounces', dir)
    expect(again.out).toContain('  1 × eerder gelezen')
    expect(again.out).not.toContain('teruggekomen')
  })

  it('shows it at the mail and in the status table afterwards', async () => {
    await run(app, 'mail', 'bounces', keep('gmail-address-not-found'))
    const { out } = await run(app, 'mail', 'show', '1')
    expect(out).toContain('de mail kwam terug: niet te bezorgen')
    expect(out).toMatch(/Teruggekomen op .* \(5\.1\.1\)\n {5}550-5\.1\.1 The email account that you tried to reach/)
    const status = await run(app, 'status', '--needs-help', '--json')
    expect(status.out).toContain('login-bounced')
  })

  it('counts every mail once, for scripts', async () => {
    for (const name of returnedMails()) keep(name)
    const { mails, unchanged, ...counts } = await json(dir, keep('qmail'))
    expect(counts).toEqual({ read: 40, bounced: 1, idle: 24, known: 1, notOurs: 3, dryRun: false })
    expect(unchanged).toEqual({ 'delivery-report': 4, 'auto-reply': 3, complaint: 1, other: 3 })
    expect(mails).toHaveLength(1)
    expect(await json(dir)).toMatchObject({ read: 39, bounced: 0, idle: 0, known: 25, notOurs: 3, mails: [] })
  })

  it('changes nothing when it only tries', async () => {
    const file = keep('postfix-unknown-user')
    const { out } = await run(app, 'mail', 'bounces', file, '--dry-run')
    expect(out).toContain('het adres bestaat niet')
    expect(out).toContain('Dit is een proef: er is niets veranderd.')
    expect(await stateNow()).toBe('sent')
    expect(await json(file, '--dry-run')).toMatchObject({ dryRun: true, bounced: 1 })
  })

  it('speaks English too', async () => {
    const { out } = await run(app, 'mail', 'bounces', keep('postfix-mailbox-full'), '--lang', 'en')
    expect(out).toContain('could not be delivered')
    expect(out).toContain('elk logins send ELK-NUMBER --email ADDRESS')
  })

  it('is about all schools or not at all', async () => {
    const { code } = await run(app, 'mail', 'bounces', keep('qmail'), '--school', '18AB00')
    expect(code).toBe(2)
    expect(await stateNow()).toBe('sent')
  })

  it('says when nothing can be recognised, since there is no mailbox', async () => {
    const without = { ...app, config: testConfig() }
    const { code, out } = await run(without, 'mail', 'bounces', keep('spam'))
    expect(code).toBe(0)
    expect(out).toContain('Zet bounces onder [mail] in config.toml.')
  })
})

describe('the mail may be kept as', () => {
  it.each([
    ['a Maildir', 'box', ['box/new/1.host', 'box/cur/2.host:2,S']],
    ['a part of a Maildir', 'box/cur', ['box/cur/1.host:2,S', 'box/cur/2.host:2,S']],
    ['a folder of .eml files', 'map', ['map/een.eml', 'map/TWEE.EML']],
  ])('%s', async (_what, path, files) => {
    mkdirSync(join(dir, 'box/tmp'), { recursive: true })
    mkdirSync(join(dir, 'box/new'), { recursive: true })
    mkdirSync(join(dir, 'box/cur'), { recursive: true })
    keep('spam', 'box/tmp/half.host')
    keep('spam', 'map/.hidden.eml.part')
    keep('postfix-unknown-user', files[0])
    keep('vacation', files[1])
    expect(await json(join(dir, path))).toMatchObject({ read: 2, bounced: 1 })
  })

  it('an mbox, of any size and mixed with other mail', async () => {
    const filler = `${separator}Subject: nothing\n\n${'x'.repeat(200)}\n\n`.repeat(2_000)
    const bounce = `${separator}${returnedMail('exim-unknown-user')}\n`
    writeFileSync(join(dir, 'mbox'), `${filler}${bounce}${filler}${bounce}`)
    expect(await json(join(dir, 'mbox'))).toMatchObject({ read: 4_002, bounced: 1, known: 1, notOurs: 4_000 })
  })

  it('mail with line ends of Windows, or after a line of its own as a mail server pipes it', async () => {
    const windows = returnedMail('sendmail').toString().replaceAll('\n', '\r\n')
    writeFileSync(join(dir, 'windows.eml'), windows)
    expect(await json(join(dir, 'windows.eml'))).toMatchObject({ read: 1, bounced: 1 })
    const { out } = await runAs({ input: `${separator}${windows}` }, app, 'mail', 'bounces', '--json')
    expect(JSON.parse(out)).toMatchObject({ read: 1, known: 1 })
  })

  it('nothing at all', async () => {
    writeFileSync(join(dir, 'empty.eml'), '')
    mkdirSync(join(dir, 'empty'))
    expect(await json(join(dir, 'empty.eml'), join(dir, 'empty'))).toMatchObject({ read: 0, bounced: 0 })
  })

  it('and stays as it was', async () => {
    const files = [keep('postfix-unknown-user', 'box/new/1.host'), keep('hostile', 'box/cur/2.host:2,S')]
    for (const file of files) chmodSync(file, 0o400)
    const look = () => files.map((file) => [readFileSync(file, 'base64'), statSync(file).mtimeMs, statSync(file).mode])
    const before = look()
    await json(join(dir, 'box'))
    expect(look()).toEqual(before)
    expect(readdirSync(dir, { recursive: true })).toHaveLength(5)
  })
})

describe('a mail server that pipes its mail', () => {
  const pipe = (input: string | Buffer, ...argv: string[]) => runAs({ input }, app, 'mail', 'bounces', ...argv)

  it('is answered 0 for a report', async () => {
    expect(await pipe(returnedMail('postfix-unknown-user'))).toMatchObject({ code: 0, err: '' })
    expect(await stateNow()).toBe('failed')
  })

  it.each(['spam', 'forged-seal', 'answer-of-a-parent'])('is answered 0 for what is not, too: %s', async (name) => {
    expect(await pipe(returnedMail(name), '-')).toMatchObject({ code: 0, err: '' })
    expect(await stateNow()).toBe('sent')
  })

  it('is answered 0 for bytes that are no mail', async () => {
    expect(await pipe(Buffer.from([0, 255, 10, 13, 0, 10, 10, 27]))).toMatchObject({ code: 0, err: '' })
  })

  it('is not what a person at a terminal is: that one is told to name a file', async () => {
    const { code, err } = await runAs({ tty: true }, app, 'mail', 'bounces')
    expect(code).toBe(2)
    expect(err).toContain('bestanden of mappen met teruggekomen mail')
  })
})

describe('a path that cannot be read', () => {
  it('is named, and nothing is done, not even of the others', async () => {
    const file = keep('postfix-unknown-user')
    const { code, err } = await run(app, 'mail', 'bounces', file, join(dir, 'niet-hier'))
    expect(code).toBe(1)
    expect(err).toContain(`Het bestand ${join(dir, 'niet-hier')} kan niet worden gelezen.`)
    expect(await stateNow()).toBe('sent')
  })
})

describe('hostile mail', () => {
  it('is text that cannot steer a terminal, whatever is asked about it', async () => {
    const file = keep('hostile')
    const terminal = { tty: true, env: { NO_COLOR: '1' } }
    const said = [
      await runAs(terminal, app, 'mail', 'bounces', file, '--dry-run'),
      await run(app, 'mail', 'bounces', file),
      await runAs(terminal, app, 'mail', 'show', '1'),
      await run(app, 'mail', 'show', '1', '--json'),
      await run(app, 'mail', 'list'),
      await run(app, 'status', 'why', fatima.elkNumber),
      await run(app, 'audit', 'list', '--json'),
    ].map(({ code, out, err }) => ({ code, text: out + err }))
    expect(said.map(({ code }) => code)).toEqual(said.map(() => 0))
    const text = said.map(({ text }) => text).join('')
    expect(text).toContain("KANARIE<script>alert('KANARIE')</script>")
    expect(text.match(/[^\n\P{C}]/gu)).toBeNull()
  })

  it('leaves no more of itself than 500 letters on one line, and the tables whole', async () => {
    await run(app, 'mail', 'bounces', keep('hostile'))
    const [{ diagnostic } = { diagnostic: '' }] = await app.db.selectFrom('bounces').select('diagnostic').execute()
    expect(diagnostic).toHaveLength(500)
    expect(diagnostic).not.toContain('\n')
    expect(await stateNow()).toBe('failed')
  })
})
