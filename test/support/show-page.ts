import type { Page } from 'playwright-core'
import { drawPage, type Tongue } from './draw-page.js'
import type { PageState } from './page-catalogue.js'
import { answerAt } from './page-files.js'

const ADDRESS = 'http://portal.example'

/** Shows one page state with the real stylesheet and script, from an address of its own. */
export async function showPage(page: Page, state: PageState, tongue: Tongue): Promise<void> {
  const markup = drawPage(state, tongue)
  await page.unrouteAll()
  await page.route('**/*', (route) => {
    const { type: contentType, body } = answerAt(new URL(route.request().url()).pathname, markup)
    return route.fulfill({ contentType, body })
  })
  await page.goto(ADDRESS + state.path)
}
