import type { MailWording } from '../nl.js'

export const login: MailWording['login'] = {
  subject: 'Apply for secondary school for {child}',
  intro:
    'This e-mail comes from {school}, the primary school of {child}. With it you can apply for secondary school for {child}.',
  steps_heading: 'How to begin',
  step_open: 'Open your personal link, below.',
  step_birth_date: 'Fill in the date of birth of {child}. That tells us that this e-mail is yours.',
  step_password: 'Choose a password. You log in with it later.',
  button: 'Start the application',
  keep_heading: 'Keep this number safe',
  elk_number: 'ELK number',
  keep: 'This is your user name. You need it every time you log in, also for the result.',
  when_heading: 'When can you apply?',
  from: 'From',
  until: 'Up to and including',
  no_hurry: 'There is no need to hurry. It makes no difference at what moment you apply.',
}
