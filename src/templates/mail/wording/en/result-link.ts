import type { MailWording } from '../nl.js'

export const resultLink: MailWording['result-link'] = {
  subject: 'The result for {child} is coming',
  intro: 'Soon you will see at which secondary school {child} is placed.',
  results: 'The result is there from',
  no_moment: 'The moment is not known yet. You see the result as soon as it is there.',
  elk_number: 'ELK number',
  log_in: 'Log in then with the ELK number and your password.',
  button: 'Go to the page with the result',
  not_mailed: 'The result itself is not sent by e-mail. You only see it when you log in.',
  nobody_knows: 'Before that moment nobody can tell you the result. Not even the primary school.',
  forgotten: 'Have you forgotten your password? Choose a new one now, on the page Log in.',
  busy: 'Does logging in not work at once? Then try a little later. That does not change the result.',
}
