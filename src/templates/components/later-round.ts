import type { RoundName } from '../../domain/round.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { linkButton } from './button.js'
import { notice } from './notice.js'
import { type SchoolContact, schoolCard } from './reach.js'
import { type DepartmentName, departmentName } from './school-names.js'

/** Why a family may choose once more. */
export type ChoosesAgain = { kind: 'unplaced'; round: RoundName } | { kind: 'withdrawn'; department: DepartmentName }

/** What a family must know of a round after the first. */
export interface LaterRoundView {
  /** Undefined when it handed in nothing before. */
  why: ChoosesAgain | undefined
  /** Whether it chooses one school at a time, which then decides. */
  oneAtATime: boolean
  /** Whether a list of it could have had a guarantee before. */
  guaranteeGone: boolean
  /** Whether the child waits on a reserve list of the first round. */
  onReserve: boolean
}

/** Why a family may choose once more, in one sentence. */
export function whyAgain(why: ChoosesAgain, { laterRounds: words }: PortalMessages): Content {
  return why.kind === 'unplaced' ? words.unplaced(why.round) : words.withdrawn(departmentName(why.department))
}

/** What is different in a round after the first, in paragraphs. */
export function laterRound({ why, ...view }: LaterRoundView, messages: PortalMessages): Html {
  const words = messages.laterRounds
  return html`<p>${why && html`<strong>${whyAgain(why, messages)}</strong> `}${words.sameAccount}</p>
<p>${words.newList} ${view.guaranteeGone && words.noGuarantee}</p>
${view.oneAtATime && html`<p>${words.oneAtATime} ${words.another}</p>`}
${view.onReserve && html`<p>${words.reserve} <a class="elk-link" href="${paths.result}">${messages.overview.result.link}</a></p>`}`
}

/** The child has a place: where, and while there is a round to apply in, what giving it up means. */
export function placedCard(
  { department, hasReceipt, mayGiveUp }: { department: DepartmentName; hasReceipt: boolean; mayGiveUp: boolean },
  { messages }: Chrome,
): Html {
  const words = messages.laterRounds
  return notice({
    kind: 'success',
    heading: words.placedHeading,
    body: html`<p><strong>${words.placed(departmentName(department))}</strong></p>
${mayGiveUp && html`<p>${words.giveUp} ${words.goneForGood}</p>`}
<div class="elk-actions">${linkButton(paths.result, messages.overview.result.link)}${hasReceipt && linkButton(paths.receipt, messages.overview.handedIn.receipt, 'secondary')}</div>`,
  })
}

/** The family gave up its place, and no round comes any more. */
export function withdrawnCard(department: DepartmentName, school: SchoolContact, { messages }: Chrome): Html {
  const words = messages.laterRounds
  const body = html`<p>${words.withdrawn(departmentName(department))}</p><p><strong>${words.callSchool}</strong></p>`
  return html`${notice({ kind: 'warning', heading: words.withdrawnHeading, body })}
${schoolCard(messages, school)}`
}

/** The school that was chosen decides now. */
export function waitingCard(department: DepartmentName, { messages }: Chrome): Html {
  const words = messages.laterRounds
  return notice({
    kind: 'info',
    heading: words.waitingHeading,
    body: html`<p>${words.waiting(departmentName(department))} ${words.seeResult}</p><p>${words.another}</p>
<p><a class="elk-link" href="${paths.result}">${messages.overview.result.link}</a></p>`,
  })
}
