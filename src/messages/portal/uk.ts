import type { HelpMessages } from '../families.js'
import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './uk/access.js'
import { common, help } from './uk/common.js'
import { childData, contact } from './uk/data.js'
import { errorPages, errorWords, fieldProblems } from './uk/errors.js'
import { check, receipt } from './uk/handing-in.js'
import { helpPage } from './uk/information.js'
import { laterRounds } from './uk/later-rounds.js'
import { loginHelp } from './uk/login-help.js'
import { changes, overview } from './uk/overview.js'
import { accessibilityPage, fullText, privacyPage } from './uk/own-pages.js'
import { guarantee, oneSchool, preferences } from './uk/preferences.js'
import { result } from './uk/result.js'

/** What the portal says in Ukrainian. */
export const portal: NonNullable<HelpMessages['portal']> = {
  common,
  help,
  login,
  letter,
  openLogin,
  linkProblem,
  forgotPassword,
  loggedOut,
  overview,
  changes,
  childData,
  contact,
  guarantee,
  preferences,
  oneSchool,
  laterRounds,
  check,
  receipt,
  result,
  helpPage,
  loginHelp,
  privacyPage,
  accessibilityPage,
  fullText,
  errorPages,
  errorWords,
  fieldProblems,
}
