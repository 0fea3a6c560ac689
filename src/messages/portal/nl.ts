import { forgotPassword, letter, linkProblem, loggedOut, login, openLogin } from './nl/access.js'
import { common, help } from './nl/common.js'
import { childData, contact } from './nl/data.js'
import { errorPages, errorWords, fieldProblems } from './nl/errors.js'
import { check, receipt } from './nl/handing-in.js'
import { helpPage } from './nl/information.js'
import { laterRounds } from './nl/later-rounds.js'
import { loginHelp } from './nl/login-help.js'
import { changes, overview } from './nl/overview.js'
import { accessibilityPage, fullText, privacyPage } from './nl/own-pages.js'
import { guarantee, oneSchool, preferences } from './nl/preferences.js'
import { result } from './nl/result.js'

/** Everything the portal says, in Dutch; the shape that other languages must fill. */
export const portal = {
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

export type PortalMessages = typeof portal
