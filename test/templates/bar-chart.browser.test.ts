import { expect, it } from 'vitest'
import { drawFamilyChart, drawYearChart } from '../../src/actions/draw-simulation.js'
import type { FamilyChances } from '../../src/domain/matching/simulate-family.js'
import type { SimulatedYear } from '../../src/domain/matching/simulate-year.js'
import { messagesFor } from '../../src/messages/index.js'
import { withBrowser } from '../support/browser.js'

const longest = 'Montessori Lyceum Amsterdam, Technasium en kunst & cultuur, v.a. vmbo-gl/tl <b>'
const chances: FamilyChances = {
  schools: 2,
  schoolsNeeded: 12,
  complete: false,
  preferences: [0.004, 0.996].map((draw, index) => ({
    department: 'x',
    place: index + 1,
    position: 1,
    draw,
    raise: 0,
  })),
  left: 0,
}

const seven = (count: number) => ({ mean: count, low: count - 40, high: count + 40, min: 0, max: 7650 })
const year: SimulatedYear = {
  participants: 7650,
  ways: { grant: seven(0), lot: seven(0), raise: seven(0), hand: seven(0), none: seven(0) },
  positions: [5000, 6000, 7000, 7610].map((count, index) => ({
    position: index + 1,
    at: seven(9),
    within: seven(count),
  })),
  departments: [],
}

/** Runs in the browser: every text of a chart that does not lie within its picture. */
const findStrays = `(() => {
  const whole = document.documentElement.getBoundingClientRect()
  const isWithin = ({ left, right, top, bottom, width }) =>
    width > 0 && left >= whole.left && right <= whole.right && top >= whole.top && bottom <= whole.bottom
  const strays = [...document.querySelectorAll('text')].filter((text) => !isWithin(text.getBoundingClientRect()))
  return { root: document.documentElement.localName, strays: strays.map(({ textContent }) => textContent) }
})()`

it('the charts of a simulation are XML, with every text in the picture', async () => {
  const both = { now: chances, changed: chances }
  const charts = (['nl', 'en'] as const).flatMap((language) => {
    const app = { messages: messagesFor(language) }
    const frame = { lists: { round: '1' as const }, draws: 100_000, nameOf: () => longest }
    return [drawYearChart(app, frame, { now: year, changed: year }), drawFamilyChart(app, frame, both)]
  })
  await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 820, height: 1000 } })
    for (const svg of charts) {
      await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`)
      expect(await page.locator('parsererror').count()).toBe(0)
      expect(await page.evaluate(findStrays)).toEqual({ root: 'svg', strays: [] })
    }
  })
})
