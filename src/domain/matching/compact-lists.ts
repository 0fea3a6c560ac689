import { schoolsNeeded } from './completeness.js'
import type { MatchLists, Participant } from './match-lists.js'
import { grantKinds } from './match-lists.js'
import { raiseOf } from './raise.js'

/** A grant that names a department: who has it, its kind as an index in `hows`, and the place of the department on the list. */
export interface NamedGrant {
  participant: number
  how: number
  place: number
}

/** Lists in typed arrays, for draws that allocate nothing; a department and a participant are their index in the lists. */
export interface CompactLists {
  /** Where each participant's choices start; one more than there are participants. */
  starts: Int32Array
  /** The departments on all lists, one list after the other. */
  choices: Int32Array
  /** Per choice the position of its school on that list, from 1. */
  positions: Int32Array
  /** Per department its seats in the draw, and those with the raise. */
  capacities: Int32Array
  raised: Int32Array
  /** Per participant 1 when the list is complete. */
  complete: Uint8Array
  named: readonly NamedGrant[]
  /** Per participant the kind of a grant without a department, as an index in `hows`; 0: no such grant. */
  open: Uint8Array
  /** The kinds that occur in `open`, in the order in which they are seated. */
  openKinds: readonly number[]
}

/** Puts lists into typed arrays; throws TypeError when a list or a grant names a department that is not there, which checkLists says in full. */
export function compactLists(lists: MatchLists): CompactLists {
  const { departments, participants, rules } = lists
  const capacities = Int32Array.from(departments, ({ capacity }) => capacity)
  const open = Uint8Array.from(participants, ({ grant }) =>
    grant?.department === null ? grantKinds.indexOf(grant.kind) + 1 : 0,
  )
  return {
    ...compactChoices(lists),
    capacities,
    raised: capacities.map((capacity) => capacity + raiseOf(capacity, rules)),
    named: participants.flatMap(namedGrant),
    open,
    openKinds: [...new Set(open)].filter((kind) => kind > 0).sort(),
  }
}

function compactChoices({ departments, participants, rules }: MatchLists) {
  const known = new Map(departments.map(({ code, school }, index) => [code, { index, school }]))
  const starts = new Int32Array(participants.length + 1)
  for (const [index, { list }] of participants.entries()) starts[index + 1] = (starts[index] as number) + list.length
  const choices = new Int32Array(starts.at(-1) as number)
  const positions = new Int32Array(choices.length)
  const complete = new Uint8Array(participants.length)
  for (const [index, { advice, list }] of participants.entries()) {
    const listed = list.map((code) => departmentIn(known, code))
    const schools = [...new Set(listed.map(({ school }) => school))]
    const start = starts[index] as number
    for (const [at, { index: department, school }] of listed.entries()) {
      choices[start + at] = department
      positions[start + at] = schools.indexOf(school) + 1
    }
    complete[index] = schools.length >= (schoolsNeeded(rules, advice) ?? Number.POSITIVE_INFINITY) ? 1 : 0
  }
  return { starts, choices, positions, complete }
}

function departmentIn<Department>(known: ReadonlyMap<string, Department>, code: string): Department {
  const department = known.get(code)
  if (!department) throw new TypeError(`no department ${code}`)
  return department
}

function namedGrant({ list, grant }: Participant, participant: number): NamedGrant[] {
  if (typeof grant?.department !== 'string') return []
  const place = list.indexOf(grant.department) + 1
  if (place === 0) throw new TypeError(`a grant for ${grant.department}, which is not on the list`)
  return [{ participant, how: grantKinds.indexOf(grant.kind) + 1, place }]
}
