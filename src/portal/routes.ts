import { checkRoute } from './check.js'
import { childDataRoute } from './child-data.js'
import { contactRoute } from './contact.js'
import { forgotPasswordRoute } from './forgot-password.js'
import { informationRoutes } from './information.js'
import { letterRoute } from './letter.js'
import { loginRoute } from './login.js'
import { logoutRoute } from './logout.js'
import { oneSchoolRoute } from './one-school.js'
import { openLoginRoute } from './open-login.js'
import { overviewRoute } from './overview.js'
import { preferencesRoute } from './preferences.js'
import { receiptRoutes } from './receipt.js'
import { resultRoute } from './result.js'
import type { Route } from './route.js'
import { startRoute } from './start.js'

/** Every page of the portal. */
export const routes: readonly Route[] = [
  startRoute,
  openLoginRoute,
  letterRoute,
  loginRoute,
  logoutRoute,
  forgotPasswordRoute,
  overviewRoute,
  childDataRoute,
  contactRoute,
  preferencesRoute,
  oneSchoolRoute,
  checkRoute,
  ...receiptRoutes,
  resultRoute,
  ...informationRoutes,
]
