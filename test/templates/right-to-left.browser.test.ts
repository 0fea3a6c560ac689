import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from '../support/browser.js'
import { pageStates } from '../support/page-catalogue.js'
import { showPage } from '../support/show-page.js'

async function onPage<Result>(name: string, width: number, use: (page: Page) => Promise<Result>): Promise<Result> {
  const state = pageStates.find((candidate) => candidate.name === name)
  if (!state) throw new TypeError(`no page state ${name}`)
  return await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width, height: 740 } })
    await showPage(page, state, { language: 'ar' })
    return await use(page)
  })
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new TypeError(`nothing to see of ${selector}`)
  return box
}

/** The words of a text on the page as they stand from left to right, from line to line. */
function asItStands(page: Page, text: string): Promise<string> {
  return page.evaluate(`((text) => {
    const walker = document.createTreeWalker(document.querySelector('.elk-page__columns'), NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && !node.data.includes(text)) node = walker.nextNode()
    const places = [...text.matchAll(/[^ ]+/g)].map((word) => {
      const range = document.createRange()
      const start = node.data.indexOf(text) + word.index
      range.setStart(node, start)
      range.setEnd(node, start + word[0].length)
      const { left, top } = range.getBoundingClientRect()
      return { word: word[0], left, top }
    })
    return places.sort((one, other) => one.top - other.top || one.left - other.left).map(({ word }) => word).join(' ')
  })(${JSON.stringify(text)})`)
}

describe('a page written from right to left', () => {
  it('has the Dutch that counts to the left of the translation on a wide screen', async () => {
    await onPage('check-short-list', 1280, async (page) => {
      const own = await boxOf(page, '.elk-beside__own')
      const dutch = await boxOf(page, '.elk-beside__dutch')
      expect(dutch.x + dutch.width).toBeLessThanOrEqual(own.x)
      expect(Math.abs(dutch.y - own.y)).toBeLessThan(2)
    })
  })

  it('has it below the translation on a phone, written from left to right', async () => {
    await onPage('check-short-list', 360, async (page) => {
      const own = await boxOf(page, '.elk-beside__own')
      expect((await boxOf(page, '.elk-beside__dutch')).y).toBeGreaterThanOrEqual(own.y + own.height)
      const heading = await boxOf(page, '.elk-beside__heading')
      const directionOf = `getComputedStyle(document.querySelector('.elk-beside__heading')).direction`
      expect([await page.evaluate(directionOf), heading.x < 60]).toEqual(['ltr', true])
    })
  })

  it.each([
    ['check-short-list', '1054 BV Amsterdam'],
    ['check-short-list', '06 12345678'],
    ['check-short-list', '020 555 99 44'],
    ['preferences-saved', 'Technasium, v.a. havo'],
  ])('keeps what is Dutch in its own order on %s: %s', async (name, text) => {
    expect(await onPage(name, 1280, (page) => asItStands(page, text))).toBe(text)
  })
})
