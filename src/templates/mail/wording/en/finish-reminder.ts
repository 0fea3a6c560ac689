import type { MailWording } from '../nl.js'

export const finishReminder: MailWording['finish-reminder'] = {
  subject: 'The application for {child} is not finished yet',
  last_subject: 'Last reminder: the application for {child} is not finished yet',
  intro: 'You have started the application for {child}. What you filled in has been kept.',
  intro_not_begun: 'You have an account for the application for {child}. You have not filled in anything yet.',
  not_sent: 'Your application has not been sent in yet. That only happens when you press ‘Make the application final’.',
  last: 'This is the last reminder. After {closes} you can no longer apply in this round.',
  steps_heading: 'How to finish the application',
  step_log_in: 'Log in with the ELK number and your password.',
  step_check: 'Check what you filled in. Complete what is still missing.',
  step_fill_in: 'Check the details and make your choice.',
  step_definitive: 'Press ‘Make the application final’ at the bottom. You then get an e-mail as proof.',
  elk_number: 'ELK number',
  until: 'You can finish up to and including',
  button: 'Finish the application',
  forgotten: 'Have you forgotten your password? Choose ‘Forgotten your password?’ on the page Log in.',
}
