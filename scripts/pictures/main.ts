import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { readyChromium } from '../../test/support/chromium.js'
import { DEMO_PASSWORD } from '../../src/commands/demo/families.js'
import { elk, startPortal } from './elk.js'
import { terminalPage } from './terminal-page.js'

const FOLDER = 'docs/images'
const PORT = '8027'
const SCHOOL = '18AB00'

interface StatusDocument {
  pupils: { elkNumber: string; route: string; rounds: Record<string, { state: string }> }[]
}

/** Makes the pictures of the README and the manual anew, from a demo of this moment. */
export async function main(): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'elk-pictures-'))
  const home = join(dir, 'home')
  mkdirSync(FOLDER, { recursive: true })
  await elk(home, ['demo', '--no-serve', '--port', PORT])
  const browser = await chromium.launch({ executablePath: await readyChromium(), args: ['--no-sandbox'] })
  try {
    await pictureTerminal(browser, home)
    await picturePortal(browser, home)
  } finally {
    await browser.close()
    rmSync(dir, { recursive: true })
  }
  return 0
}

async function pictureTerminal(browser: Browser, home: string): Promise<void> {
  const status = ['status', '--school', SCHOOL]
  const page = await browser.newPage({ viewport: { width: 900, height: 600 } })
  await page.setContent(terminalPage(`elk ${status.join(' ')}`, await elk(home, status)))
  await page.locator('body').screenshot({ path: join(FOLDER, 'status.png') })
}

async function picturePortal(browser: Browser, home: string): Promise<void> {
  const elkNumber = await familyHalfWay(home)
  const portal = await startPortal(home, PORT)
  try {
    for (const [name, viewport] of [
      ['list-phone', { width: 360, height: 760 }],
      ['list-desktop', { width: 1280, height: 900 }],
    ] as const) {
      const page = await browser.newPage({ viewport, javaScriptEnabled: false })
      await page.goto(`${portal.url}/inloggen`)
      await page.fill('[name="elk-nummer"]', elkNumber)
      await page.fill('[name="wachtwoord"]', DEMO_PASSWORD)
      await page.keyboard.press('Enter')
      await page.goto(`${portal.url}/aanmelding/voorkeuren`)
      await page.screenshot({ path: join(FOLDER, `${name}.png`) })
    }
  } finally {
    await portal.stop()
  }
}

/** A family on the regular route that has begun its list; the demo has at least one. */
async function familyHalfWay(home: string): Promise<string> {
  const { pupils } = JSON.parse(await elk(home, ['status', '--json', '--school', SCHOOL])) as StatusDocument
  const family = pupils.find(({ route, rounds }) => route === 'regular' && rounds['1']?.state === 'AG')
  if (!family) throw new Error('no family of the demo is half way')
  return family.elkNumber
}
