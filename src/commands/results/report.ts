import { type MadeReport, makeReport } from '../../actions/make-report.js'
import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import { listDepartments } from '../../db/departments.js'
import type { Io } from '../../io.js'
import { askReason } from '../ask.js'
import { page } from '../pager.js'
import { formatTable, safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'
import { pickRoundForAll, type RoundInput } from './pick-round.js'
import { type ReportTable, reportTables } from './report/tables.js'
import { writeCharts } from './report/write-charts.js'

interface Input extends RoundInput {
  csv?: string
  svg?: string
  unmasked?: boolean
  reason?: string
}

/** `elk results report`: the tables of the yearly report, without small numbers unless they are asked for with a reason. */
export async function resultsReportCommand(app: App, io: Io, input: Input): Promise<void> {
  const words = io.messages.report
  const round = await pickRoundForAll(app, io, input)
  const unmasked = input.unmasked ? { reason: await askReason(io, input.reason) } : undefined
  const made = await makeReport(app, { round, unmasked })
  const notices = noticesOf(io, made, unmasked !== undefined)
  const { standing, resultsAt = null, shown } = made.results
  io.json({ year: shown.set.year, round, standing, resultsAt, masked: !unmasked, report: made.report ?? null })
  for (const notice of notices) io.out(io.color.yellow(notice))
  if (!made.report) return io.out(words.tooFew)
  const tables = reportTables(made.report, words, await readNames(app))
  const title = words.title(shown.set.year, round)
  if (input.csv !== undefined) writeTables(io, io.path(input.csv), { title, notices, tables })
  if (input.svg !== undefined)
    writeCharts(io, io.path(input.svg), { results: made.results, report: made.report, notices })
  if (io.jsonWanted || input.csv !== undefined || input.svg !== undefined) return
  await page(io, [
    io.color.bold(title),
    words.participants(made.report.participants),
    ...tables.flatMap(({ name, head, rows }) => [
      '',
      io.color.underline(name),
      ...formatTable(io, { head, rows, flexible: 0, numbersFrom: 1 }).split('\n'),
    ]),
    ...(unmasked ? [] : ['', io.color.dim(words.explained), io.color.dim(words.joined)]),
  ])
}

async function readNames({ db }: App): Promise<(code: string) => string> {
  const departments = await listDepartments(db)
  const names = new Map([
    ...departments.map(({ school }) => [school.code, school.name] as const),
    ...departments.map(({ code, school, profile, level }) => {
      return [code, [school.name, profile, level].filter(Boolean).join(', ')] as const
    }),
  ])
  return (code) => safeText(names.get(code) ?? code)
}

/** What must be said wherever these tables go. */
function noticesOf({ messages: { report: words } }: Io, { results }: MadeReport, unmasked: boolean): string[] {
  const { standing, resultsAt } = results
  const early = standing === 'published' && resultsAt !== undefined ? words.notBefore(resultsAt) : words.notPublished
  return [...(standing === 'shown' ? [] : [early]), ...(unmasked ? [words.unmasked] : [])]
}

/** One file for all tables, each below its name, as Excel shows them. */
function writeTables(
  { messages: { report: words }, out }: Io,
  file: string,
  { title, notices, tables }: { title: string; notices: readonly string[]; tables: readonly ReportTable[] },
): void {
  const rows = tables.flatMap(({ name, head, rows: lines }) => [[], [name], head, ...lines])
  const about = notices.length > 0 ? notices : [words.explained]
  writeWhole(file, writeCsv([title], [...about.map((line) => [line]), ...rows]))
  out(words.csvWritten(file))
}
