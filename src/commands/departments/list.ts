import type { App } from '../../app.js'
import { listDepartments } from '../../db/departments.js'
import { seatsByCode } from '../../db/seats.js'
import { type Advice, parseAdvice } from '../../domain/advice.js'
import type { Department } from '../../domain/department.js'
import { suggestAdvice } from '../../domain/final-advice.js'
import { UserError } from '../../domain/problems.js'
import { freeSeats, hasFreeSeat, type SeatsByCode } from '../../domain/seats.js'
import type { Io } from '../../io.js'
import { readRound } from '../rounds/read-round.js'
import { formatTable, safeText } from '../table.js'

interface Input {
  advice?: string
  round?: string
}

/** `elk departments list`: the departments, of one advice when it is named, and in a later round those with seats that are left. */
export async function departmentsListCommand(app: App, io: Io, input: Input): Promise<void> {
  const advice = input.advice === undefined ? undefined : readAdvice(input.advice)
  const round = input.round === undefined ? undefined : readRound(input.round)
  const seats = round && (await seatsByCode(app.db, app, round, app.clock.now()))
  const departments = (await listDepartments(app.db))
    .filter(({ advices }) => !advice || advices.includes(advice))
    .filter(({ code }) => hasFreeSeat(seats, code))
  io.json(
    departments.map(({ code, school, profile, level, advices, preselection, capacity, firstChoicesLastYear }) => ({
      code,
      school: school.code,
      schoolName: school.name,
      kind: school.kind,
      profile,
      level,
      advices,
      preselection,
      capacity: capacity ?? null,
      firstChoicesLastYear: firstChoicesLastYear ?? null,
      ...(seats && { freeSeats: freeIn(seats, code) ?? null }),
    })),
  )
  const words = io.messages.departments
  if (departments.length === 0) return io.out(words.none)
  for (const line of listLines(io, departments, seats)) io.out(line)
  io.out(words.count(departments.length))
}

/** The departments in a table, under the name of their school: codes are long, and must be whole to be typed. */
function listLines(io: Io, departments: readonly Department[], seats: SeatsByCode | undefined): string[] {
  const { departments: words } = io.messages
  const rows = departments.map(({ code, school, level, preselection, capacity }) => [
    `  ${code}`,
    safeText(level) || school.kind,
    String((seats ? freeIn(seats, code) : capacity) ?? ''),
    preselection ? words.preselected : '',
  ])
  const [head = '', ...lines] = formatTable(io, { head: words.listHead, rows }).split('\n')
  const bySchool = lines.flatMap((line, index) => {
    const { school } = departments[index] as Department
    return school.code === departments[index - 1]?.school.code ? [line] : [io.color.bold(safeText(school.name)), line]
  })
  return [head, ...bySchool]
}

function freeIn(seats: SeatsByCode, code: string): number | undefined {
  const own = seats.get(code)
  return own && freeSeats(own)
}

function readAdvice(text: string): Advice {
  const advice = parseAdvice(text)
  if (!advice) throw new UserError({ code: 'unknown-advice', text, suggestion: suggestAdvice(text) })
  return advice
}
