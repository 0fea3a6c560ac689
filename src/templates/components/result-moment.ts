import type { Instant } from '../../domain/time.js'
import { formatMoment, momentLeaf } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { momentCard } from './moment-card.js'

/** When the result comes, and where it will stand. */
export function resultMoment(resultsAt: Instant, { messages, language }: Chrome): Html {
  const words = messages.overview.result
  return momentCard({
    leaf: momentLeaf(resultsAt, language),
    heading: words.heading,
    body: html`<p><strong>${words.at(formatMoment(resultsAt, language))}</strong></p><p>${words.mail}</p>
<p><a class="elk-link" href="${paths.result}">${words.link}</a></p>`,
  })
}
