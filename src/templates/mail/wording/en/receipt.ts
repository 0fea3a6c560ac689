import type { MailWording } from '../nl.js'

export const receipt: MailWording['receipt'] = {
  subject: 'We have received the application for {child}',
  received: 'We have received the secondary school application for {child}. This is your proof.',
  entered_by_school: 'The primary school has entered the application for {child} for you. This is your proof.',
  code: 'Receipt code',
  moment: 'Received on',
  keep: 'Keep this e-mail. Mention the receipt code when you call us.',
  definitive: 'The application is final. You cannot change it yourself any more.',
  view: 'Would you like to see what you filled in? Log in with the ELK number and your password.',
  button: 'View the application',
  next_heading: 'When is the result?',
  next: 'From {results} the website shows at which school {child} is placed.',
}
