import type { SettingFault, SettingProblem, UnreadableSettings } from '../../domain/setting-problem.js'

const unreadable: Record<UnreadableSettings, string> = {
  'not-utf-8': 'There is a character here that ELK cannot read. Save the file as UTF-8.',
  twice: 'This name is there already. Take one of the two lines away.',
  'not-closed': 'Something is not closed here. Check that every quote and every bracket has its other half.',
  'no-quotes': 'This value cannot be read. Put text between quotes, as in name = "text".',
  'not-toml': 'This line cannot be read. Write each setting as name = "text", and remarks after a #.',
}

const faults: Record<SettingFault, string> = {
  unknown: 'ELK does not know this name.',
  missing: 'This is missing. Add it.',
  'not-a-section': 'This is a group of settings. Write its name between square brackets, with the settings below it.',
  'not-a-list': 'This is not a list. Write the values like this: ["one", "two"].',
  'not-text': 'This is not text. Put the value between quotes.',
  empty: 'There is nothing here yet. Fill it in.',
  'forbidden-character': 'There is an invisible or unreadable character in this. Type the text again.',
  'too-long': 'This is longer than 200 characters. Make it shorter.',
  'too-long-subject': 'This subject is longer than 120 characters. Make it shorter.',
  'too-long-text': 'This text is longer than 600 characters. Make it shorter.',
  'line-break': 'This text goes over several lines. Write it on one line.',
  'link-in-text':
    'There is a web or e-mail address in this. Take it away: a mail has one link, and ELK puts it there. Put a space after a full stop.',
  'half-a-placeholder': 'There is a single brace in this. Write { and } only around a name, as in {child}.',
  'unknown-placeholder': 'There is something between braces in this that ELK cannot fill in here.',
  'missing-placeholder': 'Something that must be in this text is missing.',
  'not-a-web-address': 'This is not a whole web address. Write it as https://apply.example.org, with nothing after it.',
  'not-https': 'This address is not secure. Begin it with https://; http:// is only for practice on localhost.',
  'not-a-proxy': 'This is not an IP address or network. Write it as 10.0.0.5 or 10.0.0.0/24.',
  'not-an-email': 'This is not an e-mail address. Write it as name@example.org.',
  'mailbox-too-long': 'This has more than 31 characters before the @, and ELK adds a number. Choose a shorter address.',
  'not-a-phone': 'This is not a phone number. Use digits, such as 020 123 45 67.',
  'not-a-language': 'ELK does not speak this language. Choose "nl" or "en".',
  'not-a-host': 'This is not the name of a mail server. Write it as smtp.example.org.',
  'not-a-port': 'This is not a port. Choose a whole number from 1 to 65535, without quotes.',
  'not-a-security': 'ELK does not know this security. Choose "starttls", "tls" or "none".',
  'not-a-count': 'This is not a possible number. Write a whole number from 1, without quotes.',
  'not-a-percentage': 'This is not a percentage. Write a whole number from 0 to 100, without quotes.',
  'above-max-length': 'A list may not grow that long. Make this number smaller, or lists.max_length larger.',
  'half-a-login': 'A user name and a password belong together. Fill in both, or neither.',
  'not-a-day': 'This date does not exist. Write it as "2026-03-24".',
  'not-a-time-of-day': 'This is not a time of day. Write it like "08:00".',
  'until-too-early': 'This time does not come after the one at from. Choose a later time.',
  'not-an-allowed-address':
    'This is not an e-mail address or a domain. Write it like name@example.org or @example.org.',
  'not-a-domain': 'This is no domain. Write it like voorbeeld.nl, with nothing before or behind it.',
  'not-a-selector': 'This is not a selector. Use only letters, digits and hyphens, like "elk2026".',
  'not-a-file-name': 'This is not the name of a file in the folder of ELK. Write only the name, like "dkim.key".',
  'not-a-recipient': 'This is not a public key. It begins with age1. Copy the line that this said: elk backup key',
  'wrong-time': 'This moment does not exist. Write it as "2026-03-25T09:00".',
  'time-skipped': 'This moment does not exist: the clock goes forward in that hour. Choose another moment.',
  'time-twice': 'This moment comes twice: the clock goes back. Add the offset, such as +01:00.',
  'closes-too-early': 'The round does not close after it opens. Choose a later moment.',
  'result-mail-too-early': 'The mail about the result leaves before the round closes. Choose a later moment.',
  'results-too-early': 'The result does not come after the close and the mail about it. Choose a later moment.',
  overlaps: 'The round before it is still open then. Choose a later moment, or close that round sooner.',
}

function wrong({ line, key, value, fault, suggestion }: SettingProblem): string {
  const written = value === '' ? key : `${key} = ${value}`
  return `line ${line}: ${written}\n    ${faults[fault]}${remedy(fault, suggestion)}`
}

function remedy(fault: SettingFault, suggestion: string | undefined): string {
  if (fault === 'missing-placeholder') return ` Add: ${suggestion}.`
  if (fault === 'unknown-placeholder' && !suggestion)
    return ' Take it away. What can be used, you see with: elk mail wording'
  if (suggestion) return ` Did you mean ${suggestion}?`
  return fault === 'unknown' ? ' Take the line away, or put a # before it.' : ''
}

/** What can be wrong in a settings file. */
export const config = { unreadable, faults, wrong }
