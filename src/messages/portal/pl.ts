import type { HelpMessages } from '../families.js'
import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './pl/access.js'
import { common, help } from './pl/common.js'
import { childData, contact } from './pl/data.js'
import { errorPages, errorWords, fieldProblems } from './pl/errors.js'
import { check, receipt } from './pl/handing-in.js'
import { helpPage } from './pl/information.js'
import { laterRounds } from './pl/later-rounds.js'
import { loginHelp } from './pl/login-help.js'
import { changes, overview } from './pl/overview.js'
import { accessibilityPage, fullText, privacyPage } from './pl/own-pages.js'
import { guarantee, oneSchool, preferences } from './pl/preferences.js'
import { result } from './pl/result.js'

/** What the portal says in Polish. */
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
