import type { HelpMessages } from '../families.js'
import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './tr/access.js'
import { common, help } from './tr/common.js'
import { childData, contact } from './tr/data.js'
import { errorPages, errorWords, fieldProblems } from './tr/errors.js'
import { check, receipt } from './tr/handing-in.js'
import { helpPage } from './tr/information.js'
import { laterRounds } from './tr/later-rounds.js'
import { loginHelp } from './tr/login-help.js'
import { changes, overview } from './tr/overview.js'
import { accessibilityPage, fullText, privacyPage } from './tr/own-pages.js'
import { guarantee, oneSchool, preferences } from './tr/preferences.js'
import { result } from './tr/result.js'

/** What the portal says in Turkish. */
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
