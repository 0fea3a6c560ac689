import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withBrowser } from '../support/browser.js'
import { type ListWorld, listWorld } from './support/list-family.js'
import { codesOf, focused, orderOn, press, recordPosts, settled } from './support/list-page.js'

let world: ListWorld
beforeAll(async () => {
  world = await listWorld()
})
afterAll(() => world.close())

const [first, second, third, fourth] = codesOf(1, 2, 3, 4)
const posted: URLSearchParams[][] = []

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('a family with a keyboard, %s', (_how, javaScriptEnabled) => {
  it('moves, numbers, removes, puts back, looks for and adds schools, and is told what it did', async () => {
    await withBrowser(async (browser) => {
      const { page, pupil } = await world.openList(browser, 4, { javaScriptEnabled })
      posted.push(recordPosts(page))
      const kept = () => world.listOf(pupil)

      await press(page, `omhoog:${third}`)
      expect(await orderOn(page)).toEqual([first, third, second, fourth])
      expect(await page.locator('#melding').textContent()).toMatch(
        /^Sint-Nicolaas 3, havo staat nu op plaats 2 van 4\.$/,
      )
      expect(await focused(page)).toBe(`omhoog:${third}`)
      await settled(page, () => page.keyboard.press('Enter'))
      expect(await kept()).toEqual([third, first, second, fourth])
      expect(await focused(page)).toBe(`omlaag:${third}`)

      await page.locator(`[id="plaats-${fourth}"]`).fill('1,5')
      await settled(page, () => page.keyboard.press('Enter'))
      expect(await kept()).toEqual([third, fourth, first, second])
      expect(await focused(page)).toBe(`omhoog:${fourth}`)

      await page.locator(`[id="plaats-${third}"]`).fill('8')
      await press(page, `weghalen:${first}`)
      expect(await kept()).toEqual([fourth, second, third])
      expect(await focused(page)).toBe(`terugzetten:2:nee:${first}`)
      expect(await page.locator('#stand').textContent()).toBe('Nog 9 scholen nodig voor de garantie.')
      await settled(page, () => page.keyboard.press('Enter'))
      expect(await kept()).toEqual([fourth, first, second, third])
      expect(await focused(page)).toBe(`weghalen:${first}`)

      await page.locator(`[id="plaats-${first}"]`).fill('3')
      await settled(page, () => page.keyboard.press('Enter'))
      expect(await page.title()).toMatch(/^Fout: Voorkeurslijst/)
      expect(await page.locator('.elk-error-summary:focus a').count()).toBe(2)
      await page.locator('.elk-error-summary a').first().click()
      expect(await page.locator(':focus').inputValue()).toBe('3')
      await page.locator(':focus').fill('2')

      await page.locator('#waar').selectOption('Diemen')
      await page.locator('#zoek').fill('nicolaas')
      await settled(page, () => page.keyboard.press('Enter'))
      expect(await page.locator('#gevonden:focus').textContent()).toBe('2 keuzes gevonden')
      const [, found = ''] = codesOf(3, 15)
      await press(page, `toevoegen:${found}`)
      expect(await page.locator(':focus').textContent()).toBe('Staat op plaats 5 van uw lijst')
      expect(await kept()).toEqual([fourth, first, second, third, found])

      await settled(page, () => page.locator('button[value=klaar]').click())
      expect(new URL(page.url()).pathname).toBe('/aanmelding')
    })
  })
})

it('a script sends nothing but what the page would send without it', () => {
  const [without, withScript] = posted.map((posts) => posts.map((fields) => fields.toString()))
  expect(without?.length).toBeGreaterThan(8)
  expect(withScript).toEqual(without)
})

describe('Enter', () => {
  it.each(['plaats', 'wens', 'zoek', 'niveau', 'waar'])(
    'only saves, with scripts too, in the field “%s”',
    async (field) => {
      await withBrowser(async (browser) => {
        const { page, pupil } = await world.openList(browser, 3)
        const posts = recordPosts(page)
        const id = field === 'plaats' || field === 'wens' ? `${field}-${second}` : field
        await page.locator(`[id="${id}"]`).focus()
        await page.keyboard.press('Enter')
        // A choice opens its options; nothing else that Enter does may be more than saving.
        if (posts.length > 0) expect(posts.map((fields) => fields.getAll('actie'))).toEqual([['opslaan']])
        else expect(['niveau', 'waar']).toContain(field)
        expect(await world.listOf(pupil)).toEqual([first, second, third])
      })
    },
  )
})

describe('what has the focus', () => {
  it.each([
    [360, 740],
    [740, 360],
    [320, 256],
  ])('is never hidden behind what stays in sight, in a window of %d by %d', async (width, height) => {
    await withBrowser(async (browser) => {
      const { page } = await world.openList(browser, 8, { viewport: { width, height } })
      await press(page, `omhoog:${fourth}`)
      for (const key of ['Tab', 'Shift+Tab']) expect(await hiddenWhile(page, key)).toEqual([])
    })
  })
})

/** What lies under the bar while the keyboard goes from one end of the page to the other. */
async function hiddenWhile(page: Page, key: string): Promise<string[]> {
  const hidden: string[] = []
  await page.evaluate(`document.activeElement.blur(); scrollTo(0, ${key === 'Tab' ? 0 : 1e6})`)
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key)
    const found = await page.evaluate(`(() => {
      const bar = document.querySelector('.elk-standing')
      const control = document.activeElement
      if (control === document.body || bar.contains(control)) return ''
      const { top, bottom } = control.getBoundingClientRect()
      const under = bar.getBoundingClientRect()
      const isUnder = getComputedStyle(bar).position === 'sticky' && bottom <= under.bottom && top >= under.top
      return isUnder ? control.value || control.textContent : ''
    })()`)
    if (found) hidden.push(String(found))
  }
  return hidden
}
