import type { mails as nl } from './nl.js'

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

/** What is said about the outgoing mail. */
export const mails: typeof nl = {
  kinds: {
    login: 'parent login',
    'form-renewed': 'details changed',
    receipt: 'receipt',
    'password-reset': 'choose a new password',
    'password-changed': 'password changed',
  },
  states: {
    waiting: 'waiting',
    claimed: 'next in line',
    'handing-over': 'on its way',
    sent: 'sent',
    deferred: 'later',
    failed: 'failed',
    unknown: 'unknown',
    dropped: 'dropped',
  },
  reasons: {
    'no-email': 'there is no e-mail address any more',
    'has-account': 'there is an account already',
    'no-account': 'the account is gone',
    'link-used': 'the link has been used',
    'link-superseded': 'there is a newer mail',
    'link-expired': 'the link has expired',
    'link-revoked': 'the parent login was revoked',
    'paper-route': 'the application goes on paper',
    'rounds-over': 'all rounds are over',
    'already-definitive': 'the application is definitive again',
    'server-refused': 'the mail server does not let us in',
    'login-refused': 'the mail server does not accept our login',
    'policy-refused': 'the mail server refuses our mail',
    later: 'the mail server asked to come back later',
    unreachable: 'the mail server was not there',
    'address-refused': 'the e-mail address does not exist',
    refused: 'the mail server refuses this mail',
    'gave-up': 'given up after five days of trying',
    interrupted: 'the connection broke during the handing over',
  },
  count,
  toFiles: (dir) => `No mail server is set. Mail is written to files in ${dir}.`,
  practice: (dir) => `This is a rehearsal home. Mail does not leave it, but is written to files in ${dir}.`,
  pause: {
    title: 'ALL MAIL IS STANDING STILL',
    why: {
      'server-refused':
        'The mail server does not let us in. Check host, port and security under [smtp] in config.toml.',
      'login-refused':
        'The mail server does not accept our login. Check user and password under [smtp] in config.toml.',
      'policy-refused': 'The mail server refuses our mail. Ask who runs the mail server why.',
    },
    reply: (reply) => `The mail server said: ${reply}`,
    until: (until, id) => `ELK tries again on ${until}. To try sooner: elk mail retry ${id}`,
  },
  work: {
    started: 'Mail is sent as soon as it is ready. Stop with Ctrl+C.',
    stopped: 'Stopped. What had not left yet stays ready.',
    nothing: 'No mail was ready.',
    did: {
      sent: (mails) => `${count(mails)} sent`,
      deferred: (mails) => `${count(mails)} put off`,
      failed: (mails) => `${count(mails)} failed`,
      unknown: (mails) => `${count(mails)} unknown`,
      dropped: (mails) => `${count(mails)} dropped`,
      waiting: (mails) => `${count(mails)} still waiting`,
    },
    look: 'See what is the matter with: elk mail list',
  },
  list: {
    none: 'There are no such mails.',
    head: ['no.', 'kind', 'ELK number', 'state', 'since'],
    unknown: (mails) =>
      `${mails === 1 ? '1 mail is' : `${mails} mails are`} unknown: perhaps it arrived, perhaps not. Ask the family. It did not arrive? Send it again with: elk mail retry NO`,
    failed: (mails) =>
      `${mails === 1 ? '1 mail has' : `${mails} mails have`} failed. Mend the e-mail address and send the mail again with: elk mail retry NO`,
    unknownState: (state, known) => `“${state}” is no state of a mail. Choose one of: ${known}.`,
  },
  show: {
    title: (id, kind) => `Mail ${id}: ${kind}`,
    child: 'child',
    to: 'to',
    language: 'language',
    state: 'state',
    reason: 'reason',
    created: 'queued',
    due: 'next try',
    messageId: 'Message-ID',
    attempts: 'Attempts',
    noAttempts: 'No attempt yet.',
    attempt: (number, at, outcome) => `${number}. ${at}: ${outcome}`,
    advice: {
      unknown: (id) =>
        `Nobody knows whether this mail arrived. Ask the family. It did not? Send it again with: elk mail retry ${id}`,
      failed: (id) => `Mend the e-mail address and send the mail again with: elk mail retry ${id}`,
    },
    askId: 'What is the number of the mail?',
    wrongId: (text) => `“${text}” is no number of a mail. See the numbers with: elk mail list`,
  },
  retry: {
    askIds: 'What are the numbers of the mails? (with spaces between them)',
    will: (mails) => `To be sent again: ${count(mails)}.`,
    twice: 'An unknown mail may have arrived. The family then gets it twice.',
    ask: 'Queue again?',
    done: (mails) => `${count(mails)} queued again.`,
    cancelled: 'Nothing was changed.',
  },
  preview: {
    written: (mails, file) => `${count(mails)} made as examples. Look at them in ${file}`,
    title: 'Examples of all mails',
    text: 'text only',
    mail: 'whole mail',
    unknownKind: (kind, known) => `“${kind}” is no kind of mail. Choose one of: ${known}.`,
  },
}
