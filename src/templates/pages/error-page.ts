import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

export interface ErrorView {
  /** `out-of-date`: a form that was not ours or stood open too long. */
  kind: 'not-found' | 'out-of-date' | 'too-busy' | 'technical'
  /** The number under which the log has the details, for `technical`. */
  reference: string | undefined
}

/** A calm page for when something stands in the way. */
export function errorPage({ kind, reference }: ErrorView, chrome: Chrome): Html {
  const { errorPages, errorWords } = chrome.messages
  const { title, text } = errorPages[kind]
  const start = chrome.signedIn
    ? linkButton(paths.overview, errorWords.toOverview, 'secondary')
    : linkButton(paths.login, errorWords.toStart, 'secondary')
  const body = html`
${paragraphs(text)}
${reference !== undefined && html`<p>${errorWords.reference}: <strong class="elk-code">${reference}</strong></p>`}
<div class="elk-actions">${start}</div>`
  return layout(chrome, { title, body })
}
