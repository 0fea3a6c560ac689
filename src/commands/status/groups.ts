import type { App } from '../../app.js'
import { listPrimarySchools } from '../../db/schools.js'
import type { Yardstick } from '../../domain/attention.js'
import { currentRound, type RoundName } from '../../domain/round.js'
import { countStatus, type StatusCounts } from '../../domain/status.js'
import { type Io, UsageError } from '../../io.js'
import { page } from '../pager.js'
import { formatTable, safeText } from '../table.js'
import type { MarkedStatus } from './status.js'

const groupings = ['school', 'board', 'advice'] as const
type Grouping = (typeof groupings)[number]

interface Group {
  name: string
  counts: StatusCounts
  needHelp: number
}

interface Shown {
  by: string
  pupils: readonly MarkedStatus[]
  yardstick: Yardstick
  rounds: readonly RoundName[]
}

/** `elk status --by`: one line per school, board or advice, whoever is furthest behind first. */
export async function showGroups(app: App, io: Io, { by, pupils, yardstick, rounds }: Shown): Promise<void> {
  const { messages } = app
  const grouping = groupings.find((known) => known === by)
  if (!grouping) throw new UsageError(messages.status.wrongGroup(by))
  const round = rounds.length === 1 && rounds[0] ? rounds[0] : currentRound(yardstick.rounds, yardstick.at).name
  const groups = makeGroups(pupils, grouping).sort(
    (one, other) => doneShare(one, round) - doneShare(other, round) || other.needHelp - one.needHelp,
  )
  io.json({
    at: yardstick.at,
    by: grouping,
    round,
    groups: groups.map(({ name, counts, needHelp }) => ({ [grouping]: name || null, counts, needHelp })),
  })
  if (groups.length === 0) return io.out(messages.status.nobody)
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code as string, `${code} ${name}`]))
  const title = ({ name }: Group) =>
    safeText((grouping === 'school' && names.get(name)) || name || messages.status.noGroup)
  const rows = groups.map((group) => [title(group), ...groupCells(group, round)])
  const table = formatTable(io, {
    head: [messages.status.byHead[grouping], ...messages.status.byColumns],
    rows,
    widest: { 0: Math.max(16, io.columns - 54) },
  })
  await page(io, [...table.split('\n'), '', io.color.dim(messages.status.byLegend(messages.terms.rounds[round]))])
}

function makeGroups(pupils: readonly MarkedStatus[], grouping: Grouping): Group[] {
  const members = new Map<string, MarkedStatus[]>()
  for (const pupil of pupils) {
    const name = pupil[grouping] ?? ''
    const group = members.get(name)
    if (group) group.push(pupil)
    else members.set(name, [pupil])
  }
  return [...members].map(([name, group]) => ({
    name,
    counts: countStatus(group),
    needHelp: group.filter(({ attention }) => attention.length > 0).length,
  }))
}

function doneShare({ counts }: Group, round: RoundName): number {
  return counts.rounds[round].AV / counts.pupils
}

function groupCells(group: Group, round: RoundName): string[] {
  const { pupils, login, rounds } = group.counts
  const { none, AG, AV } = rounds[round]
  const share = `${Math.floor(doneShare(group, round) * 100)}%`
  return [...[pupils, login.none, login.sent, login.account, none, AG, AV].map(String), share, String(group.needHelp)]
}
