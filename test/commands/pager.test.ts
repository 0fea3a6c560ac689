import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addPupil } from '../support/a-school.js'
import { runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  for (let pupil = 0; pupil < 30; pupil++) await addPupil(app)
})
afterEach(() => app.close())

/** What the reader's own pager finds in LESS while it shows a list. */
async function lessOf(env: Record<string, string>, ...options: string[]): Promise<string> {
  const file = join(app.home.dir, 'less')
  const PAGER = `cat > /dev/null; printf %s "$LESS" > ${file}`
  expect(await runAs({ tty: true, env: { ...env, PAGER } }, app, 'pupils', 'list', ...options)).toMatchObject({
    code: 0,
    out: '',
  })
  return readFileSync(file, 'utf8')
}

it('the pager says in the language of its reader how to go on and how to stop', async () => {
  expect(await lessOf({})).toBe(
    '-FRX -Ps?eeinde, b\\: terug, q\\: stoppen:spatie\\: verder, b\\: terug, q\\: stoppen.$',
  )
  expect(await lessOf({}, '--lang', 'en')).toContain(':space\\: more, b\\: back, q\\: stop.$')
})

it('the pager keeps what a reader set for it', async () => {
  expect(await lessOf({ LESS: '-i' })).toBe('-i')
  expect(await lessOf({ LESS: '' })).toBe('')
})
