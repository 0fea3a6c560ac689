import type { App } from '../../app.js'
import type { Beside } from '../../domain/matching/simulate-change.js'
import type { SimulatedDepartment, SimulatedYear } from '../../domain/matching/simulate-year.js'
import type { Io } from '../../io.js'
import { formatTable, safeText } from '../table.js'

const SHOWN_FROM = 0.01

/** The departments that fill, the surest and then the soonest first: how likely, and up to which lot number there is a seat. */
export function departmentLines(app: App, io: Io, { now, changed }: Beside<SimulatedYear>): string[] {
  const words = app.messages.simulation
  const pairs = now.departments.map((department, index) => ({
    now: department,
    changed: changed?.departments[index],
  }))
  const shown = pairs.filter(isTelling).toSorted((one, other) => bySurest(one.now, other.now))
  const rows = shown.map((pair) => (pair.changed ? besideCells(app, pair.now, pair.changed) : cells(app, pair.now)))
  const head = changed ? words.departmentHeadBeside : words.departmentHead
  const table = formatTable(io, { head, rows, flexible: 0, numbersFrom: 1 })
  const never = pairs.length - shown.length
  return [
    io.color.bold(words.departments),
    ...(shown.length > 0 ? [...table.split('\n'), io.color.dim(words.departmentLegend)] : []),
    ...(never > 0 ? [words.neverFull(never)] : []),
  ]
}

function isTelling({ now, changed }: Beside<SimulatedDepartment>): boolean {
  const fills = Math.max(now.full, changed?.full ?? 0) >= SHOWN_FROM
  return fills || (changed !== undefined && changed.capacity !== now.capacity)
}

function bySurest(one: SimulatedDepartment, other: SimulatedDepartment): number {
  return other.full - one.full || (one.lastLot?.mean ?? 0) - (other.lastLot?.mean ?? 0)
}

function cells({ messages: { simulation: words } }: App, department: SimulatedDepartment): string[] {
  const { code, capacity, first, full, lastLot } = department
  const { count, between, filled } = words
  const usual = lastLot ? between(count(lastLot.low), count(lastLot.high)) : ''
  return [safeText(code), count(capacity), count(first), filled(full), lotText(words, department), usual]
}

function besideCells(
  { messages: { simulation: words } }: App,
  now: SimulatedDepartment,
  changed: SimulatedDepartment,
): string[] {
  const { count, filled } = words
  return [
    safeText(now.code),
    count(now.capacity),
    changed.capacity === now.capacity ? '' : count(changed.capacity),
    filled(now.full),
    filled(changed.full),
    lotText(words, now),
    lotText(words, changed),
  ]
}

function lotText({ count }: App['messages']['simulation'], { lastLot }: SimulatedDepartment): string {
  return lastLot ? count(lastLot.mean) : '–'
}
