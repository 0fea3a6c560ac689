import { formatDeadline, formatMoment } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'
import { notice } from './notice.js'
import { reservePlaces } from './reserve-places.js'
import { lottery } from './result-lottery.js'
import type { Chance, ResultViewOf, SeatView } from './result-view.js'
import { departmentName } from './school-names.js'
import { lines, type SummaryRow, summaryList } from './summary-list.js'

/** The school that a child goes to, how it came there, what to do now, and what became of the schools above it. */
export function placed(view: ResultViewOf<'placed'>, chrome: Chrome): Html {
  const { seat, round, reserves, chance } = view
  const words = chrome.messages.result
  return html`${notice({
    kind: 'success',
    heading: words.placedHeading,
    body: html`<p class="elk-lead"><strong>${departmentName(seat.department)}</strong></p>`,
  })}
<div class="elk-card">${summaryList(rowsOf(seat, chrome))}</div>
<section class="elk-section">
<h2 class="elk-heading-2">${words.todoHeading}</h2>
<p><strong>${words.enrol}</strong></p>
<p class="elk-keep">${words.keep}</p>
</section>
${chance && decline(chance, chrome)}
${reservePlaces(reserves, { round, heading: words.higherHeading }, chrome)}
${lottery(view.lot, chrome)}`
}

function rowsOf(seat: SeatView, { messages, language }: Chrome): SummaryRow[] {
  const { address, website, position, way, confirmedAt } = seat
  const words = messages.result
  const row = (label: string, value: Content): SummaryRow[] =>
    value === undefined || value === false ? [] : [{ label, value }]
  return [
    ...row(words.onList, position && words.position(position)),
    ...row(words.seatBy, way && words.ways[way]),
    ...row(words.confirmedAt, confirmedAt && formatMoment(confirmedAt, language)),
    ...row(words.address, address.length > 0 && html`${lines(address)}`),
    ...row(messages.preferences.website, siteOf(website)),
  ]
}

/** Its address in letters, so that it can be read on paper too; nothing when it is no web address. */
function siteOf(website: string): Html | undefined {
  if (!/^https?:\/\//i.test(website)) return undefined
  const shown = website.replace(/^https?:\/\/(www\.)?|\/$/gi, '')
  return html`<a class="elk-link" dir="ltr" href="${website}" rel="noopener noreferrer">${shown}</a>`
}

function decline({ round, closesAt }: Chance, { messages, language }: Chrome): Html {
  const words = messages.result
  return html`<section class="elk-section">
<h2 class="elk-heading-3">${words.declineHeading}</h2>
<p>${words.decline}</p>
<p>${words.declineCall} ${words.declineUntil(messages.common.round(round), formatDeadline(closesAt, language))}</p>
</section>`
}
