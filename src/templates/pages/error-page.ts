import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

export interface ErrorView {
  /** `out-of-date`: a form that was not ours or stood open too long; `no-cookies`: one that came without any. */
  kind: 'not-found' | 'out-of-date' | 'no-cookies' | 'too-busy' | 'technical'
  /** The number under which the log has the details, for `technical`. */
  reference: string | undefined
}

/** A calm page for when something stands in the way. */
export function errorPage({ kind, reference }: ErrorView, chrome: Chrome): Html {
  const { errorPages, errorWords } = chrome.messages
  const { title, text } = errorPages[kind]
  const body = html`
${paragraphs(text)}
${reference !== undefined && html`<p>${errorWords.reference}: <strong class="elk-code">${reference}</strong></p>`}
<div class="elk-actions">${onward(kind, chrome)}</div>`
  return layout(chrome, { title, body })
}

/** Where it was the moment and not the page, the same page again: who opens a personal link cannot log in yet. */
function onward(kind: ErrorView['kind'], { messages: { errorWords }, path }: Chrome): Html {
  if (kind === 'out-of-date' || kind === 'no-cookies' || kind === 'too-busy') return linkButton(path, errorWords.again)
  return linkButton(paths.login, errorWords.toStart, 'secondary')
}
