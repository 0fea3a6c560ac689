import type { Chrome } from '../chrome.js'
import { type Content, type Html, html } from '../html.js'

interface FormOptions {
  action: string
  /** Hidden values that come back unchanged, by name; undefined is left out. */
  hidden?: Record<string, string | number | undefined>
  body: Content
}

/** A form that posts to one address, with its proof of origin; the server judges the input, not the browser. */
export function form({ csrfToken }: Chrome, { action, hidden = {}, body }: FormOptions): Html {
  const values = Object.entries({ csrf: csrfToken, ...hidden }).filter(([, value]) => value !== undefined)
  return html`<form class="elk-form" method="post" action="${action}" novalidate>
${values.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${body}
</form>`
}

/** The hidden value that makes a saved page return to the check page. */
export function returnTo(back: 'overview' | 'check'): Record<string, string | undefined> {
  return { terug: back === 'check' ? 'controleren' : undefined }
}
