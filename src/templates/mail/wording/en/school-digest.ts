import type { MailWording } from '../nl.js'

export const schoolDigest: MailWording['school-digest'] = {
  subject: 'Secondary school applications: {count} of your pupils not ready yet',
  greeting: 'To the team of {school},',
  intro:
    'No application has been handed in for these pupils yet. Perhaps their parents could use some help. Behind each name is the ELK number.',
  until: 'Applying is possible up to and including',
  no_login_heading: 'No parent login sent yet: {count}',
  no_login: 'Check the e-mail address and send the parent login. No e-mail address? Then print the login as a letter.',
  bounced_heading: 'The parent login came back: {count}',
  bounced: 'Ask the parents for another e-mail address. Then send the parent login again.',
  not_opened_heading: 'The parent login was not opened yet: {count}',
  not_opened: 'Ask whether the e-mail arrived. Have them look among unwanted e-mail too.',
  not_finished_heading: 'Account made, not final yet: {count}',
  not_finished: 'Ask how it is going. These applications have not been sent in yet.',
  pupil: '{name} ({elk_number})',
  more: 'and {count} more',
  overview_heading: 'The whole overview',
  overview: 'Type this in ELK. It also shows who needs help first.',
  parents: 'Parents log in on the parent portal. Do help them, but do not ask for their password.',
  button: 'Go to the parent portal',
  type_link: 'Would you rather not click? Type the address into the address bar yourself.',
  help_parents: 'Are parents stuck? They can call {help_phone} ({help_hours}) or e-mail {help_email}.',
  help_staff: 'Do you have a question yourself? The board administrator of your school can help you.',
  confidential: 'This e-mail holds names of pupils. Do not forward it to anyone outside the school.',
}
