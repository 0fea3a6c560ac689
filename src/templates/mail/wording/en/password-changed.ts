import type { MailWording } from '../nl.js'

export const passwordChanged: MailWording['password-changed'] = {
  subject: 'The password for the application for {child} was changed',
  intro: 'A new password was chosen for the application for {child}.',
  moment: 'Changed on',
  you: 'Did you do this yourself? Then all is well.',
  not_you: 'Was it not you? Then call us as soon as you can: {help_phone}.',
  button: 'Log in',
}
