import type { ImportReport } from '../../domain/import-report.js'
import type { Io } from '../../io.js'
import { sayRowProblem, sayRowWarning } from '../../messages/imports/parts.js'
import { safeText } from '../table.js'

type Talk = Pick<Io, 'messages' | 'color'>

const MOST_LINES = 100

/** How a file was understood and where its rows ended, as lines for a terminal. */
export function summaryLines(talk: Talk, file: string, report: ImportReport): string[] {
  const words = talk.messages.imports.report
  const { counts } = report
  const outcomes = (['added', 'changed', 'unchanged', 'skipped', 'rejected'] as const).filter(
    (name) => counts[name] > 0,
  )
  const skipped = report.skipped.map(({ reason, value, rows }) =>
    reason === 'other-group' ? words.otherGroup(value, rows) : words.noAdvice(rows),
  )
  const counted = outcomes.map(
    (name) => words.counts[name](counts[name]) + (name === 'skipped' ? ` (${skipped.join(', ')})` : ''),
  )
  const lines = [...readingLines(talk, report), counted.join(', ')].filter(Boolean)
  return [talk.color.bold(safeText(words.read(file, counts.read))), ...lines.map(safeText)]
}

function readingLines({ messages }: Talk, { file, withoutGroups }: ImportReport): string[] {
  const words = messages.imports.report
  const { encoding, encodingGuessed, delimiter, delimiterGuessed } = file
  return [
    words.understood({ name: encoding, guessed: encodingGuessed }, { sign: delimiter, guessed: delimiterGuessed }),
    file.headerRow > 1 ? words.header(file.headerRow) : '',
    words.used(file.used.join(', ')),
    file.unused.length > 0 ? words.unused(file.unused.join(', ')) : '',
    ...file.duplicates.map(([used = '', ...others]) => words.duplicate(used, others.join(', '))),
    withoutGroups ? words.withoutGroups : '',
  ]
}

/** What was left out on purpose and what deserves a second look: for every reader, a script's log included. */
export function noticeLines(talk: Talk, file: string, { file: { dropped }, warnings }: ImportReport): string[] {
  const { report: words, warnings: sentences } = talk.messages.imports
  const lines = warnings.map(
    (warning) => `${words.place(file, warning.row, warning.column)}: ${sayRowWarning(sentences, warning)}`,
  )
  return [
    ...(dropped.length > 0 ? [safeText(words.dropped(dropped.join(', ')))] : []),
    ...titled(talk, words.warningsTitle, lines),
  ]
}

/** What changes in what ELK knows already, old and new. */
export function changeLines(talk: Talk, { changes }: ImportReport): string[] {
  const { fields, imports } = talk.messages
  const nameOf = (field: string) =>
    imports.fieldNames[field] ?? (fields.names as Readonly<Record<string, string>>)[field] ?? field
  const lines = changes.flatMap(({ row, name, changes: values }) => [
    imports.report.rowName(row, name),
    ...values.map(({ field, old, new: next }) => `  ${imports.report.change(nameOf(field), old, next)}`),
  ])
  return titled(talk, imports.report.changesTitle, lines)
}

/** What is wrong, row by row. */
export function problemLines(talk: Talk, file: string, { problems }: ImportReport): string[] {
  const { report: words, problems: sentences } = talk.messages.imports
  const lines = problems.map(
    (problem) => `${words.place(file, problem.row, problem.column)}: ${sayRowProblem(sentences, problem)}`,
  )
  return titled(talk, words.problemsTitle, lines)
}

function titled({ messages, color }: Talk, title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > MOST_LINES ? [messages.imports.report.more(lines.length - MOST_LINES)] : []
  const shown = [...lines.slice(0, MOST_LINES), ...more].map((line) => `  ${safeText(line)}`)
  return ['', color.bold(title), ...shown]
}
