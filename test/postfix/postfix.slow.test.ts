import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asInstant } from '../../src/domain/time.js'
import { packageRoot } from '../../src/package.js'
import { mustRun } from '../support/city/city-home.js'
import { elk } from '../support/elk-process.js'
import { roundsAround } from '../support/rounds-around.js'
import { settingsText } from '../support/settings-text.js'
import { type ReceivedMail, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { plainSmtp, testConfig } from '../support/test-config.js'
import { type Greylist, startGreylist } from './greylist.js'
import { type Postfix, startPostfix, whyNoPostfix } from './postfix.js'

const reason = whyNoPostfix()
const school = '18AB00'
/** Emma's provider no longer knows her address: the mail comes back. */
const gone = 'devries.zeeegel@example.org'
/** Wei's mail is put off by the operator's own mail server. */
const greylisted = 'chen.wei@example.org'
/** Charlie's address was typed wrong, in the operator's own domain, so that its server knows better at once. */
const mistyped = 'obrien@elk.example'

interface Family {
  elkNumber: string
  email: string
}

let dir: string
let home: string
let families: Family[]
let world: TestSmtpServer
let greylist: Greylist
let postfix: Postfix

describe.skipIf(reason)(`the login run of a school through a real Postfix${reason ? ` (${reason})` : ''}`, () => {
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'elk-login-run-'))
    home = join(dir, 'home')
    world = await startSmtpServer()
    greylist = await startGreylist(greylisted)
    const own = { domain: 'elk.example', mailbox: 'bounces', nextHop: world.settings.port, policy: greylist.port }
    postfix = await startPostfix(own)
    await world.behave('refuse-at-rcpt', { to: gone, reply: `550 5.1.1 <${gone}>: no such mailbox here` })
    await registerSchool()
  })
  afterAll(async () => {
    await postfix?.stop()
    await greylist?.stop()
    await world?.stop()
    rmSync(dir, { recursive: true, force: true })
  })

  it('hands every login over, puts one off and learns of one that cannot be', async () => {
    const sent = JSON.parse(await mustRun(home, 'logins', 'send', '--school', school, '--yes', '--json'))
    families = (sent as { families: Family[] }).families
    expect(families).toHaveLength(26)
    const { code, out } = await elk(home, 'mail', 'work', '--once', '--json')
    expect([code, JSON.parse(out)]).toMatchObject([3, { sent: 24, deferred: 1, failed: 1, unknown: 0 }])
    expect(await mailTo(greylisted)).toMatchObject({
      state: 'deferred',
      reason: 'later',
      reply: expect.stringContaining('Greylisted'),
    })
    expect(await mailTo(mistyped)).toMatchObject({
      state: 'failed',
      reason: 'address-refused',
      reply: expect.stringMatching(/^550 5\.1\.1 .*User unknown/),
    })
  })

  it('delivers them, each to its family, and gets back the one that nobody knew', async () => {
    await vi.waitFor(() => expect(postfix.queued()).toBe(0), { timeout: 30_000, interval: 200 })
    expect(logins().map(toWhom)).toEqual(
      families
        .map(({ email }) => email)
        .filter(hasArrived)
        .sort(),
    )
    expect(postfix.log().match(/status=bounced/g)).toHaveLength(1)
    expect(await attention(gone)).toEqual([])
    const read = JSON.parse(await mustRun(home, 'mail', 'bounces', postfix.maildir, '--json'))
    expect(read).toMatchObject({ read: 1, bounced: 1, mails: [{ elkNumber: elkOf(gone), status: '5.1.1' }] })
    expect(await attention(gone)).toEqual(['login-bounced'])
  })

  it('reads the same report again without saying it twice', async () => {
    const again = JSON.parse(await mustRun(home, 'mail', 'bounces', postfix.maildir, '--json'))
    expect(again).toMatchObject({ read: 1, bounced: 0 })
  })

  it('reaches all three after all: mended, mended, and tried again', async () => {
    const mend = (was: string, email: string) =>
      mustRun(home, 'logins', 'send', elkOf(was), '--email', email, '--yes', '--reason', 'Gebeld')
    await mend(gone, 'emma.nieuw@example.org')
    await mend(mistyped, 'obrien@example.org')
    const { id } = await mailTo(greylisted)
    await mustRun(home, 'mail', 'retry', String(id), '--yes')
    const { out } = await elk(home, 'mail', 'work', '--once', '--json')
    expect(JSON.parse(out)).toMatchObject({ sent: 3, deferred: 0, failed: 0, unknown: 0, waiting: 0 })
    await vi.waitFor(() => expect(postfix.queued()).toBe(0), { timeout: 30_000, interval: 200 })
    expect(await attention(gone)).toEqual([])
    expect(greylist.asked.get(greylisted)).toBe(2)
  })

  it('has reached every family exactly once, and can say so of each', async () => {
    const arrived = logins()
    const addresses = new Map([
      [gone, 'emma.nieuw@example.org'],
      [mistyped, 'obrien@example.org'],
    ])
    expect(arrived.map(toWhom)).toEqual(families.map(({ email }) => addresses.get(email) ?? email).sort())
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(26)
    expect(new Set(arrived.map(elkNumberIn))).toEqual(new Set(families.map(({ elkNumber }) => elkNumber)))
    expect(new Set(arrived.map(({ from }) => from)).size).toBe(26)
    for (const { from } of arrived) expect(from).toMatch(/^bounces\+\d+\.[a-z2-7]{16}@elk\.example$/)
    const { pupils } = await status()
    const reached = pupils.filter(({ login }) => login.state === 'sent')
    expect(reached.map(({ elkNumber }) => elkNumber).sort()).toEqual(families.map(({ elkNumber }) => elkNumber).sort())
    expect((await run('mail', 'list')).counts).toMatchObject({ waiting: 0, claimed: 0, 'handing-over': 0, unknown: 0 })
  })
})

/** A home on the machine's clock, with a school that has imported its group 8 and its advices. */
async function registerSchool(): Promise<void> {
  const who = ['--operator', 'Stad', '--help-phone', '020 000 00 00', '--help-email', 'hulp@elk.example']
  const where = ['--portal-url', 'https://aanmelden.elk.example', '--sender', 'aanmelden@elk.example']
  await mustRun(home, 'init', '--year', '2026', ...who, ...where, '--yes')
  const config = testConfig()
  const settings = {
    ...config,
    mail: {
      ...config.mail,
      from: 'aanmelden@elk.example',
      replyTo: 'hulp@elk.example',
      bounces: 'bounces@elk.example',
    },
    smtp: { ...plainSmtp, port: postfix.port, connections: 2 },
    rounds: roundsAround(asInstant(new Date().toISOString())),
  }
  writeFileSync(join(home, 'config.toml'), settingsText(settings))
  const fixture = (name: string) => join(packageRoot, 'fixtures', name)
  await mustRun(home, 'schools', 'import', fixture('scholen.csv'), '--yes')
  await mustRun(home, 'departments', 'import', fixture('afdelingen.csv'), '--yes')
  await mustRun(home, 'pupils', 'import', fixture('leerlingen-stoomboot.csv'), '--school', school, '--yes')
  await mustRun(home, 'advice', 'import', fixture('adviezen-stoomboot.csv'), '--school', school, '--yes')
  const charlie = ['--school', school, '--number', '128']
  await mustRun(home, 'pupils', 'correct', ...charlie, '--set', `email=${mistyped}`, '--reason', 'Test', '--yes')
}

const hasArrived = (email: string) => ![gone, greylisted, mistyped].includes(email)
const toWhom = ({ to }: ReceivedMail) => to.join()
const logins = () => world.received().sort((one, other) => (toWhom(one) < toWhom(other) ? -1 : 1))

/** The ELK number of a login, which stands in its text. */
function elkNumberIn({ message }: ReceivedMail): string {
  return /\b(\d{3}) ?(\d{3}) ?(\d{3})\b/.exec(message.replaceAll('=\r\n', ''))?.slice(1).join('') ?? ''
}

function elkOf(email: string): string {
  return families.find((family) => family.email === email)?.elkNumber ?? ''
}

interface Answer {
  pupils: { elkNumber: string; login: { state: string }; attention: string[] }[]
  mails: { id: number; recipient: string; state: string; reason: string; reply: string }[]
  counts: object
}

async function run(...argv: string[]): Promise<Answer> {
  return JSON.parse(await mustRun(home, ...argv, '--json')) as Answer
}

const status = () => run('status', '--school', school)

async function attention(email: string): Promise<string[]> {
  const pupil = (await status()).pupils.find(({ elkNumber }) => elkNumber === elkOf(email))
  return (pupil?.attention ?? []).filter((mark) => mark === 'login-bounced')
}

/** The newest mail to an address. */
async function mailTo(email: string): Promise<Answer['mails'][number]> {
  const mail = (await run('mail', 'list')).mails.find(({ recipient }) => recipient === email)
  if (!mail) throw new Error(`no mail to ${email}`)
  return mail
}
