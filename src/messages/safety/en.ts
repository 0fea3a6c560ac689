import type { safety as nl } from './nl.js'

const count = (mails: number) => (mails === 1 ? '1 mail' : `${mails} mails`)

/** What is said about mail that must not go, or perhaps went. */
export const safety: typeof nl = {
  misfits: {
    missing: () => 'The folder instance is missing or empty. ELK cannot see whether this is a copy.',
    restored: () => 'This folder was put back from a backup. What is ready in it may have been sent already.',
    unreadable: () => 'The file in the folder instance is damaged. ELK cannot see whether this is a copy.',
    'other-database': () =>
      'The database does not belong to this folder. It comes from another folder, or from an old backup.',
    'older-database': ({ sentSince }) =>
      `The database is an older copy. After that copy ${count(sentSince)} ${sentSince === 1 ? 'was' : 'were'} sent.`,
    'other-machine': ({ host, wasHost }) =>
      `Until now the machine “${wasHost}” sent the mail. This machine is called “${host}”.`,
    copied: () => 'This folder is a copy of another folder, or a backup that was put back.',
    'put-back': () => 'A backup was put over this folder.',
  },
  whatToDo: 'Does no other copy send any more? Then take this folder into use with: elk mail adopt --reason "…"',
  adopt: {
    fine: 'ELK may already send mail from this folder. Nothing was changed. Was the whole machine put back? Then use --restored.',
    practice: 'This is a rehearsal home. Mail never leaves it, so there is no need to take it into use.',
    found: 'This is what is the matter:',
    stopOther: 'First make sure that no other copy still sends mail. Otherwise families get everything twice.',
    waiting: (mails) => `${count(mails)} ${mails === 1 ? 'is' : 'are'} ready to be sent.`,
    askHow: 'How did this folder get here?',
    how: {
      moved: 'moved: it is the newest state, and what is ready still has to go',
      restored: 'put back from a backup: what is ready may have been sent already',
    },
    sayHow: 'Say how this folder got here: --moved (the newest state) or --restored (put back from a backup).',
    notBoth: 'Give --moved or --restored, not both.',
    isOlder: 'The database is older than what may have been sent: --moved is not possible. Use --restored.',
    willDoubt: (mails) =>
      mails === 1
        ? 'The mail that is ready may have been sent already. It becomes unknown and does not go by itself.'
        : `The ${mails} mails that are ready may have been sent already. They become unknown and do not go by themselves.`,
    ask: 'Take this folder into use?',
    done: 'ELK may now send mail from this folder.',
    doubted: (mails) =>
      `${count(mails)} ${mails === 1 ? 'is' : 'are'} now unknown. Look at them with: elk mail list --state unknown`,
    decide: 'Decide about them with: elk mail resolve NO --sent or --resend',
    lost: 'What happened after the backup is no longer in ELK. Look what has to be done again, with: elk status',
    cancelled: 'Nothing was changed.',
  },
  resolve: {
    askIds: 'What are the numbers of the mails? (with spaces in between)',
    notBoth: 'Give numbers or --all, not both.',
    oneOf: 'Give --sent or --resend, not both.',
    sayWhich: 'Say what is to be done: --sent (the mail arrived) or --resend (send it again).',
    none: 'No mail is unknown.',
    mail: (id, kind, name, to) => `  ${id}  ${[kind, name].filter(Boolean).join(', ')} → ${to}`,
    more: (mails) => `  … and ${mails} more`,
    about: (mails) => `Unknown: ${count(mails)}.`,
    askWhat: 'What is to be done?',
    what: { sent: 'the mail arrived', resend: 'send it again' },
    willSend: (mails) => `From now on counted as sent: ${count(mails)}.`,
    willResend: (mails) =>
      `Ready to be sent again: ${count(mails)}. Had a mail arrived after all? Then the family gets it twice.`,
    ask: 'Go on?',
    sent: (mails) => `${count(mails)} ${mails === 1 ? 'counts' : 'count'} as sent now.`,
    queued: (mails) => `${count(mails)} ${mails === 1 ? 'is' : 'are'} ready again. Send with: elk mail work`,
    cancelled: 'Nothing was changed.',
  },
  trouble: {
    notAdopted: 'NO MAIL LEAVES FROM THIS FOLDER. See why with: elk mail adopt',
    pause: (until) => `ALL MAIL IS STANDING STILL until ${until}. See why with: elk mail list`,
    unknown: (mails) =>
      `${count(mails)} ${mails === 1 ? 'is' : 'are'} unknown. Look at them with: elk mail list --state unknown`,
  },
  onlyTo: {
    lead: (addresses) => `Mail is being tried out. Only these addresses get mail: ${addresses}.`,
    nobody: 'Mail is being tried out. Nobody gets mail: only_to in config.toml is empty.',
  },
}
