import type { MailKind } from '../../../domain/mail.js'
import { finishReminder } from './nl/finish-reminder.js'
import { formRenewed } from './nl/form-renewed.js'
import { frame } from './nl/frame.js'
import { login } from './nl/login.js'
import { loginReminder } from './nl/login-reminder.js'
import { passwordChanged } from './nl/password-changed.js'
import { passwordReset } from './nl/password-reset.js'
import { receipt } from './nl/receipt.js'
import { resultLink } from './nl/result-link.js'
import { roundExtended } from './nl/round-extended.js'
import { schoolDigest } from './nl/school-digest.js'

/** A mail whose wording can be replaced, or `frame`: what stands around every mail. */
export type WordingName = MailKind | 'frame'

/** Every text of every mail in Dutch, with `{placeholders}` for values; the shape that other languages must fill. */
export const nl = {
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
} satisfies Record<WordingName, Record<string, string>>

export type MailWording = typeof nl
