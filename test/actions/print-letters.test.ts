import { existsSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type LetterRequest, planLetters } from '../../src/actions/plan-letters.js'
import { type PrepareFile, printLetters, type WaitingFile } from '../../src/actions/print-letters.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import type { App } from '../../src/app.js'
import { writeBeside } from '../../src/commands/write-whole.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMailsOf } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { linkToken } from '../../src/domain/link-token.js'
import type { MailState } from '../../src/domain/mail.js'
import { UserError } from '../../src/domain/problems.js'
import { addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { queueLogins } from '../support/queue-mails.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo', email: '' })
})
afterEach(() => app.close())

const all: LetterRequest = { pupils: {}, resend: false, withoutEmailOnly: false }
const again = { ...all, resend: true }
const file = () => join(app.home.dir, 'letters.pdf')
const toFile: PrepareFile = (bytes) => writeBeside(file(), bytes)

async function print(request = all, { by = app as App, prepare = toFile } = {}) {
  const plan = await planLetters(app.db, request)
  return printLetters(by, request, plan, { prepare })
}

const reasons = async (request: LetterRequest) =>
  (await planLetters(app.db, request)).skipped.map(({ pupil, reason }) => [pupil.id, reason])
const links = () => app.db.selectFrom('links').selectAll().orderBy('id').execute()

describe('who gets no letter', () => {
  it.each([
    ['street', { street: '' }],
    ['postcode', { postcode: '' }],
    ['city', { city: '' }],
  ])('a family without a %s', async (_, address) => {
    const lost = await addPupil(app, { email: '', ...address })
    expect(await reasons(again)).toEqual([[lost.id, 'no-postal-address']])
  })

  it.each([
    ['waiting', 'already-queued'],
    ['claimed', 'already-queued'],
    ['handing-over', 'already-queued'],
    ['deferred', 'already-queued'],
    ['sent', 'already-sent'],
    ['unknown', 'already-sent'],
    ['failed', undefined],
    ['dropped', undefined],
  ] as const)('after a login mail that is %s: %s, unless it asks for one', async (state, reason) => {
    await app.db.updateTable('pupils').set({ email: 'familie1@example.org' }).execute()
    await queueLogins(app, fatima)
    await app.db
      .updateTable('mails')
      .set({ state: state as MailState })
      .execute()
    expect(await reasons(all)).toEqual(reason ? [[fatima.id, reason]] : [])
    expect(await reasons(again)).toEqual([])
  })

  it('nobody who can be mailed, when it is for many', async () => {
    const mailed = await addPupil(app, { email: '', email2: 'moeder@example.org' })
    expect(await reasons({ ...all, withoutEmailOnly: true })).toEqual([[mailed.id, 'has-email']])
    expect(await reasons(all)).toEqual([])
  })

  it('nobody, when every round is over, unless somebody has more time', async () => {
    app.travelTo('2026-05-13T00:00')
    await expect(print()).rejects.toMatchObject({ problem: { code: 'round-closed', round: 'completion' } })
    await app.db
      .transaction()
      .execute((trx) => replaceExtension(trx, 'completion', fatima.id, moment('2026-05-20T12:00')))
    await print()
    expect((await links()).map(({ expires_at }) => expires_at)).toEqual([moment('2026-06-19T12:00')])
  })
})

describe('a letter', () => {
  it('is kept as sent with its link, in the language of the family, with an entry in the audit log', async () => {
    const { printed, unprintable } = await print()
    expect([printed.map(({ pupil }) => pupil.id), unprintable]).toEqual([[fatima.id], []])
    const [mail] = await listMailsOf(app.db, fatima.id)
    const [link] = await links()
    expect(mail).toMatchObject({ kind: 'login-letter', state: 'sent', recipient: '', language: 'nl', linkId: link?.id })
    expect(mail?.sentAt).toBe(app.clock.now())
    expect(await listAudit(app.db, {})).toMatchObject([
      { act: 'login printed', actor: 'test', elkNumber: fatima.elkNumber, details: { number: 1 } },
    ])
  })

  it('makes an older link useless; a revoked one is no reason for none', async () => {
    await print()
    await expect(reasons(all)).resolves.toEqual([[fatima.id, 'already-sent']])
    rmSync(file())
    await print(again)
    expect((await links()).map(({ superseded_at }) => superseded_at !== null)).toEqual([true, false])
    await revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })
    expect(await reasons(all)).toEqual([])
  })

  it('leaves neither its token nor its code in the database', async () => {
    await print()
    const [link] = await links()
    const token = linkToken(app.key, { pupilId: fatima.id, purpose: 'login', nonce: link?.nonce ?? '' })
    const bytes = readFileSync(app.home.database)
    const wal = existsSync(`${app.home.database}-wal`) ? readFileSync(`${app.home.database}-wal`) : Buffer.alloc(0)
    expect(Buffer.concat([bytes, wal]).includes(token)).toBe(false)
  })
})

describe('when the world moves between the showing and the making', () => {
  it.each([
    ['somebody else made it', async () => void (await print(all, { prepare: nowhere }))],
    ['the school corrected the address', () => app.db.updateTable('pupils').set({ street: 'Kade' }).execute()],
    ['the login was sent as a mail', () => queueLoginOf(fatima)],
  ])('%s: nothing is made and nothing kept', async (_, moves) => {
    const plan = await planLetters(app.db, all)
    await moves()
    const before = await hashTables(app.db)
    await expect(printLetters(app, all, plan, { prepare: toFile })).rejects.toMatchObject({
      problem: { code: 'letters-overtaken', elkNumber: fatima.elkNumber },
    })
    expect(await hashTables(app.db)).toBe(before)
    expect([existsSync(file()), existsSync(`${file()}.part`)]).toEqual([false, false])
  })

  it('two at the same time make one set of letters', async () => {
    const plan = await planLetters(app.db, all)
    const both = await Promise.allSettled([
      printLetters(app, all, plan, { prepare: (bytes) => writeBeside(`${file()}1`, bytes) }),
      printLetters(app, all, plan, { prepare: (bytes) => writeBeside(`${file()}2`, bytes) }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect([existsSync(`${file()}1`), existsSync(`${file()}2`)].sort()).toEqual([false, true])
    expect(await links()).toHaveLength(1)
  })
})

describe('twin faults: the letters and what is kept of them are one', () => {
  /** Makes letters while the n-th call to the database fails, until none does; tells after each what there is. */
  async function failEach(how: { kept: boolean }, judge: (seen: { n: number; threw: boolean }) => Promise<void>) {
    for (let n = 1, reached = true; reached; n++) {
      rmSync(file(), { force: true })
      await app.db.deleteFrom('mails').execute()
      await app.db.deleteFrom('links').execute()
      const plan = await planLetters(app.db, all)
      const failing = openFailingDatabase(app.home.database)
      failing.failAt(n, how)
      const threw = await printLetters({ ...app, db: failing.db }, all, plan, { prepare: toFile }).then(
        () => false,
        () => true,
      )
      reached = failing.calls() >= n
      await failing.db.destroy()
      await judge({ n, threw })
    }
  }

  it('every call that fails and is not kept: no file, no link', async () => {
    let failures = 0
    await failEach({ kept: false }, async ({ n, threw }) => {
      const kept = await links()
      expect([n, existsSync(file()), existsSync(`${file()}.part`)]).toEqual([n, !threw, false])
      expect([n, kept.length]).toEqual([n, threw ? 0 : 1])
      failures += Number(threw)
    })
    expect(failures).toBeGreaterThan(8)
  })

  it('every call that fails although it was done, the commit too: a file if and only if its link is kept', async () => {
    let kept = 0
    await failEach({ kept: true }, async ({ n }) => {
      const mails = await app.db.selectFrom('mails').select('id').execute()
      const linked = (await links()).length
      expect([n, existsSync(file()), existsSync(`${file()}.part`)]).toEqual([n, linked === 1, false])
      expect([n, mails.length]).toEqual([n, linked])
      kept += linked
    })
    expect(kept).toBeGreaterThan(0)
  })

  it('a disk that breaks at the commit and answers nothing more: the letters stay beside their place, for who mends it', async () => {
    const plan = await planLetters(app.db, all)
    const broken = new Error('disk I/O error')
    const breakingDb = new Proxy(app.db, {
      get: (db, name) => {
        if (name === 'transaction') return () => ({ execute: (does: never) => commitAndBreak(db, does) })
        if (isBroken) throw broken
        const member: unknown = Reflect.get(db, name)
        return typeof member === 'function' ? member.bind(db) : member
      },
    })
    let isBroken = false
    const commitAndBreak = async (db: typeof app.db, does: never) => {
      await db.transaction().execute(does)
      isBroken = true
      throw broken
    }
    await expect(printLetters({ ...app, db: breakingDb }, all, plan, { prepare: toFile })).rejects.toBe(broken)
    expect([(await links()).length, existsSync(file()), existsSync(`${file()}.part`)]).toEqual([1, false, true])
  })

  it('a file that cannot be made: nothing is kept', async () => {
    const prepare = () => {
      throw new UserError({ code: 'disk-full', dir: app.home.dir })
    }
    await expect(print(all, { prepare })).rejects.toMatchObject({ problem: { code: 'disk-full' } })
    expect([await links(), await listAudit(app.db, {})]).toEqual([[], []])
  })

  it('a file that cannot be put in its place keeps its letters beside it, and says so', async () => {
    const prepare: PrepareFile = (bytes) => {
      const waiting = writeBeside(file(), bytes)
      return { ...waiting, place: () => placeAgainst(waiting) }
    }
    await expect(print(all, { prepare })).rejects.toMatchObject({
      problem: { code: 'letters-beside', file: file(), part: `${file()}.part` },
    })
    expect(await links()).toHaveLength(1)
    expect(readFileSync(`${file()}.part`).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

it('a file that was put in its place, although that seemed to fail, is where it belongs', () => {
  const waiting = writeBeside(file(), Buffer.from('letters'))
  renameSync(`${file()}.part`, file())
  expect(() => waiting.place()).not.toThrow()
  expect(readFileSync(file(), 'utf8')).toBe('letters')
})

it('a file that is gone before it is in its place is no letter: that is said', () => {
  const waiting = writeBeside(file(), Buffer.from('letters'))
  rmSync(`${file()}.part`)
  expect(() => waiting.place()).toThrow(
    expect.objectContaining({ problem: { code: 'letters-lost', file: file() } }) as Error,
  )
})

it('a device that takes no letters leaves none: that is said, and not that nothing changed', () => {
  const waiting = writeBeside('/dev/full', Buffer.from('letters'))
  expect(() => waiting.place()).toThrow(
    expect.objectContaining({ problem: { code: 'letters-lost', file: '/dev/full' } }) as Error,
  )
})

it('what somebody else puts beside that place in the meantime stays', () => {
  symlinkSync('what-another-elk-writes', `${file()}.part`)
  expect(() => writeBeside(file(), Buffer.from('letters'))).toThrow(
    expect.objectContaining({ problem: { code: 'file-exists', file: `${file()}.part` } }) as Error,
  )
  expect(readlinkSync(`${file()}.part`)).toBe('what-another-elk-writes')
})

const nowhere: PrepareFile = () => ({ place: () => undefined, discard: () => undefined })

async function queueLoginOf(pupil: KeptPupil): Promise<void> {
  const email = 'familie1@example.org'
  await app.db.updateTable('pupils').set({ email }).execute()
  await queueLogins(app, pupil)
  await app.db.updateTable('pupils').set({ email: '' }).execute()
}

/** Somebody made a folder of that name in the meantime. */
function placeAgainst(waiting: WaitingFile): void {
  mkdirSync(join(file(), 'in-the-way'), { recursive: true })
  waiting.place()
}
