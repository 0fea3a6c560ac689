import { formatDeadline, formatMoment, momentLeaf } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { linkButton } from './button.js'
import { momentCard } from './moment-card.js'
import { notice } from './notice.js'
import { schoolCard } from './reach.js'
import { reservePlaces } from './reserve-places.js'
import { lottery } from './result-lottery.js'
import type { Chance, ResultViewOf } from './result-view.js'
import { departmentName } from './school-names.js'

/** What a family reads whose child has no seat: that it is not over, what to do, and where it stands in reserve. */
export function unplaced(view: ResultViewOf<'unplaced'>, chrome: Chrome): Html {
  const words = chrome.messages.result
  return html`${notice({ kind: 'info', heading: words.unplacedHeading, body: html`<p>${words.unplaced}</p>` })}
${after(view, chrome)}`
}

/** What a family reads that gave its seat up. */
export function withdrawn(view: ResultViewOf<'withdrawn'>, chrome: Chrome): Html {
  const words = chrome.messages.result
  const said = words.withdrawn<Content>(
    departmentName(view.department),
    formatMoment(view.withdrawnAt, chrome.language),
  )
  return html`${notice({ kind: 'info', heading: words.withdrawnHeading, body: html`<p>${said}</p>` })}
${after(view, chrome)}`
}

function after(view: ResultViewOf<'unplaced' | 'withdrawn'>, chrome: Chrome): Html {
  const { messages } = chrome
  const { round, reserves, chance, primarySchool, lot } = view
  return html`${chance && chanceCard(chance, chrome)}
<section class="elk-section">
<h2 class="elk-heading-2">${messages.result.todoHeading}</h2>
<p><strong>${chance ? messages.result.chanceHelp : messages.overview.closed.call}</strong></p>
${chance && html`<p>${messages.result.chanceSame}</p>`}
${schoolCard(messages, primarySchool)}
${chance?.isOpen && html`<div class="elk-actions">${linkButton(paths.overview, messages.result.toOverview)}</div>`}
</section>
${reservePlaces(reserves, { round, heading: messages.result.whyHeading }, chrome)}
${lottery(lot, chrome)}`
}

function chanceCard({ round, opensAt, closesAt, isOpen }: Chance, { messages, language }: Chrome): Html {
  const words = messages.result
  const name = messages.common.round(round)
  return momentCard({
    kind: 'open',
    leaf: momentLeaf(isOpen ? closesAt : opensAt, language),
    heading: isOpen ? words.chanceNow(name) : words.chanceLater(name),
    body: html`<p>${!isOpen && `${messages.overview.before.opens(name, formatMoment(opensAt, language))} `}${words.chanceUntil(formatDeadline(closesAt, language))}</p>`,
  })
}
