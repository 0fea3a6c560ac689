import type { MarkedStatus } from './attention.js'
import type { RoundName } from './round.js'
import { routeKind } from './route.js'
import { countStatus, type StatusCounts } from './status.js'

/** By what the pupils of a status table can be put together. */
export const groupings = ['school', 'board', 'advice'] as const

export type Grouping = (typeof groupings)[number]

/** Pupils with the same school, board or advice; `name` is empty where there is none. */
export interface StatusGroup {
  name: string
  counts: StatusCounts
  /** How many have an attention mark. */
  needHelp: number
  /** Of the pupils that apply online and have no seat from another round, the share that is definitive in the round asked about; 1 when there are none. */
  done: number
}

/** The pupils put together, the group that is furthest behind in a round first. */
export function groupStatus(pupils: readonly MarkedStatus[], by: Grouping, round: RoundName): StatusGroup[] {
  const members = new Map<string, MarkedStatus[]>()
  for (const pupil of pupils) {
    const name = pupil[by] ?? ''
    const group = members.get(name)
    if (group) group.push(pupil)
    else members.set(name, [pupil])
  }
  return [...members]
    .map(([name, group]) => describe(name, group, round))
    .sort((one, other) => compare(one, other, round))
}

function describe(name: string, pupils: readonly MarkedStatus[], round: RoundName): StatusGroup {
  const online = pupils.filter(
    ({ route, results }) => routeKind(route) !== 'paper' && !hasSeatElsewhere(results, round),
  )
  const definitive = online.filter(({ rounds }) => rounds[round].state === 'AV')
  return {
    name,
    counts: countStatus(pupils),
    needHelp: pupils.filter(({ attention }) => attention.length > 0).length,
    done: online.length === 0 ? 1 : definitive.length / online.length,
  }
}

function hasSeatElsewhere(results: MarkedStatus['results'], round: RoundName): boolean {
  return [...results].some(([name, { kind }]) => name !== round && kind === 'placed')
}

/** First by who is done, then by who at least started, has an account, or was sent a login. */
function compare(one: StatusGroup, other: StatusGroup, round: RoundName): number {
  const steps = [progress(one, round), progress(other, round)] as const
  const step = steps[0].findIndex((share, index) => share !== steps[1][index])
  if (step >= 0) return (steps[0][step] ?? 0) - (steps[1][step] ?? 0)
  return other.needHelp - one.needHelp || (one.name < other.name ? -1 : 1)
}

function progress({ counts, done }: StatusGroup, round: RoundName): number[] {
  const { pupils, login, rounds } = counts
  const started = rounds[round].AG + rounds[round].AV
  return [done, started / pupils, login.account / pupils, (login.account + login.sent) / pupils]
}
