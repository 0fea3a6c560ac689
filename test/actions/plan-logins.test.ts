import { afterEach, beforeEach, expect, it } from 'vitest'
import { planLogins } from '../../src/actions/plan-logins.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

it('a plan of logins stands though another process adds a pupil while it is made', async () => {
  const fatima = await addPupil(app, { advice: 'havo' })
  const other = app.beside()
  let added = false
  const db = app.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (!added) {
        added = true
        await addPupil({ ...app, db: other.db }, { firstName: 'Bo' })
      }
      return result
    },
  })
  const { queue } = await planLogins({ ...app, db }, { pupils: {}, resend: false, email: undefined })
  expect(queue.map(({ pupil }) => pupil.id)).toContain(fatima.id)
})
