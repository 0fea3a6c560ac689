import type { MailWording } from '../nl.js'

export const formRenewed: MailWording['form-renewed'] = {
  subject: 'Details of {child} changed',
  reopened_subject: 'The application for {child} is open again',
  corrected: 'The primary school has changed details of {child}. A new application form is ready.',
  reopened: 'The application for {child} has been opened again. You have to make it final once more.',
  changed: 'This was changed:',
  no_values: 'The details themselves are not in this e-mail. You see them when you log in.',
  means_definitive: 'You had already made the application final. It stays valid. You do not have to do anything.',
  means_unfinished:
    'Check that everything is right now and finish the application. You can do so up to and including {closes}.',
  means_reopened: 'Check everything and make the application final again. You can do so up to and including {closes}.',
  no_new_login: 'You do not need a new login e-mail. Your ELK number and your password stay the same.',
  button: 'View the details',
}
