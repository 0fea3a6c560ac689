import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { safeText } from '../table.js'
import type { Simulation } from './simulate.js'

/** What is changed beside the lists as they are; nothing when nothing is. */
export function changeLines({ messages: { simulation: words } }: App, simulation: Simulation): string[] {
  const { lists, capacities, listLength } = simulation
  const before = new Map(lists.departments.map(({ code, capacity }) => [code, capacity]))
  const lines = [...capacities].map(([code, seats]) =>
    words.capacityChange(safeText(code), before.get(code) ?? 0, seats),
  )
  if (listLength !== undefined) lines.push(words.lengthChange(listLength))
  return lines.length > 0 ? ['', words.changes, ...lines, words.legend] : []
}

/** What everybody must know who reads such figures. */
export function closingLines(
  { messages: { simulation: words } }: App,
  { color }: Io,
  { seed, troubles }: Simulation,
): string[] {
  return [
    ...(troubles > 0 ? [color.yellow(words.troubles(troubles))] : []),
    ...[words.lists, words.noDraw, words.repeat(safeText(seed))].map((line) => color.dim(line)),
  ]
}
