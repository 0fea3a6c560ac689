import type { Trial, TriedMatch } from '../../actions/try-match.js'
import type { App } from '../../app.js'
import { canonicalText } from '../../domain/matching/canonical-json.js'
import type { DepartmentFigures, MatchFigures } from '../../domain/matching/match-figures.js'
import type { Io } from '../../io.js'
import { shortMoment } from '../../messages/dates.js'
import { formatTable } from '../table.js'
import { figureLines } from './figure-lines.js'

type Words = App['messages']['match']

const before = ['capacity', 'first', 'seated', 'byRaise', 'reserve'] as const
const after = ['missed'] as const
const NO_LOT = '–'

/** What a trial shows: a line per department and the totals, with what is other than in the trial before it. */
export function trialLines(app: App, io: Io, { trial, before: last, troubles }: TriedMatch): string[] {
  const { match, terms } = app.messages
  const words = match.trial
  const { round, figures, capacities } = trial
  const isSame = last && canonicalText(last.figures) === canonicalText(figures)
  return [
    io.color.bold(words.title(terms.rounds[round], figures.participants)),
    `${trial.frozen ? words.frozen : words.live} ${words.nothing}`,
    ...Object.entries(capacities).map(([department, seats]) => io.color.cyan(words.changed(department, seats))),
    ...(troubles.length > 0 ? [io.color.yellow(words.left(troubles.length))] : []),
    '',
    ...departmentTable(app, io, trial, last),
    '',
    ...words.legend.map((line) => io.color.dim(line)),
    ...(last ? [io.color.dim(isSame ? words.same : words.compared(shortMoment(last.at)))] : []),
    ...figureLines(app, io, round, figures).slice(1),
  ]
}

function departmentTable({ messages }: App, io: Io, { figures }: Trial, last: Trial | undefined): string[] {
  const { match } = messages
  const known = new Map(last?.figures.departments.map((department) => [department.code, department]))
  const rows = figures.departments.map((now) => cells(match, now, known.get(now.code)))
  const total = cells(match, totalOf(figures), last && totalOf(last.figures))
  const names = [...figures.departments.map(({ code }) => code), match.trial.totals]
  const table = underEachOther([...rows, total]).map((texts, row) => [names[row] ?? '', ...texts])
  return formatTable(io, { head: match.trial.head, rows: table, flexible: 0, numbersFrom: 1 }).split('\n')
}

/** A number, and how it changed. */
type Cell = [number: string, arrow: string]

function cells(words: Words, now: DepartmentFigures, was: DepartmentFigures | undefined): Cell[] {
  const cell = (column: (typeof before | typeof after)[number]): Cell => [
    words.number(now[column]),
    arrow(words, now[column], was?.[column]),
  ]
  const isFull = now.lastLot !== null && now.seated >= now.capacity
  return [...before.map(cell), [isFull ? words.number(now.lastLot ?? 0) : NO_LOT, ''], ...after.map(cell)]
}

/** How much more or less a number became; nothing when it stayed, or when there is nothing to compare it with. */
function arrow({ number }: Words, now: number, was = now): string {
  const change = now - was
  if (change === 0) return ''
  return `${change > 0 ? '↑' : '↓'}${number(Math.abs(change))}`
}

/** The cells as texts, with room behind each number for the widest arrow of its column. */
function underEachOther(rows: readonly Cell[][]): string[][] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.[1].length ?? 0))) ?? []
  return rows.map((row) => row.map(([number, change], column) => number + change.padEnd(widths[column] ?? 0)))
}

function totalOf({ departments, participants }: MatchFigures): DepartmentFigures {
  const sum = (column: (typeof before | typeof after)[number]) =>
    departments.reduce((total, department) => total + department[column], 0)
  return {
    code: '',
    capacity: sum('capacity'),
    first: participants,
    seated: sum('seated'),
    byRaise: sum('byRaise'),
    reserve: sum('reserve'),
    lastLot: null,
    missed: sum('missed'),
  }
}
