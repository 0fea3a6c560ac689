import type { App } from '../../app.js'
import { listPrimarySchools } from '../../db/schools.js'
import type { MarkedStatus, Yardstick } from '../../domain/attention.js'
import { currentRound, type RoundName, roundNames } from '../../domain/round.js'
import { routeKind } from '../../domain/route.js'
import { countStatus, type LoginDot, type RoundDot } from '../../domain/status.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { page } from '../pager.js'
import { formatTable, safeText } from '../table.js'
import { cutText } from '../text-width.js'

interface Shown {
  pupils: readonly MarkedStatus[]
  yardstick: Yardstick
  /** The one round to show; undefined means all, or the present one for a list of whom to call. */
  round: RoundName | undefined
  /** A list of whom to call, in the order given; else each school gets a heading. */
  urgentFirst: boolean
  /** What everybody must know first. */
  above: readonly string[]
}

const LONGEST_ADVICE = 'vmbo-gl/tl/havo'.length
const MARK_INDENT = ' '.repeat(10)

/** Shows the status table; each pupil's attention marks stand below its line, so that 80 columns are enough. */
export async function showTable(
  app: App,
  io: Io,
  { pupils, yardstick, round, urgentFirst, above }: Shown,
): Promise<void> {
  const { messages, language } = app
  const present = urgentFirst ? currentRound(yardstick.rounds, yardstick.at).name : undefined
  const rounds = roundNames.filter((name) => name === (round ?? present ?? name))
  const [head = [], ...lines] = tableLines(app, io, { pupils, rounds, withSchool: urgentFirst })
  const shown = [...above, io.color.bold(messages.status.title(formatMoment(yardstick.at, language)))]
  const sections = urgentFirst ? [{ title: undefined, size: pupils.length }] : await schoolSections(app, pupils)
  let start = 0
  for (const { title, size } of sections) {
    const heading = title === undefined ? [] : [io.color.underline(cutText(safeText(title), io.columns))]
    shown.push('', ...heading, ...head, ...lines.slice(start, start + size).flat())
    start += size
  }
  shown.push('', ...messages.status.legend.map((line) => io.color.dim(line)), ...summaryLines(app, pupils, rounds))
  await page(io, shown)
}

/** A heading per school, in the order of the pupils, and how many of them stand below it. */
async function schoolSections(
  { db, messages }: App,
  pupils: readonly MarkedStatus[],
): Promise<{ title: string; size: number }[]> {
  const names = new Map((await listPrimarySchools(db)).map(({ code, name }) => [code, name]))
  const sizes = new Map<MarkedStatus['school'], number>()
  for (const { school } of pupils) sizes.set(school, (sizes.get(school) ?? 0) + 1)
  const { group, summary } = messages.status
  return [...sizes].map(([code, size]) => ({ title: group(`${code} ${names.get(code) ?? ''}`, summary(size)), size }))
}

interface Columns {
  pupils: readonly MarkedStatus[]
  rounds: readonly RoundName[]
  withSchool: boolean
}

/** The head of the table, and then per pupil its line with the lines of its marks. */
function tableLines({ messages }: App, io: Io, { pupils, rounds, withSchool }: Columns): string[][] {
  const { head, paper, nothing, attention } = messages.status
  const school = (text: string) => (withSchool ? [text] : [])
  const rows = pupils.map((pupil) => {
    const onPaper = routeKind(pupil.route) === 'paper'
    const advice = pupil.route === 'regular' ? (pupil.advice ?? nothing) : pupil.route
    const dots = rounds.map((round) => (onPaper ? paper : roundDot(io, pupil.rounds[round])))
    const login = onPaper ? nothing : loginDot(io, pupil.login)
    const names = [pupil.elkNumber, safeText(pupil.name), ...school(pupil.school)]
    return [...names, cutText(advice, LONGEST_ADVICE), login, ...dots]
  })
  const roundHeads = rounds.map((round) => head[round])
  const titles = [head.elk, head.name, ...school(head.school), head.advice, head.login, ...roundHeads]
  const [title = '', ...lines] = formatTable(io, { head: titles, rows, flexible: 1 }).split('\n')
  const marks = pupils.map((pupil) => pupil.attention.map((mark) => `${MARK_INDENT}! ${attention[mark]}`))
  return [[title], ...lines.map((line, index) => [line, ...(marks[index] ?? []).map((mark) => io.color.yellow(mark))])]
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
