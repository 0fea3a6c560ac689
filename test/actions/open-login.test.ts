import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logIn } from '../../src/actions/log-in.js'
import { openLogin } from '../../src/actions/open-login.js'
import { createPasswords } from '../../src/actions/password-hashing.js'
import { resetPassword } from '../../src/actions/reset-password.js'
import type { App } from '../../src/app.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import type { UserError } from '../../src/domain/problems.js'
import { sendLink } from '../portal/support/family.js'
import { addPupil } from '../support/a-school.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

const passwords = createPasswords()
const password = 'vork-lantaarn-eiland-muis'
let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-24T10:00' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem?.code ?? error,
  )
async function proofFor(purpose: 'login' | 'password-reset', chosen = password) {
  const token = (await sendLink(app, fatima, { purpose })).slice('/w/'.length)
  return { token, birthDate: fatima.birthDate, password: chosen, repeated: chosen }
}

/** Lets an act fail at its first call to the database, its second, and so on, until it succeeds; answers how many calls that took. */
async function failEverywhere(act: (broken: App) => Promise<unknown>): Promise<number> {
  const failing = openFailingDatabase(app.home.database)
  const before = await hashTables(app.db)
  for (let n = 1; ; n++) {
    failing.failAt(n)
    const failure = await problemOf(act({ ...app, db: failing.db }))
    if (failing.calls() < n) {
      await failing.db.destroy()
      return n
    }
    expect(failure).toMatchObject({ code: 'SQLITE_FULL' })
    expect(await hashTables(app.db)).toBe(before)
  }
}

describe('opening a login', () => {
  it('makes the account, uses up the link and logs in, or does none of it', async () => {
    const proof = await proofFor('login')
    expect(await failEverywhere((broken) => openLogin(broken, passwords, proof))).toBeGreaterThan(8)
    expect(await problemOf(openLogin(app, passwords, proof))).toBe('link-used')
    expect(await app.db.selectFrom('sessions').selectAll().execute()).toHaveLength(1)
  })

  it('cannot be done with the link of a forgotten password, nor the other way round', async () => {
    const login = await proofFor('login')
    expect(await problemOf(resetPassword(app, passwords, login))).toBe('link-unknown')
    await openLogin(app, passwords, login)
    expect(await problemOf(openLogin(app, passwords, await proofFor('password-reset')))).toBe('link-unknown')
  })

  it('judges the password before the date of birth is tried', async () => {
    const proof = await proofFor('login', 'kort')
    expect(await problemOf(openLogin(app, passwords, proof))).toBe('password-too-short')
    expect(await problemOf(openLogin(app, passwords, { ...proof, password }))).toBe('passwords-differ')
  })
})

describe('resetting a password', () => {
  it('replaces it, ends the sessions and tells the family by mail, or does none of it', async () => {
    await openLogin(app, passwords, await proofFor('login'))
    const proof = await proofFor('password-reset', 'nijlpaard op een ladder')
    expect(await failEverywhere((broken) => resetPassword(broken, passwords, proof))).toBeGreaterThan(8)
    expect(await app.db.selectFrom('sessions').selectAll().execute()).toEqual([])
    const mails = await app.db.selectFrom('mails').select('kind').execute()
    expect(mails).toEqual([{ kind: 'password-changed' }])
  })

  it('beats a login with the old password that is under way', async () => {
    await openLogin(app, passwords, await proofFor('login'))
    const proof = await proofFor('password-reset', 'nijlpaard op een ladder')
    const slow = {
      ...passwords,
      matches: async (hash: string | undefined, typed: string) => {
        const matches = await passwords.matches(hash, typed)
        await resetPassword(app, passwords, proof)
        return matches
      },
    }
    expect(await problemOf(logIn(app, slow, { elkNumber: fatima.elkNumber, password }))).toBe('login-wrong')
    expect(await app.db.selectFrom('sessions').selectAll().execute()).toEqual([])
  })
})
