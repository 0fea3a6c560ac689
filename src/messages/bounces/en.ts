import type { bounces as nl } from './nl.js'

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

export const bounces: typeof nl = {
  fates: {
    'no-such-address': 'the address does not exist',
    undeliverable: 'could not be delivered',
  },
  read: (mails) => `Read: ${count(mails)}.`,
  bounced: (mails) => `  ${mails} × came back`,
  idle: (mails) => `  ${mails} × came back, but the mail had failed already or is queued again`,
  known: (mails) => `  ${mails} × read before`,
  unchanged: {
    'delivery-report': (mails) => `  ${mails} × still under way, or delivered after all: nothing changes`,
    'auto-reply': (mails) => `  ${mails} × automatic answer: nothing changes`,
    complaint: (mails) => `  ${mails} × reported as unwanted: nothing changes`,
    other: (mails) => `  ${mails} × something else than a mail that came back: nothing changes`,
  },
  notOurs: (mails) => `  ${mails} × not from ELK`,
  head: ['no', 'kind', 'ELK number', 'code', 'what is wrong'],
  nextLogin:
    'Ask the family for another e-mail address. Send the parent login again with: elk logins send ELK-NUMBER --email ADDRESS',
  nextMail: 'Once the address is right, send any other mail again with: elk mail retry NO',
  nextSchool: 'Correct the school’s e-mail address with: elk schools import FILE',
  dryRun: 'This is a trial: nothing has changed.',
  noMailbox:
    'There is no mailbox for returned mail, so ELK cannot recognise it. Set bounces under [mail] in config.toml.',
  again: 'A mail came back. ELK tries it again, at the address as it is now.',
  cameBack: (at, status) => `Came back on ${at}${status ? ` (${status})` : ''}`,
}
