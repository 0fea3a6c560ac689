import { afterEach, beforeEach, expect, it } from 'vitest'
import { addPupil } from '../../support/a-school.js'
import { fuzzBounces, tablesOf } from '../../support/fuzz-bounces.js'
import { queueLogins } from '../../support/queue-mails.js'
import { putMails } from '../../support/returned-mail.js'
import { seededRandom } from '../../support/seeded-random.js'
import { type TestApp, testApp } from '../../support/test-app.js'

const seconds = Number(process.env.ELK_FUZZ_SECONDS ?? 10)
const seed = process.env.ELK_SEED ?? String(Date.now())
const MIB = 2 ** 20

let app: TestApp
beforeEach(async () => {
  app = await testApp()
  for (let pupil = 0; pupil < 20; pupil++) await addPupil(app, { advice: 'havo' })
  await queueLogins(app)
  await putMails(app, 'sent')
})
afterEach(() => app.close())

it(`${seconds} seconds of broken and forged mail touch no address, in little memory (ELK_SEED=${seed})`, async () => {
  const stranger = { ...app, key: Buffer.alloc(32, 'a key that made no seal of the fixtures') }
  const before = await tablesOf(app)
  const end = performance.now() + seconds * 1_000
  await fuzzBounces(stranger, seededRandom(`warm ${seed}`), (mails) => mails < 200)
  const memory = process.memoryUsage().rss
  const { mails, final, slowestMs } = await fuzzBounces(stranger, seededRandom(seed), () => performance.now() < end)
  expect(final).toBe(0)
  expect(await tablesOf(app)).toBe(before)
  expect(mails).toBeGreaterThan(20 * seconds)
  expect(slowestMs).toBeLessThan(2_000)
  expect((process.memoryUsage().rss - memory) / MIB).toBeLessThan(200)
})
