import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addLink,
  claimLink,
  findLink,
  findNewestLinkAt,
  findOpenLink,
  listLinks,
  revokeLinks,
} from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { linkState } from '../../src/domain/link-state.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app)
})
afterEach(() => app.close())

const add = (tokenHash: string, purpose: 'login' | 'password-reset' = 'login', pupil = fatima) =>
  app.db.transaction().execute((trx) =>
    addLink(trx, {
      pupilId: pupil.id,
      purpose,
      nonce: `of ${tokenHash}`,
      tokenHash,
      createdAt: app.clock.now(),
      expiresAt: undefined,
    }),
  )
const claim = (id: number) => app.db.transaction().execute((trx) => claimLink(trx, id, app.clock.now()))
const stateOf = async (tokenHash: string) =>
  linkState((await findLink(app.db, tokenHash)) ?? expect.fail(), app.clock.now())

describe('a personal link', () => {
  it('gives way to a newer one of its purpose, and only of its own family', async () => {
    const twin = await addPupil(app)
    await add('first')
    await add('reset', 'password-reset')
    await add('twin', 'login', twin)
    await add('second')
    expect([await stateOf('first'), await stateOf('second'), await stateOf('reset'), await stateOf('twin')]).toEqual([
      'superseded',
      'open',
      'open',
      'open',
    ])
    expect(await findOpenLink(app.db, fatima.id, 'login')).toMatchObject({ nonce: 'of second' })
  })

  it('is used up once', async () => {
    const id = await add('first')
    expect([await claim(id), await claim(id)]).toEqual([true, false])
    expect(await stateOf('first')).toBe('used')
    expect(await findOpenLink(app.db, fatima.id, 'login')).toBeUndefined()
  })

  it('that gave way is not used up any more', async () => {
    const id = await add('first')
    await add('second')
    expect(await claim(id)).toBe(false)
    expect(await stateOf('first')).toBe('superseded')
  })

  it('that was used stays used when a newer one is made', async () => {
    await claim(await add('first'))
    await add('second')
    expect(await stateOf('first')).toBe('used')
  })

  it('is revoked with all others, used ones included, so that nothing counts as sent', async () => {
    const used = await add('first')
    await claim(used)
    const open = await add('second')
    await app.db.transaction().execute((trx) => revokeLinks(trx, fatima.id, app.clock.now()))
    expect([await stateOf('first'), await stateOf('second'), await claim(open)]).toEqual(['revoked', 'revoked', false])
  })

  it('is found by the hash of its token and by its number', async () => {
    const id = await add('first')
    expect(await listLinks(app.db, [id, 99])).toEqual(new Map([[id, await findLink(app.db, 'first')]]))
    expect(await findLink(app.db, 'unknown')).toBeUndefined()
  })

  it('knows when the newest of its purpose was made', async () => {
    await add('first')
    app.travelTo('2026-03-17T09:00')
    await add('second')
    expect(await findNewestLinkAt(app.db, fatima.id, 'login')).toBe(app.clock.now())
    expect(await findNewestLinkAt(app.db, fatima.id, 'password-reset')).toBeUndefined()
  })
})
