import type { TokenMessages } from './nl.js'

/** What is said about the keys with which schools work from their own computers. */
export const tokens: TokenMessages = {
  scopes: { pupils: 'pupils', advices: 'advices', logins: 'parent logins', status: 'status', forms: 'forms' },
  askSchool: 'For which primary school? (such as 18AB00)',
  askName: 'What is the key for? (such as: nightly script)',
  askScopes: (all) => `What may the key do? (one or more of: ${all})`,
  askExpires: 'Up to and including which day does it work? (such as 2026-09-01)',
  askToken: 'Which number does the key have? (see elk tokens list)',
  oneSchool: 'A key belongs to one school. Give --school, not --board.',
  made: (id, name, school) => `Key ${id}, “${name}”, has been made for ${school}.`,
  isFor: (scopes) => `It is for: ${scopes.join(', ')}.`,
  until: (deadline, days) => `It works until ${deadline} (${days}).`,
  days: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  whatToDo: (url, id) => [
    'ELK shows this key only once. Copy it now.',
    'Give it to the school safely: in person or through a password vault, not by mail.',
    'The school keeps it in a file that only its own computer can read. Then it types:',
    `  export ELK_URL=${url}`,
    '  export ELK_TOKEN_FILE=/path/to/that/file',
    '  elk status',
    'What else the school does is in docs/scholen.md (in Dutch).',
    `Is the key lost, or did somebody else see it? Type at once: elk tokens revoke ${id} --reason "…"`,
  ],
  list: {
    head: ['no', 'school', 'name', 'last used', 'works'],
    none: 'There are no keys. Make one with: elk tokens add',
    never: 'never yet',
    states: { expired: 'expired', revoked: 'revoked' },
    made: (by, at) => `made by ${by}, ${at}`,
    revoked: (by, at, reason) => `revoked by ${by}, ${at}: ${reason}`,
  },
  revoke: {
    will: (name, school) => `Key “${name}” of ${school} will stop working. What was done with it stays.`,
    ask: 'Revoke it?',
    done: (name) => `Key “${name}” is revoked and does not work any more.`,
    next: (school) => `Make a new one with: elk tokens add --school ${school}`,
    cancelled: 'Nothing was revoked.',
  },
}
