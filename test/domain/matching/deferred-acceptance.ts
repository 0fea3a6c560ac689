import type { MatchLists, Participant } from '../../../src/domain/matching/match-lists.js'

/** Where everybody ends, and how; nobody is in it without a seat. */
export type Seated = Map<string, { department: string; how: string }>

interface Proposer {
  code: string
  /** The smaller, the more right to a seat. */
  rank: number
  list: readonly string[]
  how: string
}

const kinds = ['hardship', 'special-primary', 'kopklas']

/** Gale and Shapley's deferred acceptance, as in their paper: all without a seat propose, departments keep the best and refuse the rest. */
function deferredAcceptance(proposers: readonly Proposer[], seats: ReadonlyMap<string, number>): Seated {
  const asked = new Map<Proposer, number>(proposers.map((proposer) => [proposer, 0]))
  const kept = new Map<string, Proposer[]>()
  for (;;) {
    const sitting = new Set([...kept.values()].flat())
    const proposing = proposers.filter((one) => !sitting.has(one) && (asked.get(one) ?? 0) < one.list.length)
    if (proposing.length === 0) break
    for (const proposer of proposing) {
      const next = asked.get(proposer) ?? 0
      const department = proposer.list[next] ?? ''
      asked.set(proposer, next + 1)
      const best = [...(kept.get(department) ?? []), proposer].sort((one, other) => one.rank - other.rank)
      kept.set(department, best.slice(0, seats.get(department)))
    }
  }
  return new Map(
    [...kept].flatMap(([department, some]) => some.map(({ code, how }) => [code, { department, how }] as const)),
  )
}

/** Who sits where, written without a look at the program: grants first, then the lot, then the raise in a second round of proposals. */
export function seatedByProposals(lists: MatchLists, lotOf: (code: string) => number): Seated {
  const capacities = new Map(lists.departments.map(({ code, capacity }) => [code, capacity]))
  const first = deferredAcceptance(
    lists.participants.map((one) => proposerOf(one, lotOf(one.code))),
    capacities,
  )
  const room = lists.departments.map(({ code, capacity }) => {
    const taken = [...first.values()].filter(({ department }) => department === code).length
    // Half up: Math.round rounds .5 towards positive infinity.
    return [code, capacity - taken + Math.round((capacity * lists.rules.raisePercent) / 100)] as const
  })
  const left = lists.participants.filter((one) => !first.has(one.code) && hasCompleteList(lists, one))
  const second = deferredAcceptance(
    left.map(({ code, list }) => ({ code, list, rank: lotOf(code), how: 'raise' })),
    new Map(room),
  )
  return new Map([...first, ...second])
}

function proposerOf({ code, list, grant }: Participant, lot: number): Proposer {
  if (!grant) return { code, list, rank: 4e6 + lot, how: 'lot' }
  if (grant.department) return { code, list: [grant.department], rank: lot, how: grant.kind }
  return { code, list, rank: (1 + kinds.indexOf(grant.kind)) * 1e6 + lot, how: grant.kind }
}

function hasCompleteList({ rules, departments }: MatchLists, { advice, list }: Participant): boolean {
  const needed = rules.guarantee[advice]
  const schools = departments.filter(({ code }) => list.includes(code)).map(({ school }) => school)
  return needed !== undefined && new Set(schools).size >= needed
}
