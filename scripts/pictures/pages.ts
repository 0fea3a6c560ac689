import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type FamilyLanguage, parseFamilyLanguage } from '../../src/domain/language.js'
import { readyChromium } from '../../test/support/chromium.js'
import { pageStates } from '../../test/support/page-catalogue.js'
import { showPage } from '../../test/support/show-page.js'
import { contactSheets, type Picture } from './contact-sheet.js'

const SHEET = { columns: 6, columnWidth: 300, columnHeight: 1480 }
const SHEET_OF_WIDE_PAGES = { columns: 5, columnWidth: 400, columnHeight: 1660 }

const options = {
  language: { type: 'string', default: 'nl' },
  width: { type: 'string', default: '360' },
  only: { type: 'string', default: '' },
  dark: { type: 'boolean', default: false },
  'forced-colors': { type: 'boolean', default: false },
  print: { type: 'boolean', default: false },
  own: { type: 'boolean', default: false },
} as const

/**
 * Takes a picture of every page of the portal in every state, and gathers them on contact sheets:
 * `npm run pages -- FOLDER --language ar --width 768 [--only NAME] [--dark] [--forced-colors] [--print] [--own]`
 * With `--own` a picture ends where the page's own content does: before the help and the footer, which all pages have alike.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [folder] = positionals
  const language = parseFamilyLanguage(values.language)
  if (!folder || !language) throw new TypeError('name a folder for the pictures, and a language of the portal')
  mkdirSync(folder, { recursive: true })
  const width = Number(values.width)
  const browser = await chromium.launch({ executablePath: await readyChromium(), args: ['--no-sandbox'] })
  try {
    const screen: BrowserContextOptions = {
      viewport: { width, height: 740 },
      colorScheme: values.dark ? 'dark' : 'light',
      forcedColors: values['forced-colors'] ? 'active' : 'none',
    }
    const pictures = await picturesOf(browser, screen, { ...values, language })
    for (const { name, png } of pictures) writeFileSync(join(folder, `${name}.png`), png)
    const sheets = await contactSheets(browser, pictures, width > 400 ? SHEET_OF_WIDE_PAGES : SHEET)
    for (const [index, sheet] of sheets.entries())
      writeFileSync(join(folder, `sheet-${String(index + 1).padStart(2, '0')}.png`), sheet)
    console.log(`${pictures.length} pages on ${sheets.length} sheets in ${folder}`)
  } finally {
    await browser.close()
  }
  return 0
}

async function picturesOf(
  browser: Browser,
  screen: BrowserContextOptions,
  { language, only, print, own }: { language: FamilyLanguage; only: string; print: boolean; own: boolean },
): Promise<Picture[]> {
  const page = await browser.newPage(screen)
  if (print) await page.emulateMedia({ media: 'print' })
  const pictures: Picture[] = []
  for (const state of pageStates.filter(({ name }) => name.includes(only))) {
    await showPage(page, state, { language })
    // What has the focus lies somewhere down the page; what stays in sight would be drawn there.
    await page.evaluate('scrollTo(0, 0)')
    const png = await page.screenshot({ fullPage: true, ...(own && { clip: await ownPart(page, screen) }) })
    pictures.push({ name: state.name, png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) })
  }
  return pictures
}

async function ownPart(page: Page, { viewport }: BrowserContextOptions) {
  const bottom = await page
    .locator('.elk-page__content')
    .evaluate((content: { getBoundingClientRect(): { bottom: number } }) => content.getBoundingClientRect().bottom)
  return { x: 0, y: 0, width: viewport?.width ?? 0, height: Math.ceil(bottom) }
}
