import type { Instant } from '../../domain/time.js'
import { formatMoment, momentLeaf } from '../../messages/dates.js'
import type { Chrome } from '../chrome.js'
import { momentCard } from '../components/moment-card.js'
import { notice } from '../components/notice.js'
import { type Content, type Html, html } from '../html.js'
import { layout } from '../layout.js'

/** `before` its moment (undefined while none is fixed); `none` after it, while nothing is recorded for this pupil. */
export type ResultView = { kind: 'before'; resultsAt: Instant | undefined } | { kind: 'none' }

/** The page of the result, which holds nothing about the pupil before its moment. */
export function resultPage(view: ResultView, chrome: Chrome): Html {
  return layout(chrome, { title: chrome.messages.result.title, back: 'overview', body: content(view, chrome) })
}

function content(view: ResultView, { messages, language }: Chrome): Content {
  const words = messages.result
  if (view.kind === 'none')
    return notice({ kind: 'info', heading: words.noneHeading, body: html`<p>${words.none}</p>` })
  if (!view.resultsAt)
    return notice({ kind: 'info', heading: words.beforeHeading, body: html`<p>${words.noMoment}</p>` })
  return momentCard({
    kind: 'open',
    leaf: momentLeaf(view.resultsAt, language),
    heading: words.beforeHeading,
    body: html`<p><strong>${words.at(formatMoment(view.resultsAt, language))}</strong></p><p>${words.refresh}</p><p>${words.nobodyKnows}</p>`,
  })
}
