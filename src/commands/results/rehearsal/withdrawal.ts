import { withdrawResults } from '../../../actions/withdraw-results.js'
import type { DrawnRound } from '../../../domain/matching/match-lists.js'
import type { Said } from './said.js'
import { forAll, type Stage } from './stage.js'
import { checkAndPublish } from './two-people.js'
import type { Visitor } from './visitors.js'

/** How it went when the result was taken off the page, and when it came back. */
export interface WithdrawalTry {
  families: number
  /** Families that did not read at once that it is looked into. */
  stillShown: number
  /** Families that did not read their result again after it came back. */
  notBack: number
}

const MOST_FAMILIES = 200

/** Takes the result off the page and publishes it again, while some families look. */
export async function tryWithdrawal(
  stage: Stage,
  visitors: readonly Visitor[],
  { round, reason }: { round: DrawnRound; reason: string },
): Promise<WithdrawalTry> {
  const some = visitors.slice(0, MOST_FAMILIES)
  await withdrawResults(stage.app, { round, reason })
  const stillShown = await countOthers(stage, some, 'looked-into')
  await checkAndPublish(stage.app, round)
  return { families: some.length, stillShown, notBack: await countOthers(stage, some, 'the-result') }
}

async function countOthers(stage: Stage, visitors: readonly Visitor[], wanted: Said): Promise<number> {
  let others = 0
  await forAll(visitors, async (visitor) => {
    if ((await stage.ask(visitor)).said !== wanted) others++
  })
  return others
}
