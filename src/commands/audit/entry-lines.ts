import type { App } from '../../app.js'
import type { ListedAudit } from '../../db/audit.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import { type Instant, isInstant } from '../../domain/time.js'
import { lastMinute } from '../../messages/dates.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

interface Change {
  field: string
  old?: unknown
  new?: unknown
}

const INDENT = '  '

/** One act as lines that fit a terminal: when, who, what and about whom; below it the details and the reason. */
export function entryLines({ messages }: Pick<App, 'messages'>, entry: ListedAudit, columns: number): string[] {
  const words = messages.audit
  const head = [
    wallTime(entry.at),
    sayWord(words, entry.actor),
    words.acts[entry.act] ?? entry.act,
    entry.elkNumber ?? '',
  ]
  const below = [...detailTexts(messages, entry.details), ...(entry.reason ? [words.reason(entry.reason)] : [])]
  return [head.filter(Boolean).join('  '), ...flow(below, columns - INDENT.length).map((line) => INDENT + line)].map(
    safeText,
  )
}

function detailTexts(messages: Messages, details: object): string[] {
  const { audit } = messages
  return Object.entries(details).flatMap(([key, value]) => {
    if (key === 'changes' && Array.isArray(value)) return value.map((change) => changeText(messages, change as Change))
    const text = [value]
      .flat()
      .map((part) => sayWord(audit, valueText(part)))
      .join(', ')
    return text === '' ? [] : [`${audit.details[key] ?? key}: ${text}`]
  })
}

function changeText({ audit, fields, rounds }: Messages, { field, old, new: next }: Change): string {
  const names: Record<string, string> = { ...fields.names, ...rounds.times }
  const shown = (value: unknown) => sayWord(audit, valueText(field === 'closesAt' ? lastMinuteOf(value) : value))
  return audit.change(names[field] ?? field, shown(old), shown(next))
}

/** A word that the log keeps, in the language of who reads it. */
function sayWord({ values }: Messages['audit'], word: string): string {
  return values[word] ?? word
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  return isInstant(text) ? wallTime(text) : text
}

function lastMinuteOf(closesAt: unknown): unknown {
  return typeof closesAt === 'string' && isInstant(closesAt) ? lastMinute(closesAt) : closesAt
}

function wallTime(at: Instant): string {
  return amsterdamMoment(at).replace('T', ' ')
}

/** Puts as many texts on a line as fit, with a dot between; a longer text has a line of its own. */
function flow(texts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const joined = `${lines.at(-1)} · ${text}`
    if (lines.length > 0 && joined.length <= width) lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines
}
