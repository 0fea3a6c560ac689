import type { App } from '../../app.js'
import { listPrimarySchools } from '../../db/schools.js'
import type { RoundName } from '../../domain/round.js'
import { routeKind } from '../../domain/route.js'
import { countStatus, type LoginDot, type RoundDot } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { page } from '../pager.js'
import { formatTable, safeText } from '../table.js'
import type { MarkedStatus } from './status.js'

interface Shown {
  at: Instant
  rounds: readonly RoundName[]
  pupils: readonly MarkedStatus[]
  /** Whether each school gets a heading; else the order of the pupils is kept. */
  bySchool: boolean
}

const FIXED_WIDTH = 9 + 2 + 15 + 2 + 5

/** Shows the status table; each pupil's attention marks stand below its line, so that 80 columns are enough. */
export async function showTable(app: App, io: Io, { at, rounds, pupils, bySchool }: Shown): Promise<void> {
  const { messages, language } = app
  const lines = [io.color.bold(messages.status.title(formatMoment(at, language)))]
  const names = new Map((await listPrimarySchools(app.db)).map(({ code, name }) => [code, name]))
  for (const group of bySchool ? groupBySchool(pupils) : [pupils]) {
    const school = group[0]?.school
    const title =
      school && bySchool
        ? messages.status.group(`${school} ${names.get(school) ?? ''}`, messages.status.summary(group.length))
        : ''
    lines.push('', ...(title ? [io.color.underline(safeText(title))] : []), ...tableLines(app, io, group, rounds))
  }
  lines.push('', io.color.dim(messages.status.legend), ...summaryLines(app, pupils, rounds))
  await page(io, lines)
}

function groupBySchool(pupils: readonly MarkedStatus[]): MarkedStatus[][] {
  const groups = new Map<string, MarkedStatus[]>()
  for (const pupil of pupils) groups.set(pupil.school, [...(groups.get(pupil.school) ?? []), pupil])
  return [...groups.values()]
}

function tableLines(
  { messages }: App,
  io: Io,
  pupils: readonly MarkedStatus[],
  rounds: readonly RoundName[],
): string[] {
  const { head, paper, noAdvice, attention } = messages.status
  const roundsWidth = rounds.reduce((width, round) => width + head[round].length + 2, 0)
  const nameWidth = Math.max(12, Math.min(40, io.columns - FIXED_WIDTH - roundsWidth - 2))
  const rows = pupils.map(({ elkNumber, name, advice, route, login, rounds: dots }) => [
    elkNumber,
    safeText(name),
    route === 'regular' ? (advice ?? noAdvice) : route,
    loginDot(io, login),
    ...rounds.map((round) => (routeKind(route) === 'paper' ? paper : roundDot(io, dots[round]))),
  ])
  const titles = [head.elk, head.name, head.advice, head.login, ...rounds.map((round) => head[round])]
  const [title = '', ...body] = formatTable(io, { head: titles, rows, widest: { 1: nameWidth, 2: 15 } }).split('\n')
  const marks = (index: number) =>
    (pupils[index]?.attention ?? []).map((mark) => io.color.yellow(`           ! ${attention[mark]}`))
  return [title, ...body.flatMap((line, index) => [line, ...marks(index)])]
}

function loginDot({ color }: Io, { state }: LoginDot): string {
  if (state === 'none') return '○'
  return state === 'sent' ? `${color.blue('●')} V` : `${color.green('●')} A`
}

function roundDot({ color }: Io, { state }: RoundDot): string {
  return state === 'none' ? '○' : `${color.green('●')} ${state}`
}

function summaryLines({ messages }: App, pupils: readonly MarkedStatus[], rounds: readonly RoundName[]): string[] {
  const counts = countStatus(pupils)
  const { summary, loginCounts, roundCounts, head } = messages.status
  const perRound = rounds.map((round) => {
    const { none, AG, AV } = counts.rounds[round]
    return roundCounts(head[round], none, AG, AV)
  })
  return [summary(counts.pupils), loginCounts(counts.login.none, counts.login.sent, counts.login.account), ...perRound]
}
