import { logOut } from '../actions/log-out.js'
import { loggedOutPage } from '../templates/pages/logged-out-page.js'
import { paths } from '../templates/paths.js'
import { type Answer, page, seeOther } from './answer.js'
import { chromeFor } from './chrome.js'
import type { Route } from './route.js'
import { leave } from './session.js'
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
  return seeOther(paths.logout, { 'clear-site-data': '"cache"' })
}
