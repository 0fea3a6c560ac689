import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addAccount,
  addSession,
  endSession,
  endSessions,
  findAccount,
  removeAccount,
  replacePassword,
} from '../../src/db/accounts.js'
import type { Trx } from '../../src/db/open.js'
import { findPupilOfSession, type KeptPupil } from '../../src/db/pupils.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app)
  await within((trx) => addAccount(trx, { pupilId: fatima.id, passwordHash: 'hash', createdAt: app.clock.now() }))
})
afterEach(() => app.close())

const within = <Result>(act: (trx: Trx) => Promise<Result>) => app.db.transaction().execute(act)
const open = (tokenHash: string, pupilId = fatima.id) =>
  within((trx) =>
    addSession(trx, {
      tokenHash,
      pupilId,
      createdAt: app.clock.now(),
      expiresAt: addMs(app.clock.now(), 12 * HOUR_MS),
    }),
  )
const find = (tokenHash: string) => findPupilOfSession(app.db, tokenHash, app.clock.now())

describe('the account of a family', () => {
  it('exists once per child', async () => {
    const second = within((trx) =>
      addAccount(trx, { pupilId: fatima.id, passwordHash: 'other', createdAt: app.clock.now() }),
    )
    await expect(second).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
    expect(await findAccount(app.db, fatima.id)).toMatchObject({ passwordHash: 'hash' })
  })

  it('keeps the moment it was made when the password is replaced', async () => {
    const madeAt = app.clock.now()
    app.travelTo('2026-03-20T09:00')
    await within((trx) => replacePassword(trx, fatima.id, 'new', app.clock.now()))
    expect(await findAccount(app.db, fatima.id)).toEqual({ pupilId: fatima.id, passwordHash: 'new', createdAt: madeAt })
  })

  it('goes with its sessions', async () => {
    await open('one')
    await within((trx) => removeAccount(trx, fatima.id))
    expect([await findAccount(app.db, fatima.id), await find('one')]).toEqual([undefined, undefined])
  })
})

describe('a session', () => {
  it('ends at its time', async () => {
    await open('one')
    const expiresAt = addMs(app.clock.now(), 12 * HOUR_MS)
    app.travelTo(addMs(expiresAt, -1))
    expect(await find('one')).toBeDefined()
    app.travelTo(expiresAt)
    expect(await find('one')).toBeUndefined()
  })

  it('ends alone, or with all of its family and of no other', async () => {
    const twin = await addPupil(app)
    await open('one')
    await open('two')
    await open('twin', twin.id)
    await within((trx) => endSession(trx, 'one'))
    expect([await find('one'), await find('two')]).toMatchObject([undefined, { id: fatima.id }])
    await within((trx) => endSessions(trx, fatima.id))
    expect([await find('two'), await find('twin')]).toMatchObject([undefined, { id: twin.id }])
  })

  it('clears away the ended ones of its family', async () => {
    await open('one')
    app.travelTo('2026-03-18T09:00')
    await open('two')
    expect(await app.db.selectFrom('sessions').select('token_hash').execute()).toEqual([{ token_hash: 'two' }])
  })
})
