import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.js'
import { withBrowser } from '../support/browser.js'
import { chromeFor } from '../support/page-catalogue.js'
import { axeViolations, lookAtEveryPage } from '../support/page-viewer.js'
import { pseudoLocale } from '../support/pseudo-locale.js'

const EVERY_PAGE_MS = 4 * 60_000

describe('every page in every state', () => {
  it.each(languages)(
    'is built as it should be, and shuts nobody out, in %s',
    async (language) => {
      const found = await withBrowser((browser) =>
        lookAtEveryPage(browser, { language }, async (page, state) => {
          const { errorPrefix, serviceName } = chromeFor(language, state).messages.common
          const expected = { failed: state.failed ?? false, errorPrefix, serviceName, language }
          const complaints = (await page.evaluate(`inspectPage(${JSON.stringify(expected)})`)) as string[]
          return [...complaints, ...(await axeViolations(page))]
        }),
      )
      expect(found).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it(
    'can be read in the dark',
    async () => {
      const found = await withBrowser((browser) =>
        lookAtEveryPage(browser, { language: 'nl', colorScheme: 'dark' }, (page) =>
          axeViolations(page, ['color-contrast']),
        ),
      )
      expect(found).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it.each([320, 1280])(
    'fits a window of %d px and has targets for a thumb',
    async (width) => {
      const found = await withBrowser((browser) =>
        lookAtEveryPage(browser, { language: 'nl', viewport: { width, height: 740 } }, sizeFaults),
      )
      expect(found).toEqual([])
    },
    EVERY_PAGE_MS,
  )

  it(
    'has room for a language with longer words, written from right to left',
    async () => {
      const found = await withBrowser((browser) =>
        lookAtEveryPage(
          browser,
          { language: 'en', messages: pseudoLocale, viewport: { width: 320, height: 740 } },
          sizeFaults,
        ),
      )
      expect(found).toEqual([])
    },
    EVERY_PAGE_MS,
  )
})

function sizeFaults(page: Page): Promise<string[]> {
  return page.evaluate('inspectSize()')
}
