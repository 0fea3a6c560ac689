import { drawFamilyChart, drawYearChart } from '../../actions/draw-simulation.js'
import { readMatchLists } from '../../actions/read-match-lists.js'
import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import type { MatchLists } from '../../domain/matching/match-lists.js'
import { assertCapacities } from '../../domain/matching/other-seats.js'
import { besideChange, changesAnything } from '../../domain/matching/simulate-change.js'
import { familyChances } from '../../domain/matching/simulate-family.js'
import { simulateYear } from '../../domain/matching/simulate-year.js'
import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { departmentNames } from '../applications/department-names.js'
import { showProgress } from '../progress.js'
import { safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'
import { readSimulation, type SimulationInput, type SimulationRequest } from './read-simulation.js'
import { showFamily } from './show-family.js'
import { showYear } from './show-year.js'
import { findFamily, type SimulatedFamily } from './simulated-family.js'
import { familyDocument, yearDocument } from './simulation-document.js'

/** What a simulation is about, for those who show it. */
export interface Simulation extends SimulationRequest {
  /** The lists as they are, without the family whose chances are asked. */
  lists: MatchLists
  /** What in the lists is not right yet. */
  troubles: number
  /** A department as people know it, safe for a terminal. */
  nameOf(code: string): string
  /** Writes the chart into the file that was asked for. */
  save(chart: string): void
}

/** `elk match simulate`: what many draws over the lists of now come to, for all or for one family, beside a change. */
export async function matchSimulateCommand(app: App, io: Io, input: SimulationInput): Promise<void> {
  const request = await readSimulation(app, io, input)
  const live = await readMatchLists(app, request.round)
  const asked = await findFamily(app, io, input, { live, request })
  const lists = asked?.others ?? live.lists
  assertCapacities(live.lists, request.capacities)
  if (asked?.pupil) await recordReading(app, 'match simulate', [asked.pupil.id])
  const file = input.svg === undefined ? undefined : io.path(input.svg)
  const simulation = {
    ...request,
    lists,
    troubles: live.troubles.length,
    nameOf: await namesOf(app),
    save: (chart: string) => (file === undefined ? undefined : writeWhole(file, Buffer.from(chart))),
  }
  if (asked) await simulateOne(app, io, simulation, asked)
  else await simulateAll(app, io, simulation)
  if (file !== undefined) io.out(app.messages.simulation.written(file))
}

async function simulateAll(app: App, io: Io, simulation: Simulation): Promise<void> {
  const { lists, round } = simulation
  if (lists.participants.length === 0) throw new UserError({ code: 'nothing-to-simulate', round })
  const draws = drawsOf(io, simulation)
  const year = besideChange(lists, simulation, (some) => simulateYear(some, draws()))
  simulation.save(drawYearChart(app, simulation, year))
  io.json(yearDocument(simulation, year))
  if (!io.jsonWanted) await showYear(app, io, simulation, year)
}

async function simulateOne(app: App, io: Io, simulation: Simulation, asked: SimulatedFamily): Promise<void> {
  const { others, family } = asked
  const draws = drawsOf(io, simulation)
  // A change holds for the family's list too.
  const together = { ...others, participants: [...others.participants, family] }
  const chances = besideChange(together, simulation, (some) => {
    const own = some.participants.at(-1) ?? family
    return familyChances({ ...some, participants: some.participants.slice(0, -1) }, own, draws())
  })
  simulation.save(drawFamilyChart(app, simulation, chances))
  io.json(familyDocument(simulation, asked, chances))
  if (!io.jsonWanted) await showFamily(app, io, { simulation, asked, chances })
}

/** The draws of one run; the bar on the screen goes on where the run before it ended. */
function drawsOf(io: Io, { draws, seed, ...change }: Simulation) {
  const progress = showProgress(io, draws * (changesAnything(change) ? 2 : 1))
  let before = -draws
  return () => {
    before += draws
    const start = before
    return { draws, seed, onDraw: (done: number) => progress(start + done) }
  }
}

async function namesOf(app: App): Promise<(code: string) => string> {
  const names = await departmentNames(app)
  return (code) => {
    const { school, profile, level } = names(code)
    return safeText([school, profile, level].filter(Boolean).join(', '))
  }
}
