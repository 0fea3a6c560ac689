import type { ListedAudit } from '../../db/list-audit.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import { type Instant, isInstant } from '../../domain/time.js'
import type { ActSentence } from '../../messages/audit/act-sentence.js'
import { lastMinute } from '../../messages/dates.js'
import type { Messages } from '../../messages/index.js'

interface Change {
  field: string
  old?: unknown
  new?: unknown
}

/** Who did what, and to which pupil, as one sentence. */
export function entrySentence({ audit: words }: Messages, { actor, act, elkNumber, erasedAt }: ListedAudit): string {
  const sentences: Readonly<Record<string, ActSentence | undefined>> = words.acts
  const pupil = elkNumber ? words.pupil(elkNumber) : erasedAt ? words.erasedPupil : ''
  const who = words.who(actor)
  return sentences[act]?.(who, pupil) ?? words.unknownAct(who, act, pupil)
}

/** The particulars of an act, each as a short text: what changed from what to what, in which round, and so on. */
export function detailTexts(messages: Messages, details: object): string[] {
  return Object.entries(details).flatMap(([key, value]) => {
    if (key === 'changes' && Array.isArray(value)) return value.map((change) => changeText(messages, change as Change))
    const text = valueText(messages, key === 'expiresAt' ? lastMinuteOf(value) : value)
    return text === '' ? [] : [`${nameOf(messages, key)}: ${text}`]
  })
}

/** The wall time in Amsterdam at a moment, as people write it in a table: "2026-03-20 10:00". */
export function wallTime(at: Instant): string {
  return amsterdamMoment(at).replace('T', ' ')
}

function nameOf({ audit }: Messages, key: string): string {
  return (audit.details as Readonly<Record<string, string>>)[key] ?? key
}

function changeText(messages: Messages, { field, old, new: next }: Change): string {
  const names: Readonly<Record<string, string>> = { ...messages.fields.names, ...messages.rounds.times }
  const shown = (value: unknown) => valueText(messages, field === 'closesAt' ? lastMinuteOf(value) : value)
  return messages.audit.change(names[field] ?? nameOf(messages, field), shown(old), shown(next))
}

function valueText(messages: Messages, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map((part) => valueText(messages, part)).join(', ')
  if (typeof value === 'object') return partsText(messages, value)
  const text = String(value)
  return isInstant(text) ? wallTime(text) : ((messages.audit.values as Readonly<Record<string, string>>)[text] ?? text)
}

/** What belongs together in one value: a department and its seats, or a preference and its wish. */
function partsText(messages: Messages, value: object): string {
  const { department, ...others } = value as { department?: unknown }
  if (department === undefined) return detailTexts(messages, value).join(' ')
  const { old, new: next, ...rest } = others as { old?: unknown; new?: unknown }
  if (next !== undefined)
    return messages.audit.change(String(department), valueText(messages, old), valueText(messages, next))
  const more = Object.entries(rest).filter(([, part]) => part !== false)
  return [String(department), ...detailTexts(messages, Object.fromEntries(more)).map((text) => `(${text})`)].join(' ')
}

function lastMinuteOf(closesAt: unknown): unknown {
  return typeof closesAt === 'string' && isInstant(closesAt) ? lastMinute(closesAt) : closesAt
}
