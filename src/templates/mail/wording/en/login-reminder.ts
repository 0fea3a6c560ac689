import type { MailWording } from '../nl.js'

export const loginReminder: MailWording['login-reminder'] = {
  subject: 'Reminder: apply for secondary school for {child}',
  last_subject: 'Last reminder: apply for secondary school for {child}',
  intro: 'You received an earlier e-mail from {school} to apply for {child}. You have not used the link yet.',
  same_link: 'This is the same link as in the earlier e-mail. You do not need that e-mail any more.',
  last: 'This is the last reminder. After {closes} you can no longer apply in this round.',
  steps_heading: 'How to begin',
  step_open: 'Open your personal link, below.',
  step_birth_date: 'Fill in the date of birth of {child}. That tells us that this e-mail is yours.',
  step_password: 'Choose a password. You log in with it later.',
  button: 'Start the application',
  elk_number: 'ELK number',
  from: 'You can apply from',
  until: 'Up to and including',
  keep: 'Keep the ELK number safe. It is your user name, also for the result.',
  no_hurry: 'It makes no difference at what moment you apply, as long as it is on time.',
}
