import { bdi, type Content, type Html, html } from '../html.js'
import { unseen } from './button.js'

export interface SummaryRow {
  label: string
  value: Content
  /** Where the answer can be changed; `what` tells a screen reader what the link is about. */
  change?: { href: string; text: string; what: string } | undefined
}

/** Questions with their answers, each with a link to change it where that is possible. */
export function summaryList(rows: readonly SummaryRow[]): Html {
  return html`<dl class="elk-summary">
${rows.map(
  ({ label, value, change }) => html`<div class="elk-summary__row">
<dt class="elk-summary__label">${label}</dt>
<dd class="elk-summary__value">${value}</dd>
${change && html`<dd class="elk-summary__change">${changeLink(change)}</dd>`}
</div>`,
)}
</dl>`
}

/** "Wijzig", with what it changes said to a screen reader. */
export function changeLink({ href, text, what }: NonNullable<SummaryRow['change']>): Html {
  return html`<a class="elk-link" href="${href}">${text}${unseen(what)}</a>`
}

/** Lines of an address or a name list, one under the other, each kept apart from the direction of the page. */
export function lines(texts: readonly string[]): Content[] {
  return texts.map((text, index) => html`${index > 0 && html`<br>`}${bdi(text)}`)
}
