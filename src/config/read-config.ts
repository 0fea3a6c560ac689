import * as v from 'valibot'
import type { BackupSettings, Config, HelpSettings, MailSettings, SmtpSettings } from '../config.js'
import { type RetentionSettings, usualReserveEnd } from '../domain/privacy/retention.js'
import { UserError } from '../domain/problems.js'
import type { ReminderPolicy, ReminderSettings } from '../domain/reminder-policy.js'
import { type Round, type RoundName, roundNames } from '../domain/round.js'
import { linesOf } from './lines.js'
import { readToml } from './read-toml.js'
import { type Settings, settingsSchema, toRound } from './schema.js'
import { settingProblems } from './setting-problems.js'

/**
 * Reads the text of a `config.toml`; throws `settings-unreadable` with the line, or `settings-wrong` with every setting
 * that cannot be used. `file` is only named.
 */
export function readConfig(file: string, text: string): Config {
  const written = readToml(file, text)
  const read = v.safeParse(settingsSchema, written)
  if (read.success) return toConfig(read.output)
  throw new UserError({ code: 'settings-wrong', file, problems: settingProblems(read.issues, written, linesOf(text)) })
}

function toConfig(settings: Settings): Config {
  const { portal, mail, smtp, lists, rounds } = settings
  return {
    language: settings.language,
    portal: { url: portal.url, trustedProxies: portal.trusted_proxies },
    operator: { name: settings.operator.name },
    help: toHelpSettings(settings.help),
    mail: toMailSettings(mail),
    smtp: smtp && toSmtpSettings(smtp),
    lists: { maxLength: lists.max_length, guarantee: lists.guarantee },
    lottery: { raisePercent: settings.lottery.raise_percent },
    deadlines: { advice: settings.deadlines.advice, login: settings.deadlines.login },
    backup: toBackupSettings(settings.backup),
    retention: toRetention(settings),
    audit: { heads: settings.audit.heads },
    reminders: toReminders(settings.reminders),
    rounds: Object.fromEntries(roundNames.map((name) => [name, toRound(name, rounds[name])])) as Record<
      RoundName,
      Round
    >,
  }
}

function toHelpSettings({ phone, email, hours, hours_in }: Settings['help']): HelpSettings {
  const written = Object.entries(hours_in).filter(([, text]) => text !== undefined)
  return { phone, email, hours, hoursIn: Object.fromEntries(written) }
}

function toMailSettings({ from, from_name, reply_to, bounces, only_to, dkim }: Settings['mail']): MailSettings {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    from,
    fromName: from_name,
    replyTo: reply_to ?? from,
    bounces,
    onlyTo: only_to,
    dkim: dkim && { domain: dkim.domain ?? domain, selector: dkim.selector, keyFile: dkim.key_file },
  }
}

function toSmtpSettings(smtp: NonNullable<Settings['smtp']>): SmtpSettings {
  const { host, port, security, user, password, connections, per_minute, per_day } = smtp
  return { host, port, security, user, password, connections, perMinute: per_minute, perDay: per_day }
}

function toBackupSettings({ recipients, folder, keep }: Settings['backup']): BackupSettings {
  return { recipients, folder, keep }
}

function toRetention({ retention, rounds }: Settings): RetentionSettings {
  return {
    reserveListsUntil: retention.reserve_lists_until ?? usualReserveEnd(rounds[1].opens),
    mailTextDays: retention.mail_text_days,
  }
}

function toReminders({ from, until, login, finish, school }: Settings['reminders']): ReminderSettings {
  return { from, until, login: toPolicy(login), finish: toPolicy(finish), school: toPolicy(school) }
}

function toPolicy(policy: Settings['reminders']['login']): ReminderPolicy {
  return {
    firstAfterDays: policy.first_after_days,
    everyDays: policy.every_days,
    atMost: policy.at_most,
    finalHours: policy.final_hours,
  }
}
