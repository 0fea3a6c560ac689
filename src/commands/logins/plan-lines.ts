import type { LoginPlan, PlannedLogin } from '../../actions/plan-logins.js'
import { loginSkipReasons } from '../../domain/login-plan.js'
import { fullName, listName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import type { Messages } from '../../messages/index.js'
import { formatTable, safeText } from '../table.js'
import { NAMED_ONE_BY_ONE, reasonLines } from './reason-lines.js'

type Words = Messages['logins']

/** What is about to be sent and to whom, in a few lines, and what not and why. */
export function planLines(plan: LoginPlan, words: Words): string[] {
  const { queue } = plan
  if (queue.length === 0) return [words.nothing, ...skippedLines(plan, words)]
  const few = queue.length <= NAMED_ONE_BY_ONE
  const addresses = few ? queue.map((login) => addressLine(login, words)) : [fromTo(queue, words)]
  return [words.will(queue.length), ...addresses, ...skippedLines(plan, words), few ? words.check : words.checkMany]
}

/** What would be sent, with every family and its address to be checked, and what not and why. */
export function trialLines(io: Pick<Io, 'color' | 'columns'>, plan: LoginPlan, words: Words): string[] {
  const { queue } = plan
  if (queue.length === 0) return [words.nothing, ...skippedLines(plan, words), words.dryRun]
  const rows = queue.map(({ pupil, address }) => [pupil.elkNumber, safeText(listName(pupil)), safeText(address)])
  const table = formatTable(io, { head: words.trialHead, rows, flexible: 1 }).split('\n')
  return [words.will(queue.length), '', ...table, '', ...skippedLines(plan, words), words.checkTrial, words.dryRun]
}

/** A warning for every family whose login goes to an address from which one was revoked, or from which mail came back. */
export function warningLines({ queue }: LoginPlan, words: Words): string[] {
  return queue.flatMap(({ pupil, address, toRevoked, toMarked }) => [
    ...(toRevoked ? [words.toRevoked(safeText(fullName(pupil)), safeText(address))] : []),
    ...(toMarked ? [words.toMarked(safeText(fullName(pupil)), safeText(address))] : []),
  ])
}

function addressLine({ pupil, address }: PlannedLogin, words: Words): string {
  return words.to(safeText(fullName(pupil)), safeText(address))
}

function fromTo(queue: readonly PlannedLogin[], words: Words): string {
  const name = (login: PlannedLogin | undefined) => (login ? safeText(fullName(login.pupil)) : '')
  return words.fromTo(name(queue[0]), name(queue.at(-1)))
}

/** Who gets none, by reason. */
export function skippedLines({ skipped }: LoginPlan, words: Words): string[] {
  if (skipped.length === 0) return []
  return [
    words.skipped(skipped.length),
    ...reasonLines({ skipped, order: loginSkipReasons, said: words.reasons }, words),
  ]
}
