import type { App } from '../../app.js'
import type { ListedAudit } from '../../db/list-audit.js'
import { amsterdamDay, amsterdamMoment } from '../../domain/amsterdam-time.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { safeText } from '../table.js'
import { textWidth } from '../text-width.js'
import { wrapText } from '../wrap-text.js'
import { detailTexts, entrySentence, wallTime } from './entry-text.js'

const GAP = '  '

/** Acts as lines that fit a terminal, a heading above each day: row and time, who did what, and below it the particulars. */
export function entryLines(
  { messages, language }: Pick<App, 'messages' | 'language'>,
  { color, columns }: Pick<Io, 'color' | 'columns'>,
  entries: readonly ListedAudit[],
): string[] {
  const widest = String(entries.at(-1)?.id ?? '').length
  let day = ''
  return entries.flatMap((entry) => {
    const today = amsterdamDay(entry.at)
    const heading = today === day ? [] : [...(day === '' ? [] : ['']), color.bold(dayOf(entry.at, language))]
    day = today
    const margin = `${String(entry.id).padStart(widest)}${GAP}${timeOf(entry.at)}${GAP}`
    const width = columns - margin.length
    const [first = '', ...others] = textsOf(messages, entry, width).flatMap((text) =>
      wrapText(safeText(text), width).split('\n'),
    )
    return [...heading, `${color.dim(margin)}${first}`, ...others.map((line) => ' '.repeat(margin.length) + line)]
  })
}

function textsOf(messages: App['messages'], entry: ListedAudit, width: number): string[] {
  const { audit: words } = messages
  const below = [
    ...detailTexts(messages, entry.details),
    ...(entry.reason ? [words.reason(entry.reason)] : []),
    ...(entry.erasedAt ? [words.erased(wallTime(entry.erasedAt))] : []),
  ]
  return [entrySentence(messages, entry), ...flow(below, width)]
}

function dayOf(at: Instant, language: App['language']): string {
  return formatMoment(at, language).replace(/,[^,]*$/, '')
}

function timeOf(at: Instant): string {
  return amsterdamMoment(at).slice(-'09:30'.length)
}

/** Puts as many texts on a line as fit, with a dot between; a longer text has a line of its own. */
function flow(texts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const joined = `${lines.at(-1)} · ${text}`
    if (lines.length > 0 && textWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(text)
  }
  return lines
}
