import type { LoginPlan, PlannedLogin } from '../../actions/plan-logins.js'
import { loginSkipReasons } from '../../domain/login-plan.js'
import { fullName } from '../../domain/name.js'
import type { Messages } from '../../messages/index.js'
import { safeText } from '../table.js'

const NAMED_ONE_BY_ONE = 10

/** What is about to be sent and to whom, and what not and why. */
export function planLines(plan: LoginPlan, { logins: words }: Messages): string[] {
  const { queue, skipped } = plan
  if (queue.length === 0) return [words.nothing, ...skippedLines(plan, words)]
  const addresses =
    queue.length <= NAMED_ONE_BY_ONE ? queue.map((login) => addressLine(login, words)) : [fromTo(queue, words)]
  return [words.will(queue.length), ...addresses, ...(skipped.length > 0 ? skippedLines(plan, words) : []), words.check]
}

function addressLine({ pupil, address }: PlannedLogin, words: Messages['logins']): string {
  return words.to(safeText(fullName(pupil)), address)
}

function fromTo(queue: readonly PlannedLogin[], words: Messages['logins']): string {
  const name = (login: PlannedLogin | undefined) => (login ? safeText(fullName(login.pupil)) : '')
  return words.fromTo(name(queue[0]), name(queue.at(-1)))
}

/** Who gets none, by reason. */
export function skippedLines({ skipped }: LoginPlan, words: Messages['logins']): string[] {
  if (skipped.length === 0) return []
  const groups = loginSkipReasons.flatMap((reason) => {
    const pupils = skipped.filter((skip) => skip.reason === reason).map(({ pupil }) => pupil)
    if (pupils.length === 0) return []
    const named = pupils
      .slice(0, NAMED_ONE_BY_ONE)
      .map((pupil) => words.skippedOne(pupil.elkNumber, safeText(fullName(pupil))))
    const more = pupils.length > NAMED_ONE_BY_ONE ? [words.skippedMore(pupils.length - NAMED_ONE_BY_ONE)] : []
    return [words.skippedBecause(pupils.length, words.reasons[reason]), ...named, ...more]
  })
  return [words.skipped(skipped.length), ...groups]
}
