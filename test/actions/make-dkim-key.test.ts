import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeDkimKey } from '../../src/actions/make-dkim-key.js'
import { openFailingDatabase } from '../support/failing-database.js'
import { type TestApp, testApp } from '../support/test-app.js'

const settings = { domain: 'example.org', selector: 'elk', keyFile: 'dkim-elk.key' }

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

it('a key that cannot be written down in the log is not kept, so that it does not stand in the way of the next', async () => {
  const failing = openFailingDatabase(app.home.database)
  failing.failAt(3)
  await expect(makeDkimKey({ ...app, db: failing.db }, settings)).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  await failing.db.destroy()
  expect(existsSync(join(app.home.dir, settings.keyFile))).toBe(false)
  expect(await makeDkimKey(app, settings)).toMatchObject({ file: join(app.home.dir, settings.keyFile) })
})
