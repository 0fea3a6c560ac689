import { applySeatsImport, planSeatsImport } from '../../actions/import-seats.js'
import { type GivenSeats, planSeats, type SeatChange, setSeats } from '../../actions/set-seats.js'
import type { App } from '../../app.js'
import { seatsOf } from '../../db/seats.js'
import { UserError } from '../../domain/problems.js'
import { type DepartmentSeats, freeSeats, isLaterRound, type LaterRound } from '../../domain/seats.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation, askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import { page } from '../pager.js'
import type { ScopeInput } from '../scope.js'
import { formatTable } from '../table.js'
import { readRound } from './read-round.js'

type Input = ImportInput & ScopeInput & { round?: string; set?: string[] }

/** `elk rounds seats`: the seats of a later round, or other numbers for them, from a file or one by one. */
export async function roundsSeatsCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const { rounds: words, usage } = app.messages
  const round = readRound(await askText(io, input.round, 'round', words.askRound))
  if (!isLaterRound(round)) throw new UserError({ code: 'seats-of-round-1' })
  if (input.file !== undefined && input.set) throw new UsageError(usage.notTogether('--set', input.file))
  if (input.file === undefined && !input.set) return showSeats(app, io, round)
  assertForEveryone(app, input, words.notPerSchool)
  if (input.set) return setThem(app, io, { round, seats: input.set.map(readSet) }, input)
  return runImport(io, input, {
    plan: (file) => planSeatsImport(app, file, round),
    apply: (planned, order) => applySeatsImport(app, planned, order),
  })
}

function readSet(text: string): GivenSeats['seats'][number] {
  const [, department, seats] = /^\s*([^=\s]+)\s*=\s*(\d{1,4})\s*$/.exec(text) ?? []
  if (department === undefined || seats === undefined) throw new UserError({ code: 'wrong-seats', text })
  return { department, seats: Number(seats) }
}

async function setThem(app: App, io: Io, given: GivenSeats, { dryRun, reason = '' }: Input): Promise<ExitCode | void> {
  const words = app.messages.rounds
  const changes = await planSeats(app, given, app.clock.now())
  io.out(words.will(app.messages.terms.rounds[given.round]))
  for (const change of changes) io.out(changeLine(app, io, change))
  const document = {
    round: given.round,
    changes: changes.map(({ before, seats }) => ({ department: before.code, old: before.seats ?? null, new: seats })),
  }
  if (dryRun) {
    io.json({ ...document, dryRun: true })
    return io.out(words.dryRun)
  }
  if (!(await askConfirmation(io, words.askForAll))) {
    io.out(words.cancelled)
    return 1
  }
  await setSeats(app, { ...given, reason })
  io.json({ ...document, dryRun: false })
  io.out(words.seats.done)
}

function changeLine({ messages }: App, io: Io, { before, seats }: SeatChange): string {
  const { seats: words } = messages.rounds
  const line = `  ${words.change(before.code, before.seats, seats)}`
  return seats < before.taken ? `${line}\n  ${io.color.yellow(words.fewerThanTaken(before.taken))}` : line
}

async function showSeats(app: App, io: Io, round: LaterRound): Promise<void> {
  const words = app.messages.rounds.seats
  const seats = await seatsOf(app.db, app, round, app.clock.now())
  io.json({ round, departments: seats.map(seatsDocument) })
  const known = seats.filter(({ source, seats: number }) => source !== 'unknown' || number === undefined)
  if (known.length === 0) return io.out(words.unknown(app.messages.terms.rounds[round], round))
  const rows = seats.map((own) => [
    own.code,
    own.seats === undefined ? words.noNumber : String(own.seats),
    String(own.taken),
    String(freeSeats(own) ?? words.noNumber),
    words.sources[own.source],
  ])
  const total = seats.reduce((sum, own) => sum + (freeSeats(own) ?? 0), 0)
  const choosable = seats.filter((own) => freeSeats(own) !== 0).length
  await page(io, [
    io.color.bold(words.title(app.messages.terms.rounds[round])),
    ...formatTable(io, { head: words.head, rows, flexible: 0 }).split('\n'),
    '',
    words.summary(choosable, total),
  ])
}

function seatsDocument(own: DepartmentSeats): object {
  const { code: department, seats, source, taken } = own
  return { department, seats: seats ?? null, source, taken, free: freeSeats(own) ?? null }
}
