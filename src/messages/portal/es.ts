import type { HelpMessages } from '../families.js'
import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './es/access.js'
import { common, help } from './es/common.js'
import { childData, contact } from './es/data.js'
import { errorPages, errorWords, fieldProblems } from './es/errors.js'
import { check, receipt } from './es/handing-in.js'
import { helpPage } from './es/information.js'
import { laterRounds } from './es/later-rounds.js'
import { loginHelp } from './es/login-help.js'
import { changes, overview } from './es/overview.js'
import { accessibilityPage, fullText, privacyPage } from './es/own-pages.js'
import { guarantee, oneSchool, preferences } from './es/preferences.js'
import { result } from './es/result.js'

/** What the portal says in Spanish. */
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
