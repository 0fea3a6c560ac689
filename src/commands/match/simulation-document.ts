import type { Beside } from '../../domain/matching/simulate-change.js'
import type { FamilyChances } from '../../domain/matching/simulate-family.js'
import type { SimulatedYear } from '../../domain/matching/simulate-year.js'
import type { Simulation } from './simulate.js'
import type { SimulatedFamily } from './simulated-family.js'

/** The JSON of a simulated year (docs/simulation.md). */
export function yearDocument(simulation: Simulation, { now, changed }: Beside<SimulatedYear>) {
  return {
    ...frame(simulation),
    participants: now.participants,
    now: figures(now),
    changed: changed ? figures(changed) : null,
  }
}

/** The JSON of a family's chances (docs/simulation.md), in hundredths: more would not be true. */
export function familyDocument(
  simulation: Simulation,
  { pupil, family }: SimulatedFamily,
  { now, changed }: Beside<FamilyChances>,
) {
  return {
    ...frame(simulation),
    elkNumber: pupil?.elkNumber ?? null,
    advice: family.advice,
    grant: family.grant,
    now: chances(now),
    changed: changed ? chances(changed) : null,
  }
}

function frame({ round, draws, seed, capacities, listLength, troubles }: Simulation) {
  return {
    round,
    draws,
    seed,
    changes: { capacities: Object.fromEntries(capacities), listLength: listLength ?? null },
    troubles,
  }
}

function figures({ ways, positions, departments }: SimulatedYear) {
  return { ways, positions, departments }
}

function chances({ schools, schoolsNeeded, complete, preferences, left }: FamilyChances) {
  return {
    schools,
    schoolsNeeded,
    complete,
    preferences: preferences.map(({ department, place, position, draw, raise }) => ({
      department,
      place,
      position,
      chance: hundredths(draw + raise),
      byRaise: hundredths(raise),
    })),
    left: hundredths(left),
  }
}

function hundredths(chance: number): number {
  return Math.round(chance * 100) / 100
}
