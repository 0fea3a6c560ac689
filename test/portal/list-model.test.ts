import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addMs } from '../../src/domain/time.js'
import { createPortal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type ListAct, type ListModel, listAct, listAfter, typedNumbers } from '../support/list-model.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import type { Browser } from './support/browser.js'
import { openAccount } from './support/family.js'

const PATH = '/aanmelding/voorkeuren'
const RUNS = Number(process.env.ELK_LIST_RUNS ?? 60)
const MOST_ACTS = 6
/** Families have time; the portal answers only so many forms per minute. */
const SECOND_MS = 1000
const model: ListModel = { allowed: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}/mixed`), maxLength: 5 }
const codes = [...model.allowed, 'g/other', 'h/picked', 'nowhere/vwo']

let app: TestApp
let pupil: KeptPupil
let browser: Browser
beforeAll(async () => {
  const { maxLength } = model
  app = await testApp({ at: '2026-03-26T10:00', config: { lists: { ...testConfig().lists, maxLength } } })
  for (const code of model.allowed) await addDepartment(app, { code, level: 'v.a. havo' })
  await addDepartment(app, { code: 'g/other', advices: ['vwo'] })
  await addDepartment(app, { code: 'h/picked', preselection: true })
  pupil = await addPupil(app, { advice: 'havo/vwo' })
  browser = await openAccount(app, createPortal(app), pupil)
})
afterAll(() => app.close())

const buttons = { up: 'omhoog', down: 'omlaag', remove: 'weghalen', add: 'toevoegen' } as const

function buttonOf(wanted: ListAct): string {
  if (wanted.kind === 'restore') return `terugzetten:${wanted.place}:nee:${wanted.code}`
  if ('code' in wanted) return `${buttons[wanted.kind]}:${wanted.code}`
  return wanted.kind === 'save' ? 'opslaan' : 'zoeken'
}

async function listNow(): Promise<string[]> {
  return (await findApplication(app.db, pupil.id, '1'))?.list.map(({ department }) => department) ?? []
}

async function clearList(): Promise<void> {
  await app.db.deleteFrom('application_entries').execute()
}

it('the list page does what a plain array would do, whatever is typed and pressed in whatever order', async () => {
  const acts = fc.array(fc.tuple(listAct(codes), typedNumbers(model.maxLength)), { minLength: 1, maxLength: MOST_ACTS })
  const property = fc.asyncProperty(acts, async (done) => {
    await clearList()
    let list: string[] = []
    for (const [wanted, typed] of done) {
      app.travelTo(addMs(app.clock.now(), SECOND_MS))
      await browser.get(PATH)
      const numbers = typed.flatMap((text, index) =>
        text !== undefined && list[index] ? [[`plaats-${list[index]}`, text]] : [],
      )
      const page = await browser.submit(PATH, { ...Object.fromEntries(numbers), actie: buttonOf(wanted) })
      const after = listAfter(list, typed, wanted, model)
      expect(page.status).toBe(after ? 303 : 422)
      list = after ?? list
      expect(await listNow()).toEqual(list)
    }
  })
  await fc.assert(property, { numRuns: RUNS })
}, 60_000)
