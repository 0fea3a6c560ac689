import type { PortalMessages } from '../../messages/portal/nl.js'
import { type Html, html } from '../html.js'
import type { FieldProblem } from '../problem.js'

/** All that is wrong on the page, each linked to its field; nothing when all is well. */
export function errorSummary({ common }: PortalMessages, problems: readonly FieldProblem[]): Html | undefined {
  if (problems.length === 0) return undefined
  return html`<section class="elk-error-summary" aria-labelledby="fouten" tabindex="-1" autofocus>
<h2 class="elk-heading-3" id="fouten">${common.errorHeading}</h2>
<ul>
${problems.map(({ field, text }) => html`<li>${field === undefined ? text : html`<a href="#${field}">${text}</a>`}</li>`)}
</ul>
</section>`
}
