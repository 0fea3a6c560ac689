import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openSession } from '../../../src/actions/open-session.js'
import type { KeptPupil } from '../../../src/db/pupils.js'
import { silentLog } from '../../../src/portal/log.js'
import { servePortal } from '../../../src/portal/serve.js'
import { writeSessionValue } from '../../../src/portal/session-cookie.js'
import { choose } from '../../support/a-family.js'
import { addDepartment, addPupil } from '../../support/a-school.js'
import { findApplication } from '../../support/find-application.js'
import { type TestApp, testApp } from '../../support/test-app.js'
import { testConfig } from '../../support/test-config.js'

export const LIST = '/aanmelding/voorkeuren'

const places = [
  { city: 'Amsterdam', district: 'Noord' },
  { city: 'Amsterdam', district: 'Zuid' },
  { city: 'Diemen', district: '' },
]
const names = ['Vondellyceum', 'Het Oosterhuis College, locatie Meer en Vaart', 'Sint-Nicolaas', 'De Brug']

/** Twenty-four departments, each of a school of its own, in three places: `school01/havo` and on. */
export const departments = Array.from({ length: 24 }, (_, index) => `school${String(index + 1).padStart(2, '0')}/havo`)

/** A portal with schools to list, at a port of its own. */
export interface ListWorld {
  app: TestApp
  address: string
  /** A family with the first so many schools on its list, looking at that list in a window of its own. */
  openList(browser: Browser, listed: number, options?: BrowserContextOptions): Promise<{ page: Page; pupil: KeptPupil }>
  /** The codes on the list as it is kept. */
  listOf(pupil: KeptPupil): Promise<string[]>
  close(): Promise<void>
}

/** Opens a portal with twenty-four schools to choose from, in an open round. */
export async function listWorld(): Promise<ListWorld> {
  const portal = { ...testConfig().portal, url: 'http://localhost:8080' }
  const app = await testApp({ at: '2026-03-26T19:30', rehearsal: true, config: { portal } })
  for (const [index, code] of departments.entries()) {
    const name = `${names[index % names.length]} ${index + 1}`
    const school = { name, website: 'https://school.example', ...places[index % places.length] }
    await addDepartment(app, { code, school, level: index % 2 ? 'v.a. havo' : 'havo' })
  }
  const serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
  const address = `http://localhost:${serving.port}`
  const close = async () => {
    await serving.stop()
    await app.close()
  }
  return {
    app,
    address,
    close,
    openList: async (browser, listed, options = {}) => {
      const pupil = await addPupil(app, { advice: 'havo/vwo' })
      await choose(app, pupil, ...departments.slice(0, listed))
      const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL', ...options })
      await context.addCookies([{ name: 'elk', value: await sessionOf(app, pupil), url: address }])
      const page = await context.newPage()
      await page.goto(address + LIST)
      return { page, pupil }
    },
    listOf: async ({ id }) => {
      const application = await findApplication(app.db, id, '1')
      return application?.list.map(({ department }) => department) ?? []
    },
  }
}

/** Logs a family in; answers what its cookie holds. */
export async function sessionOf(app: TestApp, { id: pupilId }: KeptPupil): Promise<string> {
  const now = app.clock.now()
  const token = await app.db
    .transaction()
    .execute((trx) => openSession(trx, app.random, { pupilId, replaces: undefined, now }))
  return writeSessionValue(app.key, token, now)
}
