import type { TomlTable } from 'smol-toml'
import type { LineOf } from '../../config/lines.js'
import { textProblem, tidyText } from '../../domain/name.js'
import type { SettingFault, SettingProblem } from '../../domain/setting-problem.js'
import { mostSimilar } from '../../domain/similar.js'
import type { WordingName } from '../../templates/mail/wording/nl.js'
import { allowedPlaceholders, placeholdersIn } from '../../templates/mail/wording/placeholders.js'

interface Ours {
  name: WordingName
  /** How ELK itself words this mail in this language. */
  ours: Readonly<Record<string, string>>
}

type Fault = Pick<SettingProblem, 'fault' | 'suggestion'>

const MAX_SUBJECT = 120
const MAX_TEXT = 600
const MAX_SHOWN = 60
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/
// Mail programs make links of these, with or without `https://`; a mail of ours has one link, and ELK places it.
const LINK = /:\/\/|@|\bwww\.|\bmailto:|[\p{L}\p{N}-]\.\p{L}{2,}/iu

/** Checks an operator's texts for one mail; answers them tidied, and every text that cannot be used, in the order of the file. */
export function checkWording(
  written: TomlTable,
  { name, ours }: Ours,
  lineOf: LineOf,
): { texts: Record<string, string>; problems: SettingProblem[] } {
  const texts: Record<string, string> = {}
  const problems: SettingProblem[] = []
  for (const [key, value] of Object.entries(written)) {
    const own = typeof value === 'string' ? tidyText(value) : ''
    const fault = faultOf(key, value, { name, ours })
    if (fault) problems.push({ line: lineOf([key]), key, value: shown(own), ...fault })
    else texts[key] = own
  }
  return { texts, problems: problems.sort((one, other) => one.line - other.line) }
}

function faultOf(key: string, value: unknown, { name, ours }: Ours): Fault | undefined {
  const our = Object.hasOwn(ours, key) ? ours[key] : undefined
  if (our === undefined) return { fault: 'unknown', suggestion: mostSimilar(key, Object.keys(ours)) }
  if (typeof value !== 'string') return { fault: 'not-text' }
  const fault = textFault(value, key === 'subject' || key.endsWith('_subject') ? MAX_SUBJECT : MAX_TEXT)
  return fault ? { fault } : placeholderFault(value, our, allowedPlaceholders(name, our))
}

function textFault(text: string, longest: number): SettingFault | undefined {
  if (text.trim() === '') return 'empty'
  if (LINE_BREAK.test(text.trim())) return 'line-break'
  if (textProblem(text) === 'forbidden-character') return 'forbidden-character'
  if (text.length > longest) return longest === MAX_SUBJECT ? 'too-long-subject' : 'too-long-text'
  return LINK.test(text.replace(/\{[^{}]*\}/g, '')) ? 'link-in-text' : undefined
}

function placeholderFault(text: string, ours: string, allowed: readonly string[]): Fault | undefined {
  if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) return { fault: 'half-a-placeholder' }
  const present = placeholdersIn(text)
  const stranger = present.find((placeholder) => !allowed.includes(placeholder))
  if (stranger !== undefined) {
    const similar = mostSimilar(stranger, allowed)
    return { fault: 'unknown-placeholder', suggestion: similar && `{${similar}}` }
  }
  const missing = placeholdersIn(ours).filter((placeholder) => !present.includes(placeholder))
  return missing.length > 0
    ? { fault: 'missing-placeholder', suggestion: missing.map((placeholder) => `{${placeholder}}`).join(', ') }
    : undefined
}

function shown(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
}
