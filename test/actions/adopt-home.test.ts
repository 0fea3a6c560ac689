import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { adoptHome } from '../../src/actions/adopt-home.js'
import { getProcedure } from '../../src/db/procedure.js'
import { assertAdopted } from '../../src/mail/instance.js'
import { addPupil } from '../support/a-school.js'
import { queueLogins } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ config: { smtp: plainSmtp } })
  await addPupil(app, { advice: 'havo' })
  await queueLogins(app)
  rmSync(app.home.instance, { recursive: true })
})
afterEach(() => app.close())

it('gives the database another name each time, so that no older copy of either fits', async () => {
  const ids = new Set(['test'])
  for (let time = 0; time < 3; time++) {
    expect(await adoptHome(app, { restored: false, reason: 'x' })).toBe(0)
    ids.add((await getProcedure(app.db)).instanceId)
    await expect(assertAdopted(app)).resolves.toBeUndefined()
  }
  expect(ids.size).toBe(4)
})

it('that cannot write its mark leaves a home that does not send, with its doubts kept, and can be done again', async () => {
  mkdirSync(join(app.home.instance, 'new'), { recursive: true })
  await expect(adoptHome(app, { restored: true, reason: 'x' })).rejects.toThrow()
  await expect(assertAdopted(app)).rejects.toMatchObject({ problem: { misfits: ['missing'] } })
  rmSync(join(app.home.instance, 'new'), { recursive: true })
  expect(await adoptHome(app, { restored: false, reason: 'x' })).toBe(0)
  await expect(assertAdopted(app)).resolves.toBeUndefined()
  expect(await app.db.selectFrom('mails').select('state').execute()).toEqual([{ state: 'unknown' }])
})
