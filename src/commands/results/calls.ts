import { readStaffResults, recordResultsRead } from '../../actions/read-results.js'
import type { App } from '../../app.js'
import { writeCsv } from '../../csv/write-csv.js'
import { listPrimarySchools, type PrimarySchool } from '../../db/schools.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { readScope } from '../scope.js'
import { safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'
import { type CalledPupil, listCalls } from './calls/list-calls.js'
import { pickRound, type RoundInput } from './pick-round.js'

interface Input extends RoundInput {
  csv?: string
}

/** `elk results calls`: per primary school who was placed where, and who needs a call first; who looked is written down. */
export async function resultsCallsCommand(app: App, io: Io, input: Input): Promise<void> {
  const { report, results } = io.messages
  const schools = await readScope(app, input)
  const round = await pickRound(app, input)
  const found = await readStaffResults(app, round)
  if (!found) throw new UserError({ code: 'no-results', round })
  const { standing, resultsAt = null } = found
  const pupils = await listCalls(app, found, schools)
  await recordResultsRead(app, { round, schools, pupils: pupils.length })
  const bySchool = groupBySchool(await listPrimarySchools(app.db, { codes: schools }), pupils)
  io.json({ round, standing, resultsAt, schools: bySchool.map(documentOf) })
  if (found.standing === 'published' && found.resultsAt) io.out(io.color.yellow(report.notBefore(found.resultsAt)))
  if (found.standing === 'kept') io.out(io.color.yellow(report.notPublished))
  if (input.csv !== undefined) return writeCalls(io, io.path(input.csv), bySchool)
  if (io.jsonWanted) return
  if (pupils.length === 0) return io.out(results.list.none(round))
  await page(io, [io.color.bold(report.calls.title(round)), ...bySchool.flatMap((group) => schoolLines(io, group))])
}

interface SchoolCalls {
  school: PrimarySchool
  /** Whom to call first stands first. */
  pupils: CalledPupil[]
}

function groupBySchool(schools: readonly PrimarySchool[], pupils: readonly CalledPupil[]): SchoolCalls[] {
  return schools
    .map((school) => ({ school, pupils: pupils.filter((pupil) => pupil.school === school.code) }))
    .filter((group) => group.pupils.length > 0)
}

function toCall({ pupils }: SchoolCalls): CalledPupil[] {
  return pupils.filter(({ reasons }) => reasons.length > 0)
}

function schoolLines({ messages, color }: Io, group: SchoolCalls): string[] {
  const { calls: words } = messages.report
  const { school, pupils } = group
  const urgent = toCall(group)
  const others = pupils.filter(({ reasons }) => reasons.length === 0)
  const name = safeText(`${school.code} ${school.name}`)
  return [
    '',
    color.underline(words.school(name, pupils.length, urgent.length)),
    ...urgent.flatMap((pupil) => [
      words.line(safeText(pupil.name), seatText(messages, pupil)),
      ...pupil.reasons.map((reason) => color.yellow(`  ! ${words.why[reason]}`)),
      `  ${words.phone(safeText(pupil.phones.join(', ')))}`,
    ]),
    ...(urgent.length > 0 && others.length > 0 ? [color.dim(words.others)] : []),
    ...others.map((pupil) => `  ${words.line(safeText(pupil.name), seatText(messages, pupil))}`),
  ]
}

function seatText({ report }: Io['messages'], { result, seat }: CalledPupil): string {
  return seat === undefined ? report.calls.noSeat : report.calls.seat(safeText(seat), result.position)
}

function writeCalls({ messages, out }: Io, file: string, groups: readonly SchoolCalls[]): void {
  const { calls: words } = messages.report
  const rows = groups.flatMap(({ school, pupils }) =>
    pupils.map(({ elkNumber, name, seat, result, reasons, phones }) => [
      school.code,
      school.name,
      elkNumber,
      name,
      seat ?? words.noSeat,
      String(result.position ?? ''),
      reasons.map((reason) => words.why[reason]).join('; '),
      phones[0] ?? '',
      phones[1] ?? '',
    ]),
  )
  writeWhole(file, writeCsv(words.csvHead, rows))
  out(words.csvWritten(file, rows.length))
}

function documentOf({ school, pupils }: SchoolCalls) {
  return {
    school: school.code,
    name: school.name,
    pupils: pupils.map(({ elkNumber, name, result, reasons, phones }) => ({
      elkNumber,
      name,
      department: result.department,
      position: result.position,
      how: result.how,
      reasons,
      phones,
    })),
  }
}
