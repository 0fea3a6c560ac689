import type { App } from '../../app.js'
import type { Beside } from '../../domain/matching/simulate-change.js'
import type { FamilyChances } from '../../domain/matching/simulate-family.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { type BarLine, barLines } from '../bars.js'
import { page } from '../pager.js'
import { safeText } from '../table.js'
import type { Simulation } from './simulate.js'
import type { SimulatedFamily } from './simulated-family.js'
import { changeLines, closingLines } from './simulation-lines.js'

interface Shown {
  simulation: Simulation
  asked: SimulatedFamily
  chances: Beside<FamilyChances>
}

/** Shows the chances of one family: a bar per preference, in whole percents. */
export async function showFamily(app: App, io: Io, shown: Shown): Promise<void> {
  const { simulation, asked, chances } = shown
  const words = app.messages.simulation
  await page(io, [
    io.color.bold(words.family(simulation.draws)),
    safeText(whose(app, asked)),
    ...grantLines(app, shown),
    ...changeLines(app, simulation),
    '',
    ...barLines(io, ['', ''], rowsOf(app, shown)),
    '',
    ...guaranteeLines(app, chances.changed ?? chances.now),
    words.honest,
    ...closingLines(app, io, simulation),
  ])
}

function whose({ messages: { simulation: words } }: App, { pupil, family }: SimulatedFamily): string {
  return pupil ? words.pupil(fullName(pupil), pupil.elkNumber, family.advice) : words.typedList(family.advice)
}

function grantLines({ messages: { simulation: words } }: App, { asked, simulation }: Shown): string[] {
  const { grant } = asked.family
  if (!grant) return []
  return [grant.department === null ? words.grantedAnywhere : words.granted(simulation.nameOf(grant.department))]
}

function rowsOf(app: App, { simulation, chances: { now, changed } }: Shown): BarLine[] {
  const words = app.messages.simulation
  const line = (label: string, value: number, second = false): BarLine => ({
    label,
    cells: [words.chance(value)],
    value,
    second,
  })
  const rows = now.preferences.flatMap(({ department, place, draw, raise }, index) => {
    const other = changed?.preferences[index]
    const label = `${String(place).padStart(2)}  ${simulation.nameOf(department)}`
    const first = line(label, draw + raise)
    return changed ? [first, line(`    ${words.changed}`, other ? other.draw + other.raise : 0, true)] : [first]
  })
  const left = ({ complete }: FamilyChances) => `    ${complete ? words.leftComplete : words.leftShort}`
  return [...rows, line(left(now), now.left), ...(changed ? [line(`    ${words.changed}`, changed.left, true)] : [])]
}

function guaranteeLines({ messages: { simulation: words } }: App, chances: FamilyChances): string[] {
  const { complete, schools, schoolsNeeded } = chances
  return complete || schoolsNeeded === null ? [] : [words.tooShort(schools, schoolsNeeded)]
}
