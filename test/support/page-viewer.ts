import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { drawPage, type Tongue } from './draw-page.js'
import { type PageState, pageStates } from './page-catalogue.js'
import { servePages } from './page-server.js'

const inspection = readFileSync(new URL('inspect-page.js', import.meta.url), 'utf8')
const fits = readFileSync(new URL('inspect-fit.js', import.meta.url), 'utf8')
// A tab waits for its page half of the time; three keep two cores at work.
const TABS = 3

/** Opens every page state of the catalogue and gathers what `look` finds wrong, each line with the page's name, in their order. */
export async function lookAtEveryPage(
  browser: Browser,
  { language, messages, direction, ...options }: BrowserContextOptions & Tongue,
  look: (page: Page, state: PageState) => Promise<string[]>,
): Promise<string[]> {
  const server = await servePages(pageStates.map((state) => drawPage(state, { language, messages, direction })))
  const context = await browser.newContext({ viewport: { width: 320, height: 740 }, ...options })
  for (const script of [inspection, fits, axe.source]) await context.addInitScript(script)
  const findings = new Map<PageState, string[]>()
  const waiting = [...pageStates.entries()]
  const workThrough = async (page: Page) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, state] = next
      await page.goto(server.addressOf(index, state.path))
      findings.set(state, await look(page, state))
    }
  }
  try {
    await Promise.all(Array.from({ length: TABS }, async () => workThrough(await context.newPage())))
  } finally {
    await Promise.all([context.close(), server.close()])
  }
  return pageStates.flatMap((state) =>
    (findings.get(state) ?? ['was not seen']).map((finding) => `${state.name} (${language}) ${finding}`),
  )
}

/** The accessibility violations that axe sees, WCAG 2.2 A and AA and best practice; or only those of some rules. */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags }
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults
  return violations.map(({ id, nodes }) => `breaks ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
