import type { App } from '../../app.js'
import { listPrimarySchools } from '../../db/schools.js'
import type { MarkedStatus, Yardstick } from '../../domain/attention.js'
import { currentRound, type RoundName } from '../../domain/round.js'
import { type Grouping, groupings, groupStatus, type StatusGroup } from '../../domain/status-group.js'
import { type Io, UsageError } from '../../io.js'
import { page } from '../pager.js'
import { formatTable, safeText } from '../table.js'

interface Shown {
  by: Grouping
  /** The round that counts; undefined means the present one. */
  round: RoundName | undefined
  pupils: readonly MarkedStatus[]
  yardstick: Yardstick
  /** What everybody must know first. */
  above: readonly string[]
}

/** Reads what stands behind `--by`; a usage error when pupils cannot be put together by it. */
export function readGrouping(io: Io, text: string): Grouping {
  const grouping = groupings.find((known) => known === text)
  if (!grouping) throw new UsageError(io.messages.status.wrongGroup(text))
  return grouping
}

/** `elk status --by`: one line per school, board or advice, whoever is furthest behind first. */
export async function showGroups(app: App, io: Io, shown: Shown): Promise<void> {
  const { by, round: wanted, pupils, yardstick, above } = shown
  const { messages } = app
  const round = wanted ?? currentRound(yardstick.rounds, yardstick.at).name
  const groups = groupStatus(pupils, by, round)
  io.json({
    at: yardstick.at,
    by,
    round,
    groups: groups.map(({ name, counts, needHelp }) => ({ [by]: name || null, counts, needHelp })),
  })
  if (groups.length === 0) return io.out(messages.status.nobody)
  const titles = by === 'school' ? await schoolTitles(app) : new Map<string, string>()
  const rows = groups.map((group) => [
    safeText(titles.get(group.name) ?? (group.name || messages.status.noGroup)),
    ...groupCells(group, round),
  ])
  const head = [messages.status.byHead[by], ...messages.status.byColumns]
  const legend = [messages.status.byLegend(messages.terms.rounds[round]), ...messages.status.legend]
  await page(io, [
    ...above,
    ...formatTable(io, { head, rows, flexible: 0, numbersFrom: 1 }).split('\n'),
    '',
    ...legend.map((line) => io.color.dim(line)),
  ])
}

async function schoolTitles({ db }: App): Promise<Map<string, string>> {
  return new Map((await listPrimarySchools(db)).map(({ code, name }) => [code, `${code} ${name}`]))
}

function groupCells({ counts, done, needHelp }: StatusGroup, round: RoundName): string[] {
  const { pupils, login, rounds } = counts
  const { none, AG, AV } = rounds[round]
  const numbers = [pupils, login.none, login.sent, login.account, none, AG, AV].map(String)
  return [...numbers, `${Math.floor(done * 100)}%`, String(needHelp)]
}
