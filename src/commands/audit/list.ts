import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import { type AuditFilter, countAudit, type ListedAudit, listAudit } from '../../db/list-audit.js'
import { type Io, UsageError } from '../../io.js'
import { page } from '../pager.js'
import { safeText } from '../table.js'
import { writeRecorded } from '../write-whole.js'
import { entryLines } from './entry-lines.js'
import { detailTexts, entrySentence, wallTime } from './entry-text.js'
import { type FilterInput, readFilter } from './read-filter.js'

interface Input extends FilterInput {
  latest?: string
  csv?: string
}

/** So many acts fill a screen. */
const SCREENFUL = 10

/** `elk audit list`: who did what and when, oldest first; without any wish the latest only. That somebody looked at one pupil's acts is written down too. */
export async function auditListCommand(app: App, io: Io, { latest, csv, ...input }: Input): Promise<void> {
  const words = app.messages.audit
  const wanted = latest === undefined ? undefined : readNumber(latest, words.noNumber)
  const filter = await readFilter(app, io, input)
  const isWhole = io.jsonWanted || csv !== undefined || isLimited(filter)
  const all = await countAudit(app.db, filter)
  const entries = await listAudit(app.db, filter, { latest: wanted ?? (isWhole ? undefined : SCREENFUL) })
  const record = () => recordReading(app, 'audit list', [filter.pupilId ?? []].flat())
  if (csv === undefined) await record()
  else await writeRecorded(io.path(csv), auditCsv(app, entries), record)
  io.json(entries.map(({ elkNumber = null, erasedAt = null, ...entry }) => ({ ...entry, elkNumber, erasedAt })))
  if (csv !== undefined) return io.out(words.csvWritten(io.path(csv), entries.length))
  if (io.jsonWanted) return
  if (entries.length === 0) return io.out(words.none)
  const more = all > entries.length ? ['', words.onlyLatest(entries.length, all)] : []
  await page(io, [...entryLines(app, io, entries), ...more])
}

function isLimited(filter: AuditFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined)
}

function readNumber(text: string, say: (text: string) => string): number {
  if (!/^[1-9]\d{0,8}$/.test(text.trim())) throw new UsageError(say(safeText(text)))
  return Number(text)
}

function auditCsv({ messages }: App, entries: readonly ListedAudit[]): Buffer {
  const rows = entries.map((entry) => [
    String(entry.id),
    wallTime(entry.at),
    entry.at,
    entry.actor,
    entry.act,
    entrySentence(messages, entry),
    entry.elkNumber ?? '',
    detailTexts(messages, entry.details).join('; '),
    entry.reason,
  ])
  return writeCsv(messages.audit.csvHead, rows)
}
