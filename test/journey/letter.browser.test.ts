import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { portal as words } from '../../src/messages/portal/nl.js'
import { silentLog } from '../../src/portal/log.js'
import { type Serving, servePortal } from '../../src/portal/serve.js'
import { PASSWORD } from '../portal/support/family.js'
import { addPupil } from '../support/a-school.js'
import { withBrowser } from '../support/browser.js'
import { readPdf } from '../support/pdf-text.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { looker, openPage } from './support/look.js'

describe.each([360, 1280])('a family without e-mail and without a smartphone, %i pixels wide', (width) => {
  let app: TestApp
  let serving: Serving
  let pupil: KeptPupil
  let code: string

  beforeAll(async () => {
    app = await testApp({
      at: '2026-03-26T19:30',
      rehearsal: true,
      config: { portal: { ...testConfig().portal, url: 'http://localhost:8080' } },
    })
    pupil = await addPupil(app, { firstName: 'Zoë', advice: 'havo/vwo', email: '' })
    const file = join(app.home.dir, 'letters.pdf')
    await run(app, 'logins', 'letter', pupil.elkNumber, '-o', file, '--yes')
    code = /\w{4}-\w{4}-\w{4}/.exec(readPdf(readFileSync(file)).pages[0] ?? '')?.[0] ?? ''
    serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
  })

  afterAll(async () => {
    await serving?.stop()
    await app?.close()
  })

  it('begins at a computer with what its letter says', async () => {
    await withBrowser(async (browser) => {
      const page = await openPage(browser, width)
      const look = looker(browser, page, width)
      const proceed = () => page.getByRole('button', { name: words.letter.submit }).click()

      await page.goto(`http://localhost:${serving.port}/inloggen`)
      await page.getByRole('link', { name: words.login.toLetter }).click()
      await look('letter')
      await proceed()
      expect(await page.title()).toMatch(/^Fout: /)
      await look('letter-empty')
      await page.locator('[name=elk-nummer]').fill(pupil.elkNumber)
      await page.locator('[name=code]').fill('7K3M-9QXD-2HVA')
      await proceed()
      expect(await page.title()).toMatch(/^Fout: /)
      await look('letter-wrong')
      await page.locator('[name=code]').fill(code.toLowerCase().replaceAll('-', ' '))
      await page.locator('[name=code]').press('Enter')
      expect(new URL(page.url()).pathname).toMatch(/^\/w\//)
      await page.locator('[name=geboortedatum-dag]').fill('31')
      await page.locator('[name=geboortedatum-maand]').fill('1')
      await page.locator('[name=geboortedatum-jaar]').fill('2014')
      await page.locator('[name=wachtwoord]').fill(PASSWORD)
      await page.locator('[name=wachtwoord-herhaling]').fill(PASSWORD)
      await page.getByRole('button', { name: words.openLogin.submit }).click()
      expect(new URL(page.url()).pathname).toBe('/aanmelding')
    })
  })
})
