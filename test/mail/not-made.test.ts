import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import { listAttempts, listMails } from '../../src/db/mails.js'
import { insistOn } from '../../src/mail/tenacity.js'
import { addPupil } from '../support/a-school.js'
import { queueLogins, workOnce } from '../support/queue-mails.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  for (let count = 0; count < 3; count++) await addPupil(app)
  await queueLogins(app)
})
afterEach(() => app.close())

/** No program of ours writes such a mail. */
const brokenMail = { kind: 'round-extended', data: '{"round":"familie2@example.org"}', priority: 1 } as const

it('a mail that ELK cannot make fails by itself, and the others go', async () => {
  await app.db.updateTable('mails').set(brokenMail).where('id', '=', 2).execute()
  expect(await workOnce(app)).toMatchObject({ sent: 2, failed: 1, waiting: 0 })
  const states = (await listMails(app.db)).map(({ id, state, reason }) => [id, state, reason])
  expect(states).toEqual([
    [3, 'sent', undefined],
    [2, 'failed', 'not-made'],
    [1, 'sent', undefined],
  ])
  expect(await listAttempts(app.db, 2)).toEqual([])
  expect((await run(app, 'mail', 'list')).out).toContain('ELK kon deze mail niet maken')
})

it('is written down where the other faults of ours are, without anything of the family', async () => {
  mkdirSync(app.home.logs)
  await app.db.updateTable('mails').set(brokenMail).where('id', '=', 2).execute()
  await workOnce(app)
  const log = readFileSync(join(app.home.logs, 'bugs.log'), 'utf8')
  expect(log).toMatch(/^2026-03-16T08:00:00\.000Z ELK \S+: mail work\nTypeError: /)
  expect(log).toMatch(/at .*mail/)
  expect(log).not.toContain('example.org')
})

it('goes when the fault is mended and a person sends it again', async () => {
  await app.db.updateTable('mails').set(brokenMail).where('id', '=', 2).execute()
  await workOnce(app)
  await app.db.updateTable('mails').set({ kind: 'login', data: '{}' }).where('id', '=', 2).execute()
  await retryMails(app, { ids: [2], reason: 'mended' })
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
})

it('a database that stays locked is waited for five minutes, told each time, and then said to be', async () => {
  const locked = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  let told = 0
  const insist = insistOn({
    stop: new AbortController().signal,
    breathe: () => Promise.resolve(),
    onLocked: () => {
      told += 1
    },
  })
  await expect(insist(() => Promise.reject(locked))).rejects.toBe(locked)
  expect(told).toBe(29)
  let left = 5
  expect(await insist(() => (--left > 0 ? Promise.reject(locked) : Promise.resolve('done')))).toBe('done')
  const full = Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' })
  await expect(insist(() => Promise.reject(full))).rejects.toBe(full)
})
