import { type Content, type Html, html } from '../html.js'
import { icon } from './icon.js'

type NoticeKind = 'info' | 'warning' | 'success'

interface NoticeOptions {
  kind: NoticeKind
  /** A heading of the second level; without it the notice is a paragraph or two. */
  heading?: string
  body: Content
}

const icons = { info: 'info', warning: 'warning', success: 'check' } as const

/** Something to know before going on; the icon only repeats what the words say. */
export function notice({ kind, heading, body }: NoticeOptions): Html {
  return html`<div class="elk-notice elk-notice--${kind}">
<span class="elk-notice__sign">${icon(icons[kind])}</span>
<div class="elk-notice__body">
${heading && html`<h2 class="elk-heading-3">${heading}</h2>`}
${body}
</div>
</div>`
}

/** Sentences as paragraphs, one each. */
export function paragraphs(texts: readonly string[]): Html[] {
  return texts.map((text) => html`<p>${text}</p>`)
}
