import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pictures = process.env.ELK_TEST_PICTURES

/** A page without scripts, as wide as a screen. */
export async function openPage(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width, height: 800 },
    locale: 'nl-NL',
  })
  return context.newPage()
}

/** Lets axe read the page as it stands, in a page of its own, where scripts may run; with ELK_TEST_PICTURES it takes a picture there too. */
export function looker(browser: Browser, page: Page, width: number) {
  return async (name: string) => {
    if (pictures) {
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
    }
    expect(await complaintsOf(browser, page, width), name).toEqual([])
  }
}

async function complaintsOf(browser: Browser, page: Page, width: number): Promise<string[]> {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width, height: 800 },
    storageState: await page.context().storageState(),
  })
  try {
    const reader = await context.newPage()
    const html = await page.content()
    await reader.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
    await reader.goto(page.url())
    const overflow = await reader.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    await reader.evaluate(axe)
    const { violations: found } = await reader.evaluate(() => (globalThis as unknown as AxeWindow).axe.run())
    const complaints = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: where }) => where).join(' | ')}`)
    return overflow === 0 ? complaints : [`wider than the screen by ${overflow} pixels`, ...complaints]
  } finally {
    await context.close()
  }
}

interface AxeWindow {
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}
