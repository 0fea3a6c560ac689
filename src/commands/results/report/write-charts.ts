import { join } from 'node:path'
import { drawReport } from '../../../actions/draw-report.js'
import type { StaffResults } from '../../../actions/read-results.js'
import type { YearReport } from '../../../domain/report/year-report.js'
import type { Io } from '../../../io.js'
import { makeFolder, writeWhole } from '../../write-whole.js'

/** Writes the charts of the report into a folder, which is made when it is not there; throws `file-unwritable`. */
export function writeCharts(
  { messages, out }: Io,
  dir: string,
  { results, report, notices }: { results: StaffResults; report: YearReport; notices: readonly string[] },
): void {
  makeFolder(dir)
  const { year, round } = results.shown.set
  for (const { name, svg } of drawReport({ messages }, report, { round, notices })) {
    const file = join(dir, `${messages.report.charts.files[name]}-${year}-${round}.svg`)
    writeWhole(file, Buffer.from(svg))
    out(messages.report.svgWritten(file))
  }
}
