import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** Starts a real browser (about 60 ms), lends it out and closes it, whatever happens; only in a `*.browser.test.ts`. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
  ...more: readonly string[]
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox', ...more] })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
