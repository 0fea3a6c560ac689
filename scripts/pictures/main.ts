import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../src/commands/demo/families.js'
import { readyChromium } from '../../test/support/chromium.js'
import { elk, startPortal } from './elk.js'
import { terminalPage } from './terminal-page.js'

const FOLDER = 'docs/images'
const PORT = '8027'
const TABLE = ['status', '--school', '21CD00']
const PHONE = { width: 360, height: 720 }
const DESKTOP = { width: 1120, height: 1080 }
const MARGIN = 24

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
  const page = await browser.newPage()
  await page.setContent(terminalPage(`elk ${TABLE.join(' ')}`, await elk(home, TABLE)))
  await page.locator('body').screenshot({ path: join(FOLDER, 'status.png') })
}

async function picturePortal(browser: Browser, home: string): Promise<void> {
  const elkNumber = await familyHalfWay(home)
  const portal = await startPortal(home, PORT)
  try {
    const onPhone = await openList(browser, PHONE, portal.url, elkNumber)
    const list = await onPhone.getByRole('heading', { name: 'Uw lijst' }).boundingBox()
    const clip = { x: 0, y: (list?.y ?? 0) - MARGIN, ...PHONE }
    await onPhone.screenshot({ path: join(FOLDER, 'list-phone.png'), fullPage: true, clip })
    const onDesktop = await openList(browser, DESKTOP, portal.url, elkNumber)
    await onDesktop.screenshot({ path: join(FOLDER, 'list-desktop.png') })
  } finally {
    await portal.stop()
  }
}

async function openList(browser: Browser, viewport: typeof PHONE, url: string, elkNumber: string): Promise<Page> {
  const page = await browser.newPage({ viewport, javaScriptEnabled: false })
  await page.goto(`${url}/inloggen`)
  await page.fill('[name="elk-nummer"]', elkNumber)
  await page.fill('[name="wachtwoord"]', DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${url}/aanmelding`)
  await page.goto(`${url}/aanmelding/voorkeuren`)
  return page
}

/** A family on the regular route that has begun its list; the demo has at least one. */
async function familyHalfWay(home: string): Promise<string> {
  const { pupils } = JSON.parse(await elk(home, ['status', '--json'])) as StatusDocument
  const family = pupils.find(({ route, rounds }) => route === 'regular' && rounds['1']?.state === 'AG')
  if (!family) throw new Error('no family of the demo is half way')
  return family.elkNumber
}
