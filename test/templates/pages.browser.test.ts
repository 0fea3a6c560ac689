import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { familyLanguages } from '../../src/domain/language.js'
import { withoutMarks } from '../../src/messages/translation.js'
import { withBrowser } from '../support/browser.js'
import { chromeFor, type PageState } from '../support/page-catalogue.js'
import { axeViolations, lookAtEveryPage } from '../support/page-viewer.js'
import { pseudoLocale } from '../support/pseudo-locale.js'

const EVERY_PAGE_MS = 4 * 60_000
// A window of 1280 by 1024 pixels, enlarged four times (WCAG 2.2, 1.4.10).
const ENLARGED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }

describe('every page in every state', () => {
  it.each(familyLanguages)(
    'is built as it should be, fits a phone and shuts nobody out, in %s',
    async (language) => {
      const found = await withBrowser((browser) =>
        lookAtEveryPage(browser, { language }, async (page, state) => {
          const { errorPrefix, serviceName } = chromeFor(language, state).messages.common
          const words = { errorPrefix: withoutMarks(errorPrefix), serviceName: withoutMarks(serviceName) }
          const expected = { ...words, failed: state.failed ?? false, language }
          const complaints = await complaintsOf(page, `inspectPage(${JSON.stringify(expected)})`)
          return [...complaints, ...(await complaintsOf(page, 'inspectSize()')), ...(await axeViolations(page))]
        }),
      )
      expect(found).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it(
    'can be read in the dark',
    async () => {
      const look = (page: Page) => axeViolations(page, ['color-contrast'])
      expect(await findings({ language: 'nl', colorScheme: 'dark' }, look)).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it.each([320, 1280])(
    'keeps in sight what has the focus, in a window of %d px',
    async (width) => {
      const inspections = '[...inspectSize(), ...inspectFocus()]'
      const options = { language: 'nl', viewport: { width, height: 740 } } as const
      expect(await findings(options, (page) => complaintsOf(page, inspections))).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it(
    'has room for a language with longer words, written from right to left',
    async () => {
      const pseudo = { language: 'ar', messages: pseudoLocale } as const
      expect(await findings(pseudo, (page) => complaintsOf(page, 'inspectSize()'))).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it(
    'can be used four times as large, in forced colours, by who wants nothing to move, with a keyboard',
    async () => {
      const look = (page: Page) =>
        complaintsOf(page, '[...inspectSize(), ...inspectMotion(), ...inspectForcedColors(), ...inspectFocus()]')
      const options = { ...ENLARGED, language: 'nl', forcedColors: 'active', reducedMotion: 'reduce' } as const
      expect(await findings(options, look)).toEqual([])
    },
    EVERY_PAGE_MS,
  )
})

function findings(
  options: Parameters<typeof lookAtEveryPage>[1],
  look: (page: Page, state: PageState) => Promise<string[]>,
): Promise<string[]> {
  return withBrowser((browser) => lookAtEveryPage(browser, options, look))
}

function complaintsOf(page: Page, inspection: string): Promise<string[]> {
  return page.evaluate(inspection)
}
