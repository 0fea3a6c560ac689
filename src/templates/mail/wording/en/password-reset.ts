import type { MailWording } from '../nl.js'

export const passwordReset: MailWording['password-reset'] = {
  subject: 'Choose a new password for the application for {child}',
  intro: 'Someone asked for a new password for the application for {child}. Was it you? Then use this link.',
  button: 'Choose a new password',
  until: 'The link works until',
  elk_number: 'ELK number',
  at_hand: 'Keep the date of birth of {child} at hand. That tells us that this e-mail is yours.',
  not_asked: 'Was it not you? Then do nothing. Your old password keeps working.',
}
