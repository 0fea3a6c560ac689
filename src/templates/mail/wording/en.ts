import { finishReminder } from './en/finish-reminder.js'
import { formRenewed } from './en/form-renewed.js'
import { frame } from './en/frame.js'
import { login } from './en/login.js'
import { loginReminder } from './en/login-reminder.js'
import { passwordChanged } from './en/password-changed.js'
import { passwordReset } from './en/password-reset.js'
import { receipt } from './en/receipt.js'
import { resultLink } from './en/result-link.js'
import { roundExtended } from './en/round-extended.js'
import { schoolDigest } from './en/school-digest.js'
import type { MailWording } from './nl.js'

export const en: MailWording = {
  frame,
  login,
  'login-reminder': loginReminder,
  'finish-reminder': finishReminder,
  'form-renewed': formRenewed,
  receipt,
  'round-extended': roundExtended,
  'result-link': resultLink,
  'password-reset': passwordReset,
  'password-changed': passwordChanged,
  'school-digest': schoolDigest,
}
