/** Why a settings file as a whole cannot be read. */
export type UnreadableSettings = 'not-utf-8' | 'twice' | 'not-closed' | 'no-quotes' | 'not-toml'

/** Why one setting cannot be used. */
export type SettingFault =
  | 'unknown'
  | 'missing'
  | 'not-a-section'
  | 'not-a-list'
  | 'not-text'
  | 'empty'
  | 'forbidden-character'
  | 'too-long'
  | 'too-long-subject'
  | 'too-long-text'
  | 'line-break'
  | 'link-in-text'
  | 'half-a-placeholder'
  | 'unknown-placeholder'
  | 'missing-placeholder'
  | 'not-a-web-address'
  | 'not-https'
  | 'not-a-proxy'
  | 'not-an-email'
  | 'mailbox-too-long'
  | 'not-a-phone'
  | 'not-a-language'
  | 'not-a-host'
  | 'not-a-port'
  | 'not-a-security'
  | 'not-a-count'
  | 'not-a-percentage'
  | 'above-max-length'
  | 'half-a-login'
  | 'not-a-day'
  | 'not-a-time-of-day'
  | 'until-too-early'
  | 'not-an-allowed-address'
  | 'not-a-domain'
  | 'not-a-selector'
  | 'not-a-file-name'
  | 'not-a-recipient'
  | 'wrong-time'
  | 'time-skipped'
  | 'time-twice'
  | 'closes-too-early'
  | 'result-mail-too-early'
  | 'results-too-early'
  | 'overlaps'

/** One setting that cannot be used, and where it stands in the file. */
export interface SettingProblem {
  /** Counted from 1. */
  line: number
  /** The section and the name, with dots between: `help.email`. */
  key: string
  /** What is written there; empty when nothing is, or when it is secret. */
  value: string
  fault: SettingFault
  suggestion?: string | undefined
}
