import type { CalendarLeaf } from '../../messages/dates.js'
import { type Content, type Html, html } from '../html.js'

interface MomentCardOptions {
  leaf: CalendarLeaf
  heading: string
  body: Content
  kind?: 'open' | 'quiet' | 'done'
}

/** A moment that matters: the leaf of a calendar for the eye, the sentences for everybody. */
export function momentCard({ leaf, heading, body, kind = 'quiet' }: MomentCardOptions): Html {
  return html`<section class="elk-moment elk-moment--${kind}">
<div class="elk-leaf" aria-hidden="true"><span class="elk-leaf__weekday">${leaf.weekday}</span><span class="elk-leaf__day">${leaf.day}</span><span class="elk-leaf__month">${leaf.month}</span></div>
<h2 class="elk-heading-2 elk-moment__heading">${heading}</h2>
<div class="elk-moment__body">${body}</div>
</section>`
}
