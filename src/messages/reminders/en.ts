import type { ReminderKind } from '../../domain/mail.js'
import type { NoDigestReason, NoReminderReason, NotNowReason } from '../../domain/no-reminder.js'
import type { Messages } from '../index.js'

const count = (reminders: number) => (reminders === 1 ? '1 reminder' : `${reminders} reminders`)
const digests = (schools: number) => (schools === 1 ? '1 overview' : `${schools} overviews`)

const kinds: Record<ReminderKind, string> = {
  'login-reminder': 'make an account',
  'finish-reminder': 'finish',
  'school-digest': 'overview',
}

const always: Record<Extract<NoReminderReason, NoDigestReason> | NotNowReason, string> = {
  'already-queued': 'a mail is queued already',
  enough: 'has had everything in this round',
  'no-time': 'the round closes too soon for another mail',
  'only-to': 'is not in only_to in config.toml',
  'rounds-over': 'all rounds are over',
  'switched-off': 'is switched off in config.toml',
  'too-soon': 'is not due yet (sooner is possible with --early)',
  'later-still': 'has just had a mail, or gets only the last one yet: that goes shortly before the closing',
  'round-not-open': 'the round is not open yet',
}

const families: Record<NoReminderReason | NotNowReason, string> = {
  'no-email': 'no e-mail address (ask for it, or help at school)',
  bounced: 'the e-mail address does not exist (give another: elk logins send ELK-NUMBER --email ADDRESS)',
  'login-failed': 'the parent login did not arrive (send it again: elk logins send ELK-NUMBER --email ADDRESS)',
  'no-login': 'no parent login was sent that still works (send one: elk logins send ELK-NUMBER)',
  'login-on-its-way': 'the parent login has not left yet',
  'login-unknown': 'it is uncertain whether the parent login arrived (look with: elk mail list --state unknown)',
  'no-final-advice': 'no final advice: the family cannot apply yet',
  definitive: 'the application is definitive',
  placed: 'the child has a place',
  'paper-route': 'applies on paper',
  ...always,
}

const schools: Record<NoDigestReason | NotNowReason, string> = {
  'school-without-address': 'the school has no e-mail address (fill it in and import the schools again)',
  'nobody-behind': 'nobody is behind',
  ...always,
}

export const reminders: Messages['reminders'] = {
  kinds,
  families,
  schools,
  title: (at) => `Reminders, as things stand on ${at}`,
  familiesTitle: (reminders) => (reminders === 1 ? '1 family gets a reminder' : `${reminders} families get a reminder`),
  familiesHead: ['ELK number', 'name', 'school', 'to', 'which', 'when'],
  schoolsTitle: (schools) => (schools === 1 ? '1 school gets an overview' : `${schools} schools get an overview`),
  schoolsHead: ['school', 'name', 'behind', 'which', 'when'],
  which: (number, atMost, last) => (last ? 'last' : `${number} of ${atMost}`),
  now: 'now',
  withoutFamilies: (families) => `No reminder for ${families === 1 ? '1 family' : `${families} families`}.`,
  withoutSchools: (schools) => `No overview for ${schools === 1 ? '1 school' : `${schools} schools`}.`,
  because: (number, reason) => `  ${number} × ${reason}`,
  one: (code, name) => `    ${code}  ${name}`,
  nobody: 'There are no pupils to look at.',
  byItself: 'This goes by itself as long as elk mail work runs. A family that is done by then gets nothing.',
  will: (reminders) => `Ready to send: ${count(reminders)}.`,
  willDigests: (schools) => `Ready to send: ${digests(schools)} for schools.`,
  to: (name, kind, which) => `  ${name}: ${kind} (${which})`,
  fromTo: (first, last) => `  from ${first} to ${last}`,
  nothing: 'There is nobody to send a reminder to now.',
  ask: 'Queue them for sending?',
  cancelled: 'Nothing was queued.',
  dryRun: 'This was a trial: nothing was queued.',
  queued: (reminders) => `${count(reminders)} ${reminders === 1 ? 'is' : 'are'} queued. To send: elk mail work`,
  queuedDigests: (schools) =>
    `${digests(schools)} for schools ${schools === 1 ? 'is' : 'are'} queued. To send: elk mail work`,
}
