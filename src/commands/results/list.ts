import { readStaffResults, recordResultsRead } from '../../actions/read-results.js'
import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import { type KeptPupil, listPupils } from '../../db/pupils.js'
import { listName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { readScope } from '../scope.js'
import { formatTable, safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'
import { pickRound, type RoundInput } from './pick-round.js'

interface Input extends RoundInput {
  csv?: string
}

interface ListedResult {
  pupil: KeptPupil
  result: PupilResult
}

const NAME_WIDTH = 24
const DEPARTMENT_WIDTH = 22

/** `elk results list`: who was placed where, by primary school; who looked is written down. */
export async function resultsListCommand(app: App, io: Io, input: Input): Promise<void> {
  const { results: words } = io.messages
  const schools = await readScope(app, input)
  const round = await pickRound(app, input)
  const found = await readStaffResults(app, round)
  if (!found) throw new UserError({ code: 'no-results', round })
  const { standing, resultsAt = null, shown } = found
  const listed = (await listPupils(app.db, { schools })).flatMap((pupil): ListedResult[] => {
    const result = shown.of(pupil.elkNumber)
    return result ? [{ pupil, result }] : []
  })
  await recordResultsRead(app, { round, schools, pupils: listed.length })
  io.json({ round, standing, resultsAt, pupils: listed.map(documentOf) })
  io.out(io.color.bold(words.round(round)))
  if (standing !== 'shown') io.out(io.color.yellow(words.list.notPublished))
  if (input.csv !== undefined) return writeResultsCsv(io, io.path(input.csv), listed)
  if (io.jsonWanted) return
  if (listed.length === 0) return io.out(words.list.none(round))
  await page(io, tableOf(io, listed).split('\n'))
}

function tableOf(io: Io, listed: readonly ListedResult[]): string {
  const { results: words } = io.messages
  return formatTable(io, {
    head: words.list.head,
    rows: listed.map(({ pupil, result }) => [
      pupil.elkNumber,
      safeText(listName(pupil)),
      pupil.school,
      result.department ?? '–',
      String(result.position ?? ''),
      String(result.lot ?? ''),
      words.list.hows[result.how],
    ]),
    widest: { 1: NAME_WIDTH, 3: DEPARTMENT_WIDTH },
    flexible: 1,
  })
}

function writeResultsCsv(io: Io, file: string, listed: readonly ListedResult[]): void {
  const { results: words } = io.messages
  const rows = listed.map(({ pupil, result }) => [
    pupil.elkNumber,
    listName(pupil),
    pupil.school,
    result.department ?? '',
    String(result.position ?? ''),
    String(result.lot ?? ''),
    words.hows[result.how],
  ])
  writeWhole(file, writeCsv(words.list.csvHead, rows))
  io.out(words.list.csvWritten(file, rows.length))
}

function documentOf({ pupil, result }: ListedResult) {
  const { elkNumber, department, position, lot, how } = result
  return { elkNumber, name: listName(pupil), school: pupil.school, department, position, lot, how }
}
