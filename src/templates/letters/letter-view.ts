import type { HelpSettings } from '../../config.js'
import type { ElkNumber } from '../../domain/elk-number.js'
import type { Language } from '../../domain/language.js'
import type { Round } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'

/** One parent login as a letter. */
export interface LetterView {
  elkNumber: ElkNumber
  childName: string
  /** Below the name, as on an envelope. */
  addressLines: readonly string[]
  language: Language
  school: { name: string; phone: string }
  /** The whole address of the personal link. */
  link: string
  /** For who cannot scan the link: what to fill in on `codePage`. */
  code: string
  /** The round in which the family can apply: the open one, else the next. */
  round: Pick<Round, 'opensAt' | 'closesAt'>
}

/** What all letters that are printed together share. */
export interface LetterPrinting {
  operator: { name: string }
  help: HelpSettings
  /** The whole address of the page on which a family fills in its code. */
  codePage: string
  practice: boolean
  printedAt: Instant
}
