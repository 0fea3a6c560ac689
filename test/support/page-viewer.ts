import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.js'
import type { PortalMessages } from '../../src/messages/portal/nl.js'
import { chromeFor, type PageState, pageStates } from './page-catalogue.js'
import { portalCss, themeCss } from './theme-tokens.js'

const inspection = readFileSync(new URL('inspect-page.js', import.meta.url), 'utf8')
const ADDRESS = 'http://portal.example'

/** Opens every page state of the catalogue in turn and gathers what `look` finds wrong, each line with the page's name. */
export async function lookAtEveryPage(
  browser: Browser,
  { language, messages, ...options }: BrowserContextOptions & { language: Language; messages?: PortalMessages },
  look: (page: Page, state: PageState) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  await context.addInitScript(inspection)
  await context.addInitScript(axe.source)
  const page = await context.newPage()
  const findings: string[] = []
  for (const state of pageStates) {
    await showPage(page, state, { language, messages })
    findings.push(...(await look(page, state)).map((finding) => `${state.name} (${language}) ${finding}`))
  }
  return findings
}

interface Tongue {
  language: Language
  /** Instead of what the portal says in that language. */
  messages?: PortalMessages | undefined
}

/** Shows one page state with the real stylesheet, from an address of its own. */
export async function showPage(page: Page, state: PageState, { language, messages }: Tongue): Promise<void> {
  const chrome = chromeFor(language, state)
  const markup = String(state.draw({ ...chrome, messages: messages ?? chrome.messages }))
  await page.unrouteAll()
  await page.route('**/*', (route) => {
    const isStyle = route.request().url().endsWith('.css')
    return route.fulfill({
      contentType: isStyle ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8',
      body: isStyle ? `${themeCss}\n${portalCss}` : markup,
    })
  })
  await page.goto(ADDRESS + state.path)
}

/** The accessibility violations that axe sees, WCAG 2.2 A and AA and best practice; or only those of some rules. */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify({ runOnly })})`)) as axe.AxeResults
  return violations.map(({ id, nodes }) => `breaks ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
