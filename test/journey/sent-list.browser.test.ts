import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changeList } from '../../src/actions/change-list.js'
import { endSessions } from '../../src/db/accounts.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { revisionOf } from '../../src/domain/standing.js'
import { confirmData, handIn, standingOf } from '../support/a-family.js'
import { withBrowser } from '../support/browser.js'
import { LIST, type ListWorld, listWorld } from './support/list-family.js'
import { codesOf, focused, orderOn, press, recordPosts, settled } from './support/list-page.js'

/** A busy machine takes its time. */
const soon = { timeout: 20_000 }

let world: ListWorld
beforeAll(async () => {
  world = await listWorld()
})
afterAll(() => world.close())

const [first = '', second = '', third = '', fourth = '', fifth = ''] = codesOf(1, 2, 3, 4, 5)

async function onList(
  listed: number,
  use: (page: Page, pupil: KeptPupil) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  await withBrowser(async (browser) => {
    const { page, pupil } = await world.openList(browser, listed, options)
    await use(page, pupil)
  })
}

const button = (page: Page, action: string) => page.locator(`main button[value="${action}"]`)
const spoken = async (page: Page) => (await page.getByRole('status').allTextContents()).join().trim()
const topOf = (page: Page, code: string) =>
  page.locator(`li:has([id="plaats-${code}"])`).evaluate((row) => Math.round(row.getBoundingClientRect().top))

/** The other parent changes the list at home, behind this page's back. */
async function removeElsewhere(pupil: KeptPupil, department: string): Promise<void> {
  const { application } = await standingOf(world.app, pupil)
  const places = new Map(application?.list.map((entry, index) => [entry.department, String(index + 1)]))
  const filledIn = { places, wishes: new Set<string>() }
  const change = { kind: 'remove', department } as const
  await changeList(world.app, { pupilId: pupil.id, revision: revisionOf(application), filledIn, change })
}

/** Keeps every answer on its way until it is let go. */
async function onASlowLine(page: Page): Promise<() => void> {
  let letGo: (() => void) | undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**${LIST}`, async (route) => {
    if (route.request().method() === 'POST') await gate
    await route.continue()
  })
  return () => letGo?.()
}

it('an act does not open a page anew, and the school stays under the finger', async () => {
  await onList(12, async (page, pupil) => {
    await page.evaluate('globalThis.sameWindow = true')
    await button(page, `omhoog:${fifth}`).scrollIntoViewIfNeeded()
    const top = await topOf(page, fifth)
    for (let place = 4; place > 1; place--) {
      await settled(page, () => button(page, `omhoog:${fifth}`).click())
      expect(Math.abs((await topOf(page, fifth)) - top)).toBeLessThan(3)
    }
    expect((await world.listOf(pupil)).slice(0, 3)).toEqual([first, fifth, second])
    expect(await page.evaluate('globalThis.sameWindow')).toBe(true)
    expect(new URL(page.url()).search).toContain('gedaan=omhoog')
    await page.reload()
    expect(await orderOn(page)).toEqual(await world.listOf(pupil))
  })
})

it('a screen reader hears what was done once, and how many schools are still needed when that changed', async () => {
  await onList(4, async (page) => {
    await press(page, `omhoog:${third}`)
    expect(await spoken(page)).toBe('Sint-Nicolaas 3, havo staat nu op plaats 2 van 4.')
    expect(await page.locator(':focus').getAttribute('aria-describedby')).toBeNull()
    await press(page, `weghalen:${fourth}`)
    expect(await spoken(page)).toBe(
      'De Brug 4, v.a. havo is van de lijst gehaald. Nog 9 scholen nodig voor de garantie.',
    )
    expect(await page.getByRole('status').count()).toBe(1)
  })
})

it('a button pressed twice on a slow line does its work twice, after one another', async () => {
  await onList(4, async (page, pupil) => {
    const posts = recordPosts(page)
    const letGo = await onASlowLine(page)
    await button(page, `omhoog:${fourth}`).click()
    await button(page, `omhoog:${fourth}`).click()
    expect(posts).toHaveLength(1)
    await expect.poll(() => spoken(page), soon).toBe('De lijst wordt opgeslagen.')
    letGo()
    await expect.poll(() => world.listOf(pupil), soon).toEqual([first, fourth, second, third])
    await page.waitForSelector('html:not(.elk-sending)')
    expect(await page.title()).not.toContain('Fout')
  })
})

it('whatever is pressed meanwhile is done, in that order', async () => {
  await onList(4, async (page, pupil) => {
    const letGo = await onASlowLine(page)
    for (const action of [`omhoog:${fourth}`, `omhoog:${fourth}`, `weghalen:${first}`, `omhoog:${third}`, 'klaar'])
      await button(page, action).click()
    letGo()
    await page.waitForURL('**/aanmelding')
    expect(await world.listOf(pupil)).toEqual([fourth, third, second])
  })
})

it('what a family types meanwhile stays, and it is not called back from there', async () => {
  await onList(3, async (page, pupil) => {
    const letGo = await onASlowLine(page)
    await button(page, `omhoog:${third}`).click()
    await page.locator('#zoek').pressSequentially('brug')
    letGo()
    await expect.poll(() => orderOn(page), soon).toEqual([first, third, second])
    expect(await page.locator('#zoek:focus').inputValue()).toBe('brug')
    expect(await world.listOf(pupil)).toEqual([first, third, second])
  })
})

it('a wish that is ticked meanwhile stays', async () => {
  await onList(3, async (page, pupil) => {
    const letGo = await onASlowLine(page)
    const wish = page.locator(`[id="wens-${second}"]`)
    await button(page, `omhoog:${third}`).click()
    await wish.check()
    letGo()
    await expect.poll(() => orderOn(page), soon).toEqual([first, third, second])
    expect(await wish.isChecked()).toBe(true)
    await settled(page, () => button(page, 'opslaan').last().click())
    expect((await standingOf(world.app, pupil)).application?.list.at(-1)).toEqual({
      department: second,
      upperLevel: true,
    })
  })
})

it('who went on is called back when what it sent was wrong', async () => {
  await onList(3, async (page) => {
    const letGo = await onASlowLine(page)
    await page.locator(`[id="plaats-${first}"]`).fill('2')
    await button(page, `omhoog:${third}`).click()
    await page.locator('#zoek').focus()
    letGo()
    await page.waitForSelector('.elk-error-summary', { state: 'attached' })
    expect(await page.locator('.elk-error-summary:focus').count()).toBe(1)
  })
})

it('says so when a web server in between could not reach the portal, and loses nothing that was typed', async () => {
  await onList(3, async (page, pupil) => {
    await page.route(`**${LIST}`, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>502 Bad Gateway</h1>' })
        : route.continue(),
    )
    await page.locator(`[id="plaats-${third}"]`).fill('1,5')
    await page.keyboard.press('Enter')
    await expect.poll(() => spoken(page), soon).toMatch(/misschien niet opgeslagen/)
    expect(await page.locator(`[id="plaats-${third}"]`).inputValue()).toBe('1,5')
    await page.unroute(`**${LIST}`)
    await settled(page, () => page.locator(`[id="plaats-${third}"]`).press('Enter'))
    expect(await world.listOf(pupil)).toEqual([first, third, second])
  })
})

it('without a connection the page says so and stays, and goes on when there is one again', async () => {
  await onList(3, async (page, pupil) => {
    await page.context().setOffline(true)
    await button(page, `omhoog:${second}`).click()
    await expect.poll(() => spoken(page), soon).toMatch(/^Er is geen verbinding\./)
    expect(await page.locator('.elk-status').textContent()).toMatch(/Probeer het zo nog een keer\.$/)
    await page.context().setOffline(false)
    await settled(page, () => button(page, `omhoog:${second}`).click())
    expect(await world.listOf(pupil)).toEqual([second, first, third])
  })
})

it('without a connection nothing else that was pressed leads away from what is not saved', async () => {
  await onList(3, async (page, pupil) => {
    let letGo: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let posts = 0
    await page.route(`**${LIST}`, async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      posts += 1
      if (posts > 1) return route.continue()
      await gate
      return route.abort()
    })
    await button(page, `omhoog:${third}`).click()
    await button(page, 'klaar').click()
    letGo()
    await expect.poll(() => spoken(page), soon).toMatch(/^Er is geen verbinding\./)
    expect([new URL(page.url()).pathname, posts]).toEqual([LIST, 1])
    expect(await world.listOf(pupil)).toEqual([first, second, third])
  })
})

it('an older page is refused with the newest list in sight', async () => {
  await onList(3, async (page, pupil) => {
    await removeElsewhere(pupil, first)
    await settled(page, () => button(page, `omhoog:${third}`).click())
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await page.locator('.elk-error-summary:focus').textContent()).toContain('Hieronder staat het nieuwste')
    expect(await orderOn(page)).toEqual([second, third])
    await settled(page, () => button(page, `omhoog:${third}`).click())
    expect(await world.listOf(pupil)).toEqual([third, second])
    expect(await focused(page)).toBe(`omlaag:${third}`)
  })
})

it('nothing else that was pressed leads away from a refusal', async () => {
  await onList(3, async (page, pupil) => {
    const letGo = await onASlowLine(page)
    await button(page, `omhoog:${third}`).click()
    await button(page, 'klaar').click()
    await removeElsewhere(pupil, first)
    letGo()
    await page.waitForSelector('.elk-error-summary:focus')
    await page.waitForSelector('html:not(.elk-sending)')
    expect(new URL(page.url()).pathname).toBe(LIST)
    expect(await orderOn(page)).toEqual([second, third])
  })
})

it('a list that was handed in meanwhile leads to the receipt, and a session that ended to the login', async () => {
  await onList(3, async (page, pupil) => {
    await confirmData(world.app, pupil)
    await handIn(world.app, pupil)
    await button(page, `omhoog:${third}`).click()
    await page.waitForURL('**/aanmelding/ontvangst')
    expect(await world.listOf(pupil)).toEqual([first, second, third])
  })
  await onList(3, async (page, pupil) => {
    await world.app.db.transaction().execute((trx) => endSessions(trx, pupil.id))
    await button(page, `omhoog:${third}`).click()
    await page.waitForURL('**/inloggen**')
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
  })
})

it('the language link in the header goes where the page is now', async () => {
  await onList(3, async (page) => {
    await page.locator('#zoek').fill('brug')
    await settled(page, () => button(page, 'zoeken').click())
    const links = await page.locator('header a[href*="taal=en"]').all()
    expect(await links[0]?.getAttribute('href')).toContain('zoek=brug')
  })
})

it('a browser that lacks what the script needs has the page as it is', async () => {
  await withBrowser(async (browser) => {
    const { page, pupil } = await world.openList(browser, 3)
    await page.context().addInitScript('delete HTMLElement.prototype.inert')
    await page.reload()
    expect(await page.locator('.elk-choice__handle').first().isVisible()).toBe(false)
    await settled(page, () => button(page, `omhoog:${third}`).click())
    expect(await world.listOf(pupil)).toEqual([first, third, second])
  })
})
