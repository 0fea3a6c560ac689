import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { testApp } from '../support/test-app.js'
it('x', async () => {
  const app = await testApp()
  const pupil = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, pupil)
  console.log(await workOnce(app))
  console.log(await newestMail(app, pupil))
  for (const f of readdirSync(app.home.outbox)) console.log(f, readFileSync(join(app.home.outbox, f), 'utf8'))
  await app.close()
})
