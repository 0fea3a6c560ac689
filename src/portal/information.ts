import type { Chrome } from '../templates/chrome.js'
import type { Html } from '../templates/html.js'
import { helpPage } from '../templates/pages/help-page.js'
import { loginHelpPage } from '../templates/pages/login-help-page.js'
import { accessibilityPage, privacyPage } from '../templates/pages/own-pages.js'
import { paths } from '../templates/paths.js'
import { type Answer, page } from './answer.js'
import { chromeFor } from './chrome.js'
import type { OwnPages } from './own-pages/own-pages.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

/** The pages that are the same for everybody. */
export const informationRoutes: Route[] = [
  information(paths.help, (chrome) => helpPage(chrome)),
  { path: paths.loginHelp, access: 'public', get: showLoginHelp },
  information(paths.privacy, (chrome, pages) => privacyPage(pages.textFor('privacy', chrome.language), chrome)),
  information(paths.accessibility, (chrome, pages) =>
    accessibilityPage(pages.textFor('accessibility', chrome.language), chrome),
  ),
]

function showLoginHelp(visit: Visit): Answer {
  return page(loginHelpPage({ sender: visit.app.config.mail.from }, chromeFor(visit)))
}

function information(path: string, write: (chrome: Chrome, pages: OwnPages) => Html): Route {
  return { path, access: 'public', get: (visit) => page(write(chromeFor(visit), visit.ownPages)) }
}
