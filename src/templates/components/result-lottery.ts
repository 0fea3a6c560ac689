import type { Chrome } from '../chrome.js'
import { type Html, html } from '../html.js'
import type { LotView } from './result-view.js'
import { summaryList } from './summary-list.js'

/** The child's number in the draw, and the code with which anybody checks it. */
export function lottery(lot: LotView | undefined, { messages: { result: words } }: Chrome): Html | undefined {
  if (!lot) return undefined
  const code = lot.code && { label: words.code, value: html`<span class="elk-code">${lot.code}</span>` }
  return html`<section class="elk-section">
<h2 class="elk-heading-2">${words.lotteryHeading}</h2>
<div class="elk-card">${summaryList([{ label: words.lot, value: words.lotOf(lot.lot, lot.of) }, ...(code ? [code] : [])])}</div>
<p>${words.lotMeaning}${code && ` ${words.codeMeaning}`}</p>
</section>`
}
