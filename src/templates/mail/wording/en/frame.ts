import type { MailWording } from '../nl.js'

export const frame: MailWording['frame'] = {
  practice_mark: 'practice',
  banner: 'This is a practice e-mail. What you do with it does not count.',
  greeting: 'Dear parent or carer of {full_name},',
  help_heading: 'Need help?',
  help_school: 'Is something wrong in the details of {child}? Then call the primary school: {school}, {school_phone}.',
  help_school_without_phone: 'Is something wrong in the details of {child}? Then call the primary school: {school}.',
  help: 'Having trouble applying? Call {help_phone} ({help_hours}) or e-mail {help_email}.',
  no_password: 'We never ask for your password. Not by e-mail and not on the phone.',
  automatic: 'This e-mail was sent automatically on behalf of {operator}. You can reply: a person reads your message.',
  copy_link:
    'Would you rather not click? Copy the whole link and paste it into the address bar. Check that it begins with {portal}.',
  type_link: 'Would you rather not click? Type the address into the address bar yourself and log in.',
}
