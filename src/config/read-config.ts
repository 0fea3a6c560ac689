import * as v from 'valibot'
import type { Config } from '../config.js'
import { UserError } from '../domain/problems.js'
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
    help: { phone: settings.help.phone, email: settings.help.email, hours: settings.help.hours },
    mail: { from: mail.from, fromName: mail.from_name, replyTo: mail.reply_to ?? mail.from },
    smtp: smtp && { ...smtp, user: smtp.user, password: smtp.password },
    lists: { maxLength: lists.max_length, guarantee: lists.guarantee },
    deadlines: { advice: settings.deadlines.advice, login: settings.deadlines.login },
    rounds: Object.fromEntries(roundNames.map((name) => [name, toRound(name, rounds[name])])) as Record<
      RoundName,
      Round
    >,
  }
}
