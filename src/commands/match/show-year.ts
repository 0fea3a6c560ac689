import type { App } from '../../app.js'
import type { Beside } from '../../domain/matching/simulate-change.js'
import type { Spread } from '../../domain/matching/simulate-spread.js'
import { ways } from '../../domain/matching/simulate-tally.js'
import { type SimulatedYear, tellingPositions } from '../../domain/matching/simulate-year.js'
import type { Io } from '../../io.js'
import { type BarLine, barLines } from '../bars.js'
import { page } from '../pager.js'
import { departmentLines } from './show-departments.js'
import type { Simulation } from './simulate.js'
import { changeLines, closingLines } from './simulation-lines.js'

/** Shows the figures of a year: how high on their lists pupils are placed, in which way, and which departments fill. */
export async function showYear(app: App, io: Io, simulation: Simulation, year: Beside<SimulatedYear>): Promise<void> {
  const words = app.messages.simulation
  const { terms } = app.messages
  await page(io, [
    io.color.bold(words.title(simulation.draws, year.now.participants, terms.rounds[simulation.round])),
    ...changeLines(app, simulation),
    '',
    ...figureLines(app, io, year),
    io.color.dim(words.usual),
    '',
    ...departmentLines(app, io, year),
    '',
    ...closingLines(app, io, simulation),
  ])
}

function figureLines(app: App, io: Io, year: Beside<SimulatedYear>): string[] {
  const positions = positionRows(app, year)
  const lines = barLines(io, app.messages.simulation.yearHead, [...positions, ...wayRows(app, year)])
  return lines.toSpliced(1 + positions.length, 0, '')
}

function positionRows(app: App, { now, changed }: Beside<SimulatedYear>): BarLine[] {
  const words = app.messages.simulation
  const longest = Math.max(tellingPositions(now), changed ? tellingPositions(changed) : 0)
  const within = ({ positions }: SimulatedYear, position: number) =>
    (positions[position - 1] ?? positions.at(-1))?.within
  return Array.from({ length: longest }, (_, index) => index + 1).flatMap((position) =>
    rowsOf(app, words.position(position), {
      now: row(app, now, within(now, position)),
      changed: changed && row(app, changed, within(changed, position)),
    }),
  )
}

function wayRows(app: App, { now, changed }: Beside<SimulatedYear>): BarLine[] {
  return ways.flatMap((way) =>
    rowsOf(app, app.messages.simulation.ways[way], {
      now: row(app, now, now.ways[way], false),
      changed: changed && row(app, changed, changed.ways[way], false),
    }),
  )
}

type Row = Pick<BarLine, 'cells' | 'value'>

function rowsOf({ messages: { simulation: words } }: App, label: string, { now, changed }: Beside<Row>): BarLine[] {
  const first = { label, ...now }
  return changed ? [first, { label: `  ${words.changed}`, ...changed, second: true }] : [first]
}

const nobody: Spread = { mean: 0, low: 0, high: 0, min: 0, max: 0 }

function row(app: App, { participants }: SimulatedYear, spread: Spread = nobody, asShares = true): Row {
  const words = app.messages.simulation
  const { count, share, between } = words
  const text = (value: number) => (asShares ? share(value / participants) : count(value))
  const { mean, low, high, min, max } = spread
  return {
    cells: [
      words.mean(mean),
      share(mean / participants),
      between(text(low), text(high)),
      between(text(min), text(max)),
    ],
    value: mean / participants,
  }
}
