import type { MailWording } from '../nl.js'

export const roundExtended: MailWording['round-extended'] = {
  subject: 'You have more time to apply for {child}',
  intro: 'The closing of {round} was moved. You have more time to apply for secondary school for {child}.',
  until: 'You can now apply up to and including',
  elk_number: 'ELK number',
  definitive: 'Have you already made the application final? Then you do not have to do anything.',
  started: 'Have you already started? Then log in and finish the application.',
  new_family: 'Do you have no password yet? Then use the link in the earlier e-mail from {school}.',
  button: 'Log in',
}
