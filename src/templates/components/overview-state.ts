import type { RoundName } from '../../domain/round.js'
import type { Route } from '../../domain/route.js'
import type { Instant } from '../../domain/time.js'
import { deadlineLeaf, formatDeadline, formatMoment, momentLeaf } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { linkButton } from './button.js'
import { momentCard } from './moment-card.js'
import { notice } from './notice.js'
import { type SchoolContact, schoolCard } from './reach.js'
import { resultMoment } from './result-moment.js'

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
  | { kind: 'before'; round: RoundView }
  /** `lottery`: whether the schools that this child may choose take part in it. */
  | { kind: 'open'; round: RoundView; extended: boolean; lottery: boolean }
  | { kind: 'closed'; round: RoundView; started: boolean; next: { name: RoundName; opensAt: Instant } | undefined }
  | { kind: 'handed-in'; round: RoundView; submittedAt: Instant; receiptCode: string }

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
  }
}

type State<Kind extends OverviewState['kind']> = Extract<OverviewState, { kind: Kind }>

function open({ round, extended, lottery }: State<'open'>, { messages, language }: Chrome): Html {
  const words = messages.overview.open
  const moment = formatDeadline(round.closesAt, language)
  const deadline = extended ? words.extended(moment) : words.deadline(messages.common.round(round.name), moment)
  return momentCard({
    kind: 'open',
    leaf: deadlineLeaf(round.closesAt, language),
    heading: words.heading,
    body: html`<p><strong>${deadline}</strong></p><p>${lottery ? words.noHurry : messages.oneSchool.noHurry} ${words.pause}</p>`,
  })
}

function before({ round }: State<'before'>, { messages, language }: Chrome): Html {
  const words = messages.overview.before
  return momentCard({
    leaf: momentLeaf(round.opensAt, language),
    heading: words.heading,
    body: html`<p><strong>${words.opens(messages.common.round(round.name), formatMoment(round.opensAt, language))}</strong></p><p>${words.lookAlready}</p>`,
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

function handedIn({ round, submittedAt, receiptCode }: State<'handed-in'>, chrome: Chrome): Html {
  const { messages, language } = chrome
  const words = messages.overview.handedIn
  const card = notice({
    kind: 'success',
    heading: words.heading,
    body: html`<p>${words.at(formatMoment(submittedAt, language))}<br>${words.code}: <strong class="elk-code">${receiptCode}</strong></p>
<p>${words.nothingToDo}</p>
<div class="elk-actions">${linkButton(paths.receipt, words.receipt)}</div>`,
  })
  return html`${card}${round.resultsAt && resultMoment(round.resultsAt, chrome)}
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
