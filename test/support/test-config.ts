import type { Config, SmtpSettings } from '../../src/config.js'
import { parseMoment } from '../../src/domain/amsterdam-time.js'
import { reminderDefaults } from '../../src/domain/reminder-policy.js'
import type { RoundName } from '../../src/domain/round.js'
import { type Day, type Instant, parseIsoDay } from '../../src/domain/time.js'

/** A moment as people write it in Amsterdam ("2026-03-25T09:00"), or a UTC instant; throws on any other text. */
export function moment(text: string): Instant {
  const read = parseMoment(text)
  if (typeof read !== 'string') throw new TypeError(`${text}: ${read.problem}`)
  return read
}

/** A calendar day; throws when there is no such day. */
export function day(text: string): Day {
  const read = parseIsoDay(text)
  if (!read) throw new TypeError(`no such day: ${text}`)
  return read
}

function round(name: RoundName, times: { opens: string; closes: string; resultMail?: string; results?: string }) {
  return {
    name,
    opensAt: moment(times.opens),
    closesAt: moment(times.closes),
    resultMailAt: times.resultMail ? moment(times.resultMail) : undefined,
    resultsAt: times.results ? moment(times.results) : undefined,
  }
}

/** A mail server on this machine, without a lock on its door; its port is still to be told. */
export const plainSmtp: SmtpSettings = {
  host: '127.0.0.1',
  port: 25,
  security: 'none',
  user: undefined,
  password: undefined,
  connections: 1,
  perMinute: undefined,
  perDay: undefined,
}

/** The settings of 2026 as docs/domain.md has them, without a mail server. */
export function testConfig(): Config {
  return {
    language: 'nl',
    portal: { url: 'https://aanmelden.example.org', trustedProxies: ['127.0.0.1', '::1'] },
    operator: { name: 'Gezamenlijke schoolbesturen' },
    help: {
      phone: '020 000 00 00',
      email: 'hulp@example.org',
      hours: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
      hoursIn: {},
    },
    mail: {
      from: 'aanmelden@example.org',
      fromName: 'Aanmelden middelbare school',
      replyTo: 'hulp@example.org',
      bounces: undefined,
      onlyTo: undefined,
      dkim: undefined,
    },
    smtp: undefined,
    lists: {
      maxLength: 20,
      guarantee: {
        'vmbo-b': 4,
        'vmbo-b/k': 4,
        'vmbo-k': 4,
        'vmbo-k/gl-tl': 4,
        'vmbo-gl/tl': 6,
        'vmbo-gl/tl/havo': 6,
        havo: 12,
        'havo/vwo': 12,
        vwo: 12,
      },
    },
    lottery: { raisePercent: 4 },
    reminders: reminderDefaults,
    backup: { recipients: [], folder: undefined, keep: 14 },
    retention: { reserveListsUntil: day('2026-09-30'), mailTextDays: 90 },
    audit: { heads: undefined },
    deadlines: { advice: day('2026-03-24'), login: day('2026-03-24') },
    rounds: {
      '1': round('1', {
        opens: '2026-03-25T00:00',
        closes: '2026-04-01T00:00',
        resultMail: '2026-04-07T10:00',
        results: '2026-04-09T15:30',
      }),
      '2': round('2', {
        opens: '2026-04-09T16:00',
        closes: '2026-04-14T16:00',
        resultMail: '2026-04-14T18:00',
        results: '2026-04-15T15:30',
      }),
      completion: round('completion', { opens: '2026-04-15T16:00', closes: '2026-05-13T00:00' }),
    },
  }
}
