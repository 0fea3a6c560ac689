import * as v from 'valibot'
import type { SmtpSettings } from '../config.js'
import { type Advice, advices } from '../domain/advice.js'
import { type TranslatedLanguage, translatedLanguages } from '../domain/language.js'
import { MAIL_TEXT_DAYS } from '../domain/privacy/retention.js'
import { type ReminderPolicy, reminderDefaults } from '../domain/reminder-policy.js'
import { type Round, type RoundName, roundNames } from '../domain/round.js'
import { findRoundOrderProblems, type RoundOrderFault } from '../domain/round-order.js'
import type { SettingFault } from '../domain/setting-problem.js'
import {
  allowed,
  closing,
  count,
  day,
  domain,
  email,
  fileName,
  host,
  language,
  moment,
  phone,
  portalUrl,
  proxy,
  recipient,
  returnMailbox,
  secret,
  selector,
  text,
  timeOfDay,
} from './values.js'

const MAX_LENGTH = 99
const MAX_CONNECTIONS = 20
const MAX_PACE = 1_000_000
const MAX_DAYS = 99
const MAX_REMINDERS = 20
const MAX_FINAL_HOURS = 240
const MAX_PERCENT = 100
const MAX_BACKUPS = 1000
const MAX_TEXT_DAYS = 3660
const USUAL_BACKUPS = 14
const USUAL_RAISE_PERCENT = 4
const securities = ['starttls', 'tls', 'none'] as const satisfies SmtpSettings['security'][]

/** A section that knows all its names. */
function section<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.objectWithRest(
    entries,
    v.never('unknown' satisfies SettingFault),
    ({ received }): SettingFault => (received === 'undefined' ? 'missing' : 'not-a-section'),
  )
}

/** Adds an issue at a setting inside the section that is being checked. */
function issueAt(input: Record<string, unknown>, path: readonly string[], message: SettingFault) {
  const items = path.map((key) => ({ type: 'object' as const, origin: 'value' as const, input, key, value: undefined }))
  return { message, path: items as [(typeof items)[number]] }
}

const portal = section({
  url: portalUrl,
  trusted_proxies: v.optional(v.array(proxy, 'not-a-list' satisfies SettingFault), []),
})
const help = section({
  phone,
  email,
  hours: text,
  hours_in: v.optional(section(forEach(translatedLanguages, () => v.optional(text))), {}),
})
const mail = section({
  from: email,
  from_name: text,
  reply_to: v.optional(email),
  bounces: v.optional(returnMailbox),
  only_to: v.optional(v.array(allowed, 'not-a-list' satisfies SettingFault)),
  dkim: v.optional(section({ domain: v.optional(domain), selector, key_file: v.optional(fileName, 'dkim.key') })),
})

const smtp = v.pipe(
  section({
    host,
    port: v.optional(count(65_535, 'not-a-port'), 587),
    security: v.optional(v.picklist(securities, 'not-a-security' satisfies SettingFault), 'starttls'),
    user: v.optional(secret),
    password: v.optional(secret),
    connections: v.optional(count(MAX_CONNECTIONS), 2),
    per_minute: v.optional(count(MAX_PACE)),
    per_day: v.optional(count(MAX_PACE)),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return
    const { user, password } = dataset.value
    if ((user === undefined) !== (password === undefined))
      addIssue(issueAt(dataset.value, [user === undefined ? 'password' : 'user'], 'half-a-login'))
  }),
)

const guarantee = section(forEach(advices, () => count(MAX_LENGTH)))
const lists = v.pipe(
  section({ max_length: count(MAX_LENGTH), guarantee }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return
    const { max_length, guarantee } = dataset.value
    for (const advice of advices)
      if (guarantee[advice] > max_length) addIssue(issueAt(guarantee, ['guarantee', advice], 'above-max-length'))
  }),
)

const lottery = section({
  raise_percent: v.optional(count(MAX_PERCENT, 'not-a-percentage', 0), USUAL_RAISE_PERCENT),
})

const backup = section({
  recipients: v.optional(v.array(recipient, 'not-a-list' satisfies SettingFault), []),
  folder: v.optional(text),
  keep: v.optional(count(MAX_BACKUPS), USUAL_BACKUPS),
})

const retention = section({
  reserve_lists_until: v.optional(day),
  mail_text_days: v.optional(count(MAX_TEXT_DAYS), MAIL_TEXT_DAYS),
})

function reminder({ firstAfterDays, everyDays, atMost, finalHours }: ReminderPolicy) {
  return v.optional(
    section({
      first_after_days: v.optional(count(MAX_DAYS), firstAfterDays),
      every_days: v.optional(count(MAX_DAYS), everyDays),
      at_most: v.optional(count(MAX_REMINDERS, 'not-a-count', 0), atMost),
      final_hours: v.optional(count(MAX_FINAL_HOURS), finalHours),
    }),
    {},
  )
}

const reminders = v.pipe(
  section({
    from: v.optional(timeOfDay, '08:00'),
    until: v.optional(timeOfDay, '20:00'),
    login: reminder(reminderDefaults.login),
    finish: reminder(reminderDefaults.finish),
    school: reminder(reminderDefaults.school),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return
    if (dataset.value.until <= dataset.value.from) addIssue(issueAt(dataset.value, ['until'], 'until-too-early'))
  }),
)

const round = section({ opens: moment, closes: closing, result_mail: v.optional(moment), results: v.optional(moment) })
const keyOfFault: Record<RoundOrderFault, string> = {
  overlaps: 'opens',
  'closes-too-early': 'closes',
  'result-mail-too-early': 'result_mail',
  'results-too-early': 'results',
}
const rounds = v.pipe(
  section(forEach(roundNames, () => round)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues) return
    const times = dataset.value
    for (const problem of findRoundOrderProblems(roundNames.map((name) => toRound(name, times[name]))))
      addIssue(issueAt(times, [problem.round, keyOfFault[problem.fault]], problem.fault))
  }),
)

/** What may stand in a `config.toml`; the message of each issue is a SettingFault. */
export const settingsSchema = section({
  language: v.optional(language, 'nl'),
  portal,
  operator: section({ name: text }),
  help,
  mail,
  smtp: v.optional(smtp),
  lists,
  lottery: v.optional(lottery, {}),
  deadlines: section({ advice: day, login: day }),
  backup: v.optional(backup, {}),
  retention: v.optional(retention, {}),
  audit: v.optional(section({ heads: v.optional(text) }), {}),
  reminders: v.optional(reminders, {}),
  rounds,
})

export type Settings = v.InferOutput<typeof settingsSchema>

/** A round as the program knows it, from its times in the file. */
export function toRound(name: RoundName, times: v.InferOutput<typeof round>): Round {
  return {
    name,
    opensAt: times.opens,
    closesAt: times.closes,
    resultMailAt: times.result_mail,
    resultsAt: times.results,
  }
}

function forEach<Key extends RoundName | Advice | TranslatedLanguage, Value>(
  keys: readonly Key[],
  value: () => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>
}
