import type { GuaranteeLengths } from './domain/guarantee.js'
import type { Language, TranslatedLanguage } from './domain/language.js'
import type { RetentionSettings } from './domain/privacy/retention.js'
import type { ReminderSettings } from './domain/reminder-policy.js'
import type { Round, RoundName } from './domain/round.js'
import type { Day } from './domain/time.js'

/** How to hand mail to the operator's own mail server. */
export interface SmtpSettings {
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  user: string | undefined
  password: string | undefined
  connections: number
  /** How many mails may go in any minute, and on any day in Amsterdam; undefined: as many as there are. */
  perMinute: number | undefined
  perDay: number | undefined
}

/** Who sends the mail, and how others can know that it is ours. */
export interface MailSettings {
  from: string
  fromName: string
  replyTo: string
  /** The mailbox where non-delivery reports arrive; undefined: with `from`, and no report can be told apart. */
  bounces: string | undefined
  /** While mail is tried out, the addresses that get any, or `@domain`; undefined: everybody. */
  onlyTo: readonly string[] | undefined
  dkim: DkimSettings | undefined
}

/** How mail is signed (RFC 6376). */
export interface DkimSettings {
  domain: string
  selector: string
  /** The file with the private key, in the home. */
  keyFile: string
}

/** For whom backups are made, and how many stay. */
export interface BackupSettings {
  /** The public keys of who may open them (https://age-encryption.org); empty: no backup can be made. */
  recipients: readonly string[]
  /** Where they go; undefined: the folder `backups` of the home. */
  folder: string | undefined
  keep: number
}

/** Where families get help. */
export interface HelpSettings {
  phone: string
  email: string
  /** When somebody answers, in Dutch. */
  hours: string
  /** The same in other languages, as far as the operator wrote it. */
  hoursIn: Partial<Record<TranslatedLanguage, string>>
}

/** The settings of one procedure, read from the `config.toml` of its home and checked. */
export interface Config {
  language: Language
  portal: { url: string; trustedProxies: string[] }
  operator: { name: string }
  help: HelpSettings
  mail: MailSettings
  /** Undefined: mail is written to `outbox/*.eml`. */
  smtp: SmtpSettings | undefined
  lists: { maxLength: number; guarantee: GuaranteeLengths }
  /** By how many percent, at most, a department may grow for pupils who are left over. */
  lottery: { raisePercent: number }
  deadlines: { advice: Day; login: Day }
  backup: BackupSettings
  retention: RetentionSettings
  /** A second file for the heads of the log, best on another computer; undefined: only the home keeps them. */
  audit: { heads: string | undefined }
  reminders: ReminderSettings
  /** The year's calendar; what staff changed since is in the database and wins. */
  rounds: Readonly<Record<RoundName, Round>>
}
