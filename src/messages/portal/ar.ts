import type { HelpMessages } from '../families.js'
import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './ar/access.js'
import { common, help } from './ar/common.js'
import { childData, contact } from './ar/data.js'
import { errorPages, errorWords, fieldProblems } from './ar/errors.js'
import { check, receipt } from './ar/handing-in.js'
import { helpPage } from './ar/information.js'
import { laterRounds } from './ar/later-rounds.js'
import { loginHelp } from './ar/login-help.js'
import { changes, overview } from './ar/overview.js'
import { accessibilityPage, fullText, privacyPage } from './ar/own-pages.js'
import { guarantee, oneSchool, preferences } from './ar/preferences.js'
import { result } from './ar/result.js'

/** What the portal says in Arabic. */
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
