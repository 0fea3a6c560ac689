import type { GuaranteeLengths } from './domain/guarantee.js'
import type { Language } from './domain/language.js'
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
}

/** The settings of one procedure, read from the `config.toml` of its home and checked. */
export interface Config {
  language: Language
  portal: { url: string; trustedProxies: string[] }
  operator: { name: string }
  help: { phone: string; email: string; hours: string }
  mail: { from: string; fromName: string; replyTo: string }
  /** Undefined: mail is written to `outbox/*.eml`. */
  smtp: SmtpSettings | undefined
  lists: { maxLength: number; guarantee: GuaranteeLengths }
  deadlines: { advice: Day; login: Day }
  /** The year's calendar; what staff changed since is in the database and wins. */
  rounds: Readonly<Record<RoundName, Round>>
}
