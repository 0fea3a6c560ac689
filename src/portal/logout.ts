import { logOut } from '../actions/log-out.js'
import { loggedOutPage } from '../templates/pages/logged-out-page.js'
import { paths } from '../templates/paths.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import type { Route } from './route.js'
import { forgetLanguage, leave } from './session.js'
import type { Visit } from './visit.js'

/** Logging out, and the page that says so. */
export const logoutRoute: Route = { path: paths.logout, access: 'public', get: showLoggedOut, post: postLogout }

function showLoggedOut(visit: Visit): Answer {
  return visit.family ? seeOther(paths.overview) : page(loggedOutPage(chromeFor(visit)))
}

async function postLogout(visit: Visit): Promise<Answer> {
  const { app, family } = visit
  if (family) await logOut(app, { token: family.token, pupilId: family.pupil.id })
  leave(visit)
  forgetLanguage(visit)
  return seeOther(inLanguageOf(visit), { 'clear-site-data': '"cache"' })
}

/** The page that says so, in the language that was read. */
function inLanguageOf({ app, language }: Visit): string {
  return language === app.config.language ? paths.logout : `${paths.logout}?taal=${language}`
}
