import type { RoundName } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'
import type { Instant } from '../../domain/time.js'
import { deadlineLeaf, formatDeadline, formatMoment, momentLeaf } from '../../messages/dates.js'
import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { linkButton } from './button.js'
import {
  type ChoosesAgain,
  type LaterRoundView,
  laterRound,
  placedCard,
  waitingCard,
  whyAgain,
  withdrawnCard,
} from './later-round.js'
import { momentCard } from './moment-card.js'
import { notice } from './notice.js'
import { type SchoolContact, schoolCard } from './reach.js'
import { resultMoment } from './result-moment.js'
import type { DepartmentName } from './school-names.js'

/** A round as this family meets it, an extension of its own included. */
export interface RoundView {
  name: RoundName
  opensAt: Instant
  closesAt: Instant
  /** Undefined where no moment is fixed. */
  resultsAt: Instant | undefined
}

/** Where a family stands; exactly one of these. */
export type OverviewState =
  | { kind: 'no-final-advice'; round: RoundView; opened: boolean }
  | { kind: 'paper'; route: Extract<Route, 'vso' | 'isk' | 'kopklas'> }
  | { kind: 'before'; round: RoundView; why: ChoosesAgain | undefined }
  /** `lottery`: whether the schools that this child may choose take part in it; `later` in a round after the first. */
  | { kind: 'open'; round: RoundView; extended: boolean; lottery: boolean; later: LaterRoundView | undefined }
  | { kind: 'closed'; round: RoundView; started: boolean; next: { name: RoundName; opensAt: Instant } | undefined }
  /** `waitsFor`: the school that decides, where no draw does. */
  | {
      kind: 'handed-in'
      round: RoundView
      submittedAt: Instant
      receiptCode: string
      waitsFor: DepartmentName | undefined
    }
  /** `mayGiveUp`: a round is yet to come in which the family could apply again. */
  | { kind: 'placed'; department: DepartmentName; hasReceipt: boolean; mayGiveUp: boolean }
  /** The place was given up after which no round comes. */
  | { kind: 'withdrawn'; department: DepartmentName }

/** The state in words: what is going on, until when, and what to do. */
export function stateCard(state: OverviewState, school: SchoolContact, chrome: Chrome): Content {
  switch (state.kind) {
    case 'no-final-advice':
      return noAdvice(state, school, chrome)
    case 'paper':
      return paper(state, school, chrome)
    case 'before':
      return before(state, chrome)
    case 'open':
      return open(state, chrome)
    case 'closed':
      return closed(state, school, chrome)
    case 'handed-in':
      return handedIn(state, chrome)
    case 'placed':
      return html`${placedCard(state, chrome)}${lookBack(chrome)}`
    case 'withdrawn':
      return withdrawnCard(state.department, school, chrome)
  }
}

type State<Kind extends OverviewState['kind']> = Extract<OverviewState, { kind: Kind }>

function open({ round, extended, lottery, later }: State<'open'>, { messages, language }: Chrome): Html {
  const words = messages.overview.open
  const moment = formatDeadline(round.closesAt, language)
  const deadline = extended ? words.extended(moment) : words.deadline(messages.common.round(round.name), moment)
  return momentCard({
    kind: 'open',
    leaf: deadlineLeaf(round.closesAt, language),
    heading: words.heading,
    body: html`<p><strong>${deadline}</strong></p>
${later && laterRound(later, messages)}
<p>${hurry({ lottery, later }, messages)} ${words.pause}</p>`,
  })
}

/** Where a school gives its seats to who asks first, waiting matters; elsewhere it never does. */
function hurry({ lottery, later }: Pick<State<'open'>, 'lottery' | 'later'>, messages: PortalMessages): string {
  if (later?.oneAtATime) return messages.laterRounds.firstCome
  return lottery ? messages.overview.open.noHurry : messages.oneSchool.noHurry
}

function before({ round, why }: State<'before'>, { messages, language }: Chrome): Html {
  const words = messages.overview.before
  return momentCard({
    leaf: momentLeaf(round.opensAt, language),
    heading: words.heading,
    body: html`${why && html`<p>${whyAgain(why, messages)}</p>`}<p><strong>${words.opens(messages.common.round(round.name), formatMoment(round.opensAt, language))}</strong></p><p>${words.lookAlready}</p>`,
  })
}

function closed(
  { round, started, next }: State<'closed'>,
  school: SchoolContact,
  { messages, language }: Chrome,
): Html {
  const words = messages.overview.closed
  const card = momentCard({
    leaf: deadlineLeaf(round.closesAt, language),
    heading: next ? words.over(round.name) : words.heading,
    body: html`<p>${words.closed(messages.common.round(round.name), formatDeadline(round.closesAt, language))}</p>
<p><strong>${started ? words.notFinished : words.nothingHandedIn}</strong></p>
${next && html`<p>${words.next(messages.common.round(next.name), formatMoment(next.opensAt, language))}</p>`}
<p>${words.call}</p>`,
  })
  return html`${card}${schoolCard(messages, school)}`
}

function handedIn({ round, submittedAt, receiptCode, waitsFor }: State<'handed-in'>, chrome: Chrome): Html {
  const { messages, language } = chrome
  const words = messages.overview.handedIn
  const card = notice({
    kind: 'success',
    heading: words.heading,
    body: html`<p>${words.at(formatMoment(submittedAt, language))}<br>${words.code}: <strong class="elk-code">${receiptCode}</strong></p>
<p>${words.nothingToDo}</p>
<div class="elk-actions">${linkButton(paths.receipt, words.receipt)}</div>`,
  })
  const next = waitsFor ? waitingCard(waitsFor, chrome) : round.resultsAt && resultMoment(round.resultsAt, chrome)
  return html`${card}${next}${lookBack(chrome)}`
}

/** What a family can still look at when it changes nothing any more. */
function lookBack({ messages }: Chrome): Html {
  const words = messages.overview.handedIn
  return html`
<ul class="elk-link-list">
<li><a class="elk-link" href="${paths.childData}">${words.childData}</a></li>
<li><a class="elk-link" href="${paths.contact}">${words.contact}</a></li>
</ul>`
}

function noAdvice(
  { round, opened }: State<'no-final-advice'>,
  school: SchoolContact,
  { messages, language }: Chrome,
): Html {
  const words = messages.overview.noAdvice
  const moment = opened
    ? words.deadline(formatDeadline(round.closesAt, language))
    : words.opens(formatMoment(round.opensAt, language))
  return html`${notice({
    kind: 'warning',
    heading: words.heading,
    body: html`<p>${words.why}</p><p><strong>${words.call}</strong></p><p>${moment}</p>`,
  })}
${schoolCard(messages, school)}
<p><a class="elk-link" href="${paths.childData}">${messages.overview.handedIn.childData}</a></p>`
}

function paper({ route }: State<'paper'>, school: SchoolContact, { messages }: Chrome): Html {
  const words = messages.overview.paper
  return html`${notice({ kind: 'info', heading: words.heading, body: html`<p>${words.why[route]}</p>` })}
<ol class="elk-steps">${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
<p>${words.changed}</p>
${schoolCard(messages, school)}`
}
