import type { logins as nl } from './nl.js'

const count = (logins: number) => (logins === 1 ? '1 parent login' : `${logins} parent logins`)

/** What is said about parent logins. */
export const logins: typeof nl = {
  reasons: {
    'no-email': 'no e-mail address (ask for it, or help at school)',
    'paper-route': 'the application goes on paper',
    'already-sent': 'has the parent login already (send again with --resend)',
    'already-queued': 'is queued already',
    bounced: 'did not arrive at this address (give another with --email)',
    'has-account': 'has an account already',
  },
  askElks: 'Which ELK numbers? (with spaces between them)',
  whom: 'Say for whom: ELK numbers, --school CODE, --board NAME or --all.',
  notBoth: 'Give ELK numbers or --all, not both.',
  emailForOne: 'A new e-mail address with --email works for one pupil at a time.',
  will: (logins) => `Ready to be sent: ${count(logins)}.`,
  to: (name, address) => `  ${name} → ${address}`,
  fromTo: (first, last) => `  from ${first} to ${last}`,
  trialHead: ['ELK number', 'name', 'e-mail address'],
  toRevoked: (name, address) =>
    `Mind: the parent login of ${name} to ${address} was revoked before. Is the address right now? Give another with --email.`,
  newAddress: (address) => `From now on the e-mail address is ${address}.`,
  skipped: (logins) => `Not sent: ${count(logins)}.`,
  skippedBecause: (logins, reason) => `  ${logins} × ${reason}`,
  skippedOne: (elkNumber, name) => `    ${elkNumber}  ${name}`,
  skippedMore: (logins) => `    and ${logins} more`,
  check: 'Are the e-mail addresses right? They can still be changed, with --email.',
  checkMany: 'Are the e-mail addresses right? See them all with --dry-run.',
  checkTrial: 'Is an e-mail address wrong? Correct it with: elk pupils correct ELK-NUMBER --set email=ADDRESS',
  ask: 'Queue them to be sent?',
  nothing: 'There is nobody to send a parent login to.',
  dryRun: 'This is a trial: nothing was queued.',
  cancelled: 'Nothing was queued.',
  queued: (logins) => `${count(logins)} queued. To send: elk mail work`,
  revoke: {
    will: (name) => `The parent login of ${name} will stop working. An account and its password go too.`,
    keeps: 'What the family has filled in is kept.',
    ask: 'Revoke?',
    done: (name) => `The parent login of ${name} is revoked.`,
    account: 'The account is gone. The family is logged out everywhere.',
    dropped: (mails) => (mails === 1 ? '1 queued mail was dropped.' : `${mails} queued mails were dropped.`),
    next: (elkNumber) => `To send a new one: elk logins send ${elkNumber} --email ADDRESS`,
    cancelled: 'Nothing was revoked.',
  },
}
