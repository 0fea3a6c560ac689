import type { Chrome } from '../templates/chrome.js'
import type { Html } from '../templates/html.js'
import { accessibilityPage, helpPage, privacyPage } from '../templates/pages/information-pages.js'
import { paths } from '../templates/paths.js'
import { page } from './answer.js'
import { chromeFor } from './chrome.js'
import type { Route } from './route.js'

/** The pages that are the same for everybody. */
export const informationRoutes: Route[] = [
  information(paths.help, helpPage),
  information(paths.privacy, privacyPage),
  information(paths.accessibility, accessibilityPage),
]

function information(path: string, write: (chrome: Chrome) => Html): Route {
  return { path, access: 'public', get: (visit) => page(write(chromeFor(visit))) }
}
