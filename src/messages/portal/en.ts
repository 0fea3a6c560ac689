import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './en/access.js'
import { common, help } from './en/common.js'
import { childData, contact } from './en/data.js'
import { errorPages, errorWords, fieldProblems } from './en/errors.js'
import { check, receipt } from './en/handing-in.js'
import { helpPage } from './en/information.js'
import { laterRounds } from './en/later-rounds.js'
import { loginHelp } from './en/login-help.js'
import { changes, overview } from './en/overview.js'
import { accessibilityPage, fullText, privacyPage } from './en/own-pages.js'
import { guarantee, oneSchool, preferences } from './en/preferences.js'
import { result } from './en/result.js'
import type { PortalMessages } from './nl.js'

/** Everything the portal says, in English. */
export const portal: PortalMessages = {
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
