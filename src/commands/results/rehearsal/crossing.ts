import { type Instant, msBetween } from '../../../domain/time.js'
import { withoutOwn } from './said.js'
import { type Asked, forAll, type Stage } from './stage.js'
import type { Visitor } from './visitors.js'

/** What families read before the moment. */
export interface Before {
  pages: number
  /** Pages that say anything but that the result is not there yet. */
  wrong: number
  /** Pages that differ from the others in their language by more than the child's name. */
  different: number
}

/** Lets every family look once before the moment. */
export async function lookBefore(stage: Stage, visitors: readonly Visitor[], seen: () => void): Promise<Before> {
  const usual = new Map<string, string>()
  const before: Before = { pages: 0, wrong: 0, different: 0 }
  await forAll(visitors, async (visitor) => {
    const { said, page } = await stage.ask(visitor)
    const bare = withoutOwn(page, visitor)
    before.pages++
    if (said !== 'nothing-yet') before.wrong++
    if (bare !== (usual.get(visitor.language) ?? bare)) before.different++
    usual.set(visitor.language, usual.get(visitor.language) ?? bare)
    seen()
  })
  return before
}

/** How the moment itself went. */
export interface Crossing {
  families: number
  pages: number
  /** Pages with a result before the moment. */
  early: number
  /** Pages without one that were asked for after it. */
  late: number
  /** Pages that say something else, such as another's result. */
  wrong: number
  /** Families that read their own result in the end. */
  right: number
  /** After the moment, in ms; undefined when nobody read a result. */
  firstMs: number | undefined
  lastMs: number | undefined
  perSecond: number
  /** How long half of the answers took at most, and 99 of 100, in ms. */
  p50: number
  p99: number
}

const TRIES = 3
const SECOND_MS = 1000

/** Lets all families load the page again and again, from a second before the moment until they have read their result. */
export async function crossTheMoment(
  stage: Stage,
  visitors: readonly Visitor[],
  { moment, seen }: { moment: Instant; seen: () => void },
): Promise<Crossing> {
  const answers: Pick<Asked, 'from' | 'until'>[] = []
  const counts = { early: 0, late: 0, wrong: 0, right: 0 }
  const rightAt: Instant[] = []
  const failures = new Map<Visitor, number>()
  await forAll(visitors, async (visitor, again) => {
    const asked = await stage.ask(visitor)
    answers.push({ from: asked.from, until: asked.until })
    const verdict = judge(asked, moment)
    if (verdict === 'still-waiting') return again()
    counts[verdict]++
    if (verdict === 'right') rightAt.push(asked.until)
    if (verdict === 'right' || failAgain(failures, visitor) === TRIES) return seen()
    again()
  })
  rightAt.sort()
  const [first, last] = [rightAt[0], rightAt.at(-1)]
  return {
    families: visitors.length,
    pages: answers.length,
    ...counts,
    firstMs: first && msBetween(moment, first),
    lastMs: last && msBetween(moment, last),
    ...paceOf(answers),
  }
}

function failAgain(failures: Map<Visitor, number>, visitor: Visitor): number {
  const count = (failures.get(visitor) ?? 0) + 1
  failures.set(visitor, count)
  return count
}

function judge({ said, from, until }: Asked, moment: Instant): 'right' | 'still-waiting' | 'early' | 'late' | 'wrong' {
  if (said === 'the-result') return until < moment ? 'early' : 'right'
  if (said === 'nothing-yet') return from < moment ? 'still-waiting' : 'late'
  return 'wrong'
}

function paceOf(answers: readonly Pick<Asked, 'from' | 'until'>[]): Pick<Crossing, 'perSecond' | 'p50' | 'p99'> {
  const times = answers.map((answer) => msBetween(answer.from, answer.until)).sort((one, other) => one - other)
  const atShare = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const [start, end] = [answers[0]?.from, answers.at(-1)?.until]
  const ms = start && end ? Math.max(1, msBetween(start, end)) : 1
  return { perSecond: Math.round((answers.length * SECOND_MS) / ms), p50: atShare(0.5), p99: atShare(0.99) }
}
