import type { logins as nl } from './nl.js'

const count = (logins: number) => (logins === 1 ? '1 parent login' : `${logins} parent logins`)
const countLetters = (letters: number) => (letters === 1 ? '1 letter' : `${letters} letters`)

/** What is said about parent logins. */
export const logins: typeof nl = {
  reasons: {
    'no-email': 'no e-mail address (ask for it, or help at school)',
    'paper-route': 'the application goes on paper',
    'already-sent': 'has the parent login already (send again with --resend)',
    'already-queued': 'is queued already',
    bounced: 'did not arrive at this address (give another with --email)',
    'has-account': 'has an account already',
    'only-to': 'gets no mail while mail is tried out (the address is not in only_to)',
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
  toMarked: (name, address) =>
    `Note: mail for ${name} to ${address} came back. You name the address yourself, so ELK tries it again.`,
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
  letter: {
    reasons: {
      'has-email': 'has an e-mail address (mail it with elk logins send)',
      'no-postal-address': 'street, postcode or city is missing (complete it with elk pupils correct)',
      'paper-route': 'the application goes on paper',
      'already-sent': 'has the parent login already (make it again with --resend)',
      'already-queued': 'the parent login is queued as a mail (a letter after all with --resend)',
      'has-account': 'has an account already',
    },
    askFile: 'What is the PDF file called?',
    will: (letters) => `Ready to be made: ${countLetters(letters)}.`,
    one: (name, elkNumber) => `  ${name} (${elkNumber})`,
    fromTo: (first, last) => `  from ${first} to ${last}`,
    trialHead: ['ELK number', 'name', 'address'],
    skipped: (letters) => `No letter: ${letters === 1 ? '1 pupil' : `${letters} pupils`}.`,
    replaces: (letters) =>
      letters === 1
        ? 'Of these logins 1 is not the first: the old link will stop working.'
        : `Of these logins ${letters} are not the first: the old links will stop working.`,
    check: 'Are the addresses right? See them with --dry-run.',
    ask: 'Make letters? They count as sent afterwards.',
    nothing: 'There is nobody to make a letter for.',
    dryRun: 'This is a trial: no letter was made.',
    cancelled: 'No letter was made.',
    done: (file, letters) => `${file} was made, with ${countLetters(letters)}.`,
    next: 'Print the letters and send them today. Then delete the file: who has it, has the links.',
    unprintable: (elkNumber, letters) =>
      `${elkNumber}: ELK cannot print these characters: ${letters}. Write them on the dashes by hand.`,
  },
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
