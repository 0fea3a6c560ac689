import type { Advice } from '../advice.js'
import type { ElkNumber } from '../elk-number.js'
import { raiseOf } from '../matching/raise.js'
import type { PupilResult } from './result-set.js'
import type { Participated, ResultWorld, WorldDepartment } from './result-world.js'

/** What is wrong with the placement of one pupil. */
export type PupilFault =
  | { code: 'missing'; elkNumber: ElkNumber }
  | { code: 'no-participant'; elkNumber: ElkNumber }
  | { code: 'not-listed'; elkNumber: ElkNumber; department: string }
  | { code: 'advice-not-admitted'; elkNumber: ElkNumber; department: string; advice: Advice | undefined }

/** What is wrong with the placements in one department. */
export type DepartmentFault =
  | { code: 'no-seats-known'; department: string; placed: readonly ElkNumber[] }
  /** More than there are seats, those given by hand not counted; `limit` is what it may have with the raise. */
  | { code: 'over-capacity'; department: string; seats: number; limit: number; placed: readonly ElkNumber[] }

/** What is wrong with a placement as a whole, and with no single outcome of it: somebody is missing, or a department is too full. */
export type WholeFault = Extract<PupilFault, { code: 'missing' }> | DepartmentFault

/** Where a pupil was placed, and how as far as that is known. */
export type Outcome = Pick<PupilResult, 'elkNumber' | 'department' | 'how'>

/** Everything in which placements do not fit a round: first pupil by pupil in the order given, then who is missing, then by department (docs/domain.md, 8). */
export function findFaults(outcomes: readonly Outcome[], world: ResultWorld): (PupilFault | DepartmentFault)[] {
  const participants = new Map(world.participants.map((participant) => [participant.elkNumber, participant]))
  const departments = new Map(world.departments.map((department) => [department.code, department]))
  const placed = new Set(outcomes.map(({ elkNumber }) => elkNumber))
  return [
    ...outcomes.flatMap((outcome) => faultsOf(outcome, participants.get(outcome.elkNumber), departments)),
    ...world.participants.flatMap(({ elkNumber }): PupilFault[] =>
      placed.has(elkNumber) ? [] : [{ code: 'missing', elkNumber }],
    ),
    ...departmentFaults(outcomes, world),
  ]
}

function faultsOf(
  { elkNumber, department }: Outcome,
  participant: Participated | undefined,
  departments: ReadonlyMap<string, WorldDepartment>,
): PupilFault[] {
  if (!participant) return [{ code: 'no-participant', elkNumber }]
  if (department === null) return []
  const { advice, list } = participant
  if (!list.includes(department)) return [{ code: 'not-listed', elkNumber, department }]
  const admitted = advice !== undefined && departments.get(department)?.advices.includes(advice)
  return admitted ? [] : [{ code: 'advice-not-admitted', elkNumber, department, advice }]
}

function departmentFaults(outcomes: readonly Outcome[], world: ResultWorld): DepartmentFault[] {
  const placedIn = new Map<string, ElkNumber[]>()
  for (const { elkNumber, department, how } of outcomes)
    if (department !== null && how !== 'hand')
      placedIn.set(department, [...(placedIn.get(department) ?? []), elkNumber])
  return world.departments.flatMap(({ code: department, seats }): DepartmentFault[] => {
    const placed = placedIn.get(department)
    if (!placed) return []
    if (seats === undefined) return [{ code: 'no-seats-known', department, placed }]
    const limit = seats + raiseOf(seats, world)
    return placed.length > limit ? [{ code: 'over-capacity', department, seats, limit, placed }] : []
  })
}
