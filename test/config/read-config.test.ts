import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.js'
import { settingFault } from '../../src/config/setting-fault.js'
import { type Problem, UserError } from '../../src/domain/problems.js'
import type { SettingProblem } from '../../src/domain/setting-problem.js'
import { messagesFor } from '../../src/messages/index.js'
import { sayProblem } from '../../src/messages/problems/sentences.js'
import { configToml } from '../../src/templates/config/config-toml.js'
import { settingsText } from '../support/settings-text.js'
import { moment, testConfig } from '../support/test-config.js'

const text = configToml({
  year: 2026,
  portalUrl: 'https://aanmelden.example.org',
  operator: 'Gezamenlijke schoolbesturen',
  helpPhone: '020 000 00 00',
  helpEmail: 'hulp@example.org',
  sender: 'aanmelden@example.org',
})

const ofNewHome = {
  ...testConfig(),
  help: {
    ...testConfig().help,
    hours: 'op werkdagen van 9.00 tot 17.00 uur',
    hoursIn: { en: 'on weekdays from 9:00 to 17:00' },
  },
}

function problemOf(content: string): Problem {
  try {
    readConfig('config.toml', content)
  } catch (error) {
    if (error instanceof UserError) return error.problem
    throw error
  }
  throw new Error('these settings are good')
}

function wrongIn(content: string): SettingProblem[] {
  const problem = problemOf(content)
  if (problem.code !== 'settings-wrong') throw new Error(problem.code)
  return problem.problems
}

function lineOf(content: string, start: string): number {
  const index = content.split('\n').findIndex((line) => line.startsWith(start))
  if (index < 0) throw new Error(`no line ${start}`)
  return index + 1
}

/** The text with one line replaced, and the number of that line. */
function withLine(start: string, replacement: string): { content: string; line: number } {
  const line = lineOf(text, start)
  return {
    content: text
      .split('\n')
      .with(line - 1, replacement)
      .join('\n'),
    line,
  }
}

describe('good settings', () => {
  it('a new home of 2026 has the settings of docs/domain.md', () => {
    expect(readConfig('config.toml', text)).toEqual(ofNewHome)
  })

  it('what a test writes is read back the same, a mail server included', () => {
    const smtp = {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      user: 'elk',
      password: 'geheim',
      connections: 5,
      perMinute: 100,
      perDay: undefined,
    } as const
    const config = {
      ...testConfig(),
      smtp,
      portal: { url: 'https://x.example.org', trustedProxies: ['10.0.0.0/8', '::1'] },
    }
    expect(readConfig('config.toml', settingsText(config))).toEqual(config)
  })

  it('the lines of the mail server work as soon as their first # is gone', () => {
    const { smtp } = readConfig('config.toml', text.replace(/^#(?! )/gm, ''))
    expect(smtp).toEqual({
      host: 'smtp.voorbeeld.nl',
      port: 587,
      security: 'starttls',
      user: 'elk',
      password: 'geheim',
      connections: 2,
    })
    const paced = readConfig('config.toml', text.replace(/^##?(?! )/gm, ''))
    expect(paced.smtp).toEqual({ ...smtp, perMinute: 60, perDay: 5000 })
  })

  it('times may be written without quotes, with an offset, and 23:59 is that whole minute', () => {
    const read = (closes: string) =>
      readConfig('config.toml', withLine('closes = "2026-03-31', `closes = ${closes}`).content).rounds['1'].closesAt
    expect(read('2026-03-31T20:00:00')).toBe(moment('2026-03-31T20:00'))
    expect(read('2026-03-31T20:00:00+02:00')).toBe('2026-03-31T18:00:00.000Z')
    expect(read('"2026-03-31 23:59"')).toBe(moment('2026-04-01T00:00'))
    expect(read('2026-03-31T23:59:00')).toBe(moment('2026-04-01T00:00'))
    expect(read('"2026-03-31T23:58"')).toBe(moment('2026-03-31T23:58'))
  })

  it('a file from Windows, with a byte order mark and its own line ends, is read', () => {
    expect(readConfig('config.toml', `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(ofNewHome)
  })
})

describe('one wrong setting is named with its line', () => {
  it.each([
    ['url = ', 'url = "http://aanmelden.example.org"', 'not-https'],
    ['url = ', 'url = "https://aanmelden.example.org/portaal"', 'not-a-web-address'],
    ['url = ', 'url = "aanmelden.example.org"', 'not-a-web-address'],
    ['url = ', 'url = "https://wie:geheim@example.org"', 'not-a-web-address'],
    ['trusted_proxies', 'trusted_proxies = ["10.0.0.1", "10.0.0.0/33"]', 'not-a-proxy'],
    ['trusted_proxies', 'trusted_proxies = "10.0.0.1"', 'not-a-list'],
    ['name = ', 'name = ""', 'empty'],
    ['name = ', 'name = 12', 'not-text'],
    ['name = ', 'name = "ELK\\u0007"', 'forbidden-character'],
    ['phone = ', 'phone = "bel ons"', 'not-a-phone'],
    ['email = ', 'email = "hulp@school"', 'not-an-email'],
    ['from = ', 'from = "ELK <elk@example.org>"', 'not-an-email'],
    ['reply_to = ', 'bounces = "terug"', 'not-an-email'],
    ['reply_to = ', `bounces = "${'t'.repeat(32)}@example.org"`, 'mailbox-too-long'],
    ['language = ', 'language = "de"', 'not-a-language'],
    ['max_length = ', 'max_length = "20"', 'not-a-count'],
    ['max_length = ', 'max_length = 0', 'not-a-count'],
    ['raise_percent = ', 'raise_percent = 101', 'not-a-percentage'],
    ['raise_percent = ', 'raise_percent = -1', 'not-a-percentage'],
    ['havo = ', 'havo = 21', 'above-max-length'],
    ['advice = ', 'advice = "24-03-2026"', 'not-a-day'],
    ['advice = ', 'advice = "2026-02-30"', 'not-a-day'],
    ['opens = "2026-03-25', 'opens = "25 maart 2026"', 'wrong-time'],
    ['closes = "2026-03-31', 'closes = "2026-03-29T02:30"', 'time-skipped'],
    ['closes = "2026-05-12', 'closes = "2026-10-25T02:30"', 'time-twice'],
    ['closes = "2026-03-31', 'closes = "2026-03-20T12:00"', 'closes-too-early'],
    ['result_mail = "2026-04-07', 'result_mail = "2026-03-30T10:00"', 'result-mail-too-early'],
    ['results = "2026-04-09', 'results = "2026-04-07T09:00"', 'results-too-early'],
    ['opens = "2026-04-09', 'opens = "2026-03-31T16:00"', 'overlaps'],
  ])('%s → %s: %s', (start, replacement, fault) => {
    const { content, line } = withLine(start, replacement)
    expect(wrongIn(content)).toMatchObject([{ line, fault }])
  })

  it('an unknown name, with the name that was probably meant', () => {
    const { content, line } = withLine('reply_to = ', 'repl_to = "hulp@example.org"')
    expect(wrongIn(content)).toEqual([
      { line, key: 'mail.repl_to', value: 'hulp@example.org', fault: 'unknown', suggestion: 'reply_to' },
    ])
  })

  it('an unknown section', () => {
    const content = `${text}\n[smpt]\nhost = "smtp.example.org"\n`
    expect(wrongIn(content)).toMatchObject([
      { line: lineOf(content, '[smpt]'), key: 'smpt', fault: 'unknown', suggestion: 'smtp' },
    ])
  })

  it('a missing setting at its section, a missing section at the end of the file', () => {
    const withoutPhone = withLine('phone = ', '').content
    expect(wrongIn(withoutPhone)).toMatchObject([{ line: lineOf(text, '[help]'), key: 'help.phone', fault: 'missing' }])
    const withoutOperator = text.replace(/\[operator\]\n.*\n.*\n/, '')
    expect(wrongIn(withoutOperator)).toMatchObject([
      { line: withoutOperator.trimEnd().split('\n').length, key: 'operator', fault: 'missing' },
    ])
  })

  it('a section that is a value', () => {
    const content = text
      .replace(/\[operator\]\n.*\n.*\n/, '')
      .replace('language = "nl"', 'language = "nl"\noperator = "ELK"')
    expect(wrongIn(content)).toMatchObject([
      { line: lineOf(content, 'operator = '), key: 'operator', fault: 'not-a-section' },
    ])
  })

  it('settings inside a value over several lines', () => {
    const { content, line } = withLine('trusted_proxies', 'trusted_proxies = [\n  "10.0.0.1",\n  "thuis",\n]')
    expect(wrongIn(content)).toMatchObject([
      { line, key: 'portal.trusted_proxies.1', value: 'thuis', fault: 'not-a-proxy' },
    ])
  })

  it('half a login for the mail server', () => {
    expect(wrongIn(`${text}\n[smtp]\nhost = "smtp.example.org"\nuser = "elk"\n`)).toMatchObject([
      { key: 'smtp.user', fault: 'half-a-login' },
    ])
  })

  it.each([
    ['port = 0', 'not-a-port'],
    ['port = "587"', 'not-a-port'],
    ['security = "ssl"', 'not-a-security'],
    ['connections = 100', 'not-a-count'],
  ])('%s of the mail server', (setting, fault) => {
    const content = `${text}\n[smtp]\nhost = "smtp.example.org"\n${setting}\n`
    expect(wrongIn(content)).toMatchObject([{ line: lineOf(content, setting), fault }])
  })

  it('a password is never repeated', () => {
    const [problem] = wrongIn(`${text}\n[smtp]\nhost = "smtp.example.org"\nuser = "elk"\npassword = 424242\n`)
    expect(problem).toMatchObject({ key: 'smtp.password', value: '', fault: 'not-text' })
  })
})

describe('a file that is no settings file', () => {
  it.each([
    ['name = ', 'name = Stichting Stoom', 'no-quotes'],
    ['name = ', 'name = "Stichting Stoom', 'not-closed'],
    ['trusted_proxies', 'trusted_proxies = ["10.0.0.1"', 'not-closed'],
    ['email = ', 'phone = "020 111 11 11"', 'twice'],
    ['name = ', 'Stichting Stoom', 'not-toml'],
    ['name = ', 'name = "Zo\ufffd"', 'not-utf-8'],
  ])('%s → %s: %s', (start, replacement, reason) => {
    expect(problemOf(withLine(start, replacement).content)).toMatchObject({ code: 'settings-unreadable', reason })
  })

  it('names the line', () => {
    const { content, line } = withLine('name = ', 'name = Stichting Stoom')
    expect(problemOf(content)).toMatchObject({ line })
  })
})

it('all mistakes are said at once, in the order of the file, each with its remedy', () => {
  const content = text
    .replace('email = "hulp@example.org"', 'email = "hulp"')
    .replace('max_length = 20', 'maxlength = 20')
    .replace('closes = "2026-04-14T16:00"', 'closes = "2026-04-08T16:00"')
  const lines = content.split('\n')
  const lineOf = (start: string, after = '') =>
    lines.findIndex((line, index) => line.startsWith(start) && index > lines.indexOf(after)) + 1
  expect(sayProblem(messagesFor('nl').problems, problemOf(content))).toBe(`Er klopt iets niet in config.toml:
  regel 25: help.email = hulp
    Dit is geen e-mailadres. Schrijf het als naam@voorbeeld.nl.
  regel ${lineOf('[lists]')}: lists.max_length
    Dit ontbreekt. Voeg het toe.
  regel ${lineOf('maxlength')}: lists.maxlength = 20
    Deze naam kent ELK niet. Bedoelde u max_length?
  regel ${lineOf('closes', '[rounds.2]')}: rounds.2.closes = 2026-04-08T16:00
    De ronde sluit niet na haar opening. Kies een later tijdstip.`)
})

it.each([
  [
    'mail.dkim.domain',
    ['Voorbeeld.nl', 'mail.voorbeeld.nl'],
    ['voorbeeld', 'voorbeeld.nl.', '10.0.0.1', 'a@voorbeeld.nl'],
    'not-a-domain',
  ],
  ['mail.dkim.selector', ['elk2026', 'a.b-c'], ['a b', '-a', 'a..b', '_a'], 'not-a-selector'],
  [
    'mail.dkim.key_file',
    ['dkim.key', 'dkim-elk2026.key'],
    ['../dkim.key', '/etc/key', '.key', 'a/b'],
    'not-a-file-name',
  ],
])('%s can be %j but not %j', (key, good, wrong, fault) => {
  expect(good.map((value) => settingFault(key, value))).toEqual(good.map(() => undefined))
  expect(wrong.map((value) => settingFault(key, value))).toEqual(wrong.map(() => fault))
})

it('backups are for public keys, and a private one that stands there is not shown', () => {
  const recipient = 'age1ur86cmz9ugg3exjn5kvw0pkl9pz2ppmhj3v6tkmwwmr7xxjh2yns8399lh'
  expect(readConfig('config.toml', text).backup).toEqual({ recipients: [], folder: undefined, keep: 14 })
  const withKey = (key: string) => text.replace('recipients = []', `recipients = ["${key}"]`)
  expect(readConfig('config.toml', withKey(recipient)).backup.recipients).toEqual([recipient])
  for (const wrong of ['age1', recipient.slice(0, -1), recipient.toUpperCase(), `${recipient} `.repeat(2)])
    expect(settingFault('backup.recipients', [wrong])).toBe('not-a-recipient')
  expect(settingFault('backup.recipients', recipient)).toBe('not-a-list')
  expect(settingFault('backup.keep', 0)).toBe('not-a-count')
  const secret = `AGE-SECRET-KEY-1${'Q'.repeat(58)}`
  const said = sayProblem(messagesFor('nl').problems, problemOf(withKey(secret)))
  expect(said).toContain('Dit is geen publieke sleutel.')
  expect(said).not.toContain('SECRET')
})
