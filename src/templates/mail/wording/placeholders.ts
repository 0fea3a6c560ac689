import type { WordingName } from './nl.js'

const operator = ['operator', 'portal', 'help_phone', 'help_email', 'help_hours'] as const
const family = [...operator, 'child', 'full_name', 'elk_number', 'school'] as const

/** The placeholders that may stand in every text of a mail; some texts have others of their own. */
export const placeholders = {
  frame: [...operator, 'school'],
  login: [...family, 'opens', 'closes'],
  'login-reminder': [...family, 'opens', 'closes'],
  'finish-reminder': [...family, 'closes'],
  'form-renewed': [...family, 'closes'],
  receipt: [...family, 'code', 'received'],
  'round-extended': [...family, 'round', 'closes'],
  'result-link': family,
  'password-reset': [...family, 'expires'],
  'password-changed': [...family, 'changed'],
  'school-digest': [...operator, 'school', 'closes'],
} as const satisfies Record<WordingName, readonly string[]>

/** A value for every placeholder that may stand everywhere in a mail. */
export type ValuesOf<Name extends WordingName> = Record<(typeof placeholders)[Name][number], string>

const PLACEHOLDER = /\{([^{}]*)\}/

/** The names between braces in a text, each once, in their order. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(text.split(PLACEHOLDER).filter((_, index) => index % 2 === 1))]
}

/** The placeholders that may stand in one text: those of its mail, and those it has by itself. */
export function allowedPlaceholders(name: WordingName, ours: string): string[] {
  return [...new Set([...placeholdersIn(ours), ...placeholders[name]])]
}

/** A text taken apart at its placeholders: a text, a name, a text, … */
export function splitAtPlaceholders(text: string): string[] {
  return text.split(PLACEHOLDER)
}
