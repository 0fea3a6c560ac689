import { stringify } from 'smol-toml'
import type { Config, SmtpSettings } from '../../src/config.js'
import type { ReminderPolicy, TimeOfDay } from '../../src/domain/reminder-policy.js'
import { roundNames } from '../../src/domain/round.js'

/** Settings as a `config.toml` holds them, so that a program of its own reads what a test has in hand. */
export function settingsText({ portal, help, mail, smtp, lists, reminders, rounds, ...config }: Config): string {
  const times = roundNames.map((name) => {
    const { opensAt, closesAt, resultMailAt, resultsAt } = rounds[name]
    return [name, defined({ opens: opensAt, closes: closesAt, result_mail: resultMailAt, results: resultsAt })]
  })
  return stringify(
    defined({
      language: config.language,
      portal: { url: portal.url, trusted_proxies: portal.trustedProxies },
      operator: config.operator,
      help: { phone: help.phone, email: help.email, hours: help.hours, hours_in: help.hoursIn },
      mail: defined({
        from: mail.from,
        from_name: mail.fromName,
        reply_to: mail.replyTo,
        bounces: mail.bounces,
        only_to: mail.onlyTo,
        dkim: mail.dkim && { domain: mail.dkim.domain, selector: mail.dkim.selector, key_file: mail.dkim.keyFile },
      }),
      smtp: smtp && smtpSection(smtp),
      reminders: {
        from: timeOfDay(reminders.from),
        until: timeOfDay(reminders.until),
        login: policySection(reminders.login),
        finish: policySection(reminders.finish),
        school: policySection(reminders.school),
      },
      lists: { max_length: lists.maxLength, guarantee: lists.guarantee },
      lottery: { raise_percent: config.lottery.raisePercent },
      deadlines: config.deadlines,
      backup: defined({ ...config.backup }),
      retention: {
        reserve_lists_until: config.retention.reserveListsUntil,
        mail_text_days: config.retention.mailTextDays,
      },
      audit: defined({ ...config.audit }),
      rounds: Object.fromEntries(times),
    }),
  )
}

function smtpSection({ perMinute, perDay, ...smtp }: SmtpSettings): Record<string, unknown> {
  return defined({ ...smtp, per_minute: perMinute, per_day: perDay })
}

function policySection({ firstAfterDays, everyDays, atMost, finalHours }: ReminderPolicy): Record<string, number> {
  return { first_after_days: firstAfterDays, every_days: everyDays, at_most: atMost, final_hours: finalHours }
}

function timeOfDay(minutes: TimeOfDay): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function defined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
