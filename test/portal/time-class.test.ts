import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { openBrowser } from './support/browser.js'
import { logInAs, openAccount, PASSWORD } from './support/family.js'

const SAMPLES = 30
const TRIES = 10
// Under equal times the share has a standard deviation of 0.075 at 30 samples each, so this is four of them.
const TELLING = 0.3
const WRONG = 'een verkeerd wachtwoord'

let app: TestApp
let fatima: KeptPupil
let noAccount: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  fatima = await addPupil(app, { advice: 'havo' })
  noAccount = await addPupil(app, { firstName: 'Sem' })
  await openAccount(app, createPortal(app), fatima)
})
afterEach(() => app.close())

/** Measures each case as often, every time in another order, so that what else the machine does falls on all alike. */
async function measure(
  cases: Readonly<Record<string, (round: number) => Promise<number>>>,
): Promise<Map<string, number[]>> {
  const names = Object.keys(cases)
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < SAMPLES; round++) {
    const order = names.map((name) => ({ name, at: app.random.below(1_000_000) })).sort((a, b) => a.at - b.at)
    for (const { name } of order) times.get(name)?.push((await cases[name]?.(round)) ?? Number.NaN)
  }
  return times
}

/** How often a time of the one is longer than one of the other: a half when they are alike (Mann and Whitney). */
function shareLonger(one: readonly number[], other: readonly number[]): number {
  const longer = one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
  return longer.reduce<number>((sum, value) => sum + value, 0) / longer.length
}

/** The pairs of cases that somebody with a stopwatch could tell apart. */
function toldApart(times: ReadonlyMap<string, number[]>): string[] {
  const all = [...times]
  return all.flatMap(([name, own], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => Math.abs(shareLonger(own, other) - 0.5) > TELLING)
      .map(([other]) => `${name} – ${other}`),
  )
}

async function timeOf(path: string, fields: Record<string, string>, over: Portal): Promise<number> {
  const browser = openBrowser(over)
  await browser.get(path)
  const startedAt = performance.now()
  await browser.submit(path, fields)
  return performance.now() - startedAt
}

describe('somebody with a stopwatch', () => {
  it('cannot tell a wrong password from a number nobody has, a family without an account, and one that is shut', {
    retry: 2,
    timeout: 60_000,
  }, async () => {
    const shut = await addPupil(app, { firstName: 'Noor' })
    const shutting = createPortal(app)
    await openAccount(app, shutting, shut)
    for (let tries = 0; tries < TRIES; tries++) await logInAs(openBrowser(shutting), shut, WRONG)
    const open = Array.from({ length: SAMPLES / TRIES }, () => createPortal(app))
    const wrong = (number: string) => (round: number) =>
      timeOf('/inloggen', { 'elk-nummer': number, wachtwoord: WRONG }, open[Math.floor(round / TRIES)] as Portal)
    const times = await measure({
      'wrong password': wrong(fatima.elkNumber),
      'no account': wrong(noAccount.elkNumber),
      nobody: wrong(elkNumber(99)),
      'no number at all': wrong('123456789'),
      'shut, and the right password': () =>
        timeOf('/inloggen', { 'elk-nummer': shut.elkNumber, wachtwoord: PASSWORD }, shutting),
    })
    expect(toldApart(times)).toEqual([])
    // A case that is answered without hashing would be told apart at once: this is what the test can see.
    const atOnce = () => timeOf('/inloggen', { 'elk-nummer': '' }, shutting)
    times.set('at once', (await measure({ atOnce })).get('atOnce') ?? [])
    expect(toldApart(times)).toHaveLength(5)
  })

  it('cannot tell from a mail for a new password whether the disk was waited for: it always is', async () => {
    const noAddress = await addPupil(app, { firstName: 'Noor', email: '' })
    const portal = createPortal(app)
    await openAccount(app, portal, noAddress)
    const other = openSqlite(app.home.database, { mustExist: true })
    const written = () => other.pragma('data_version', { simple: true })
    for (const { elkNumber: number } of [fatima, noAccount, noAddress, { elkNumber: elkNumber(99) }]) {
      const before = written()
      await timeOf('/wachtwoord-vergeten', { 'elk-nummer': number }, portal)
      expect([number, written() !== before]).toEqual([number, true])
    }
    other.close()
  })
})
