import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withBrowser } from '../support/browser.js'
import { type ListWorld, listWorld } from './support/list-family.js'
import { codesOf, focused, orderOn, recordPosts, settled } from './support/list-page.js'

/** A busy machine takes its time. */
const soon = { timeout: 20_000 }

let world: ListWorld
beforeAll(async () => {
  world = await listWorld()
})
afterAll(() => world.close())

const [first = '', second = '', third = '', fourth = ''] = codesOf(1, 2, 3, 4)
const desk = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** The middle of the handle of a row, brought into sight. */
async function handleOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  const handle = page.locator(`li:has([id="plaats-${code}"]) .elk-choice__handle`)
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  return middle(await handle.boundingBox())
}

async function middleOfRow(page: Page, code: string): Promise<{ x: number; y: number }> {
  return middle(await page.locator(`li:has([id="plaats-${code}"])`).boundingBox())
}

function middle(box: { x: number; y: number; width: number; height: number } | null): { x: number; y: number } {
  if (!box) throw new TypeError('it is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Waits until the rows stepped aside. */
async function carriedTo(page: Page, order: readonly string[]): Promise<void> {
  await expect.poll(() => orderOn(page), soon).toEqual(order)
}

describe('with a mouse', () => {
  it('a school is carried to its place, and the page posts what a family would type', async () => {
    await withBrowser(async (browser) => {
      const { page, pupil } = await world.openList(browser, 4, desk)
      const posts = recordPosts(page)
      const { x, y } = await handleOf(page, fourth)
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x, (await middleOfRow(page, second)).y - 5)
      await carriedTo(page, [first, fourth, second, third])
      await settled(page, () => page.mouse.up())
      expect(posts).toHaveLength(1)
      const typed = [first, second, third, fourth].map((code) => posts[0]?.get(`plaats-${code}`))
      expect([...typed, posts[0]?.get('actie')]).toEqual(['1', '2', '3', '1.5', 'opslaan'])
      expect(await world.listOf(pupil)).toEqual([first, fourth, second, third])
      expect(await focused(page)).toBe(`omhoog:${fourth}`)
      const said = 'De Brug 4, v.a. havo staat nu op plaats 2 van 4.'
      expect(await page.locator('#melding').textContent()).toBe(said)
      expect((await page.getByRole('status').allTextContents()).join().trim()).toBe(said)
      expect(Math.abs((await middleOfRow(page, fourth)).y - y)).toBeLessThan(400)
    })
  })

  it('numbers that were typed are saved first, and lost by no carrying', async () => {
    await withBrowser(async (browser) => {
      const { page, pupil } = await world.openList(browser, 4, desk)
      await page.locator(`[id="plaats-${first}"]`).fill('9')
      const { x, y } = await handleOf(page, third)
      await page.mouse.move(x, y)
      await settled(page, () => page.mouse.down())
      await page.mouse.up()
      expect(await world.listOf(pupil)).toEqual([second, third, fourth, first])
      const handle = await handleOf(page, first)
      await page.mouse.move(handle.x, handle.y)
      await page.mouse.down()
      await page.mouse.move(handle.x, (await middleOfRow(page, third)).y - 5)
      await carriedTo(page, [second, first, third, fourth])
      await settled(page, () => page.mouse.up())
      expect(await world.listOf(pupil)).toEqual([second, first, third, fourth])
    })
  })

  it('Escape puts a carried school back, and a school put down where it was is nothing new', async () => {
    await withBrowser(async (browser) => {
      const { page, pupil } = await world.openList(browser, 4, desk)
      const posts = recordPosts(page)
      for (const giveUp of ['Escape', 'back']) {
        const { x, y } = await handleOf(page, third)
        await page.mouse.move(x, y)
        await page.mouse.down()
        await page.mouse.move(x, (await middleOfRow(page, first)).y - 5)
        await carriedTo(page, [third, first, second, fourth])
        if (giveUp === 'Escape') await page.keyboard.press('Escape')
        else await page.mouse.move(x, (await middleOfRow(page, second)).y + 10)
        await carriedTo(page, [first, second, third, fourth])
        await page.mouse.up()
      }
      expect(posts).toEqual([])
      expect(await page.locator('.elk-choice--carried').count()).toBe(0)
      expect(await world.listOf(pupil)).toEqual([first, second, third, fourth])
    })
  })
})

describe('with a finger', () => {
  it('the last of twenty schools is carried to the top, the page going along', async () => {
    await withBrowser(async (browser) => {
      const { page, pupil } = await world.openList(browser, 20, phone)
      const posts = recordPosts(page)
      const last = (await world.listOf(pupil)).at(-1) ?? ''
      const { x, y } = await handleOf(page, last)
      const touch = await page.context().newCDPSession(page)
      await touchAt(touch, 'touchStart', { x, y })
      await touchAt(touch, 'touchMove', { x, y: 20 })
      await expect.poll(async () => (await orderOn(page))[0], soon).toBe(last)
      await settled(page, () => touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }))
      expect(posts.map((fields) => fields.get(`plaats-${last}`))).toEqual(['0.5'])
      expect((await world.listOf(pupil)).slice(0, 2)).toEqual([last, first])
      expect(await focused(page)).toBe(`omlaag:${last}`)
      expect(await page.locator(':focus').isVisible()).toBe(true)
    })
  })

  it('one school alone has no handle, nor has a page without scripts', async () => {
    await withBrowser(async (browser) => {
      const { page } = await world.openList(browser, 1, phone)
      expect(await page.locator('.elk-choice__handle').count()).toBe(0)
      const { page: other } = await world.openList(browser, 2, { ...phone, javaScriptEnabled: false })
      expect(await other.locator('.elk-choice__handle').first().isVisible()).toBe(false)
    })
  })
})

async function touchAt(
  touch: CDPSession,
  type: 'touchStart' | 'touchMove',
  at: { x: number; y: number },
): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type, touchPoints: [at] })
}
