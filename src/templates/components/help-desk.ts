import type { Chrome } from '../chrome.js'
import { bdi, type Html, html } from '../html.js'
import { paths } from '../paths.js'
import { emailLink, phoneLink } from './reach.js'

/** Phone, e-mail and hours, at the same place on every page. */
export function helpDesk({ messages, help }: Chrome): Html {
  const words = messages.help
  return html`<aside class="elk-help" aria-labelledby="hulp">
<h2 class="elk-heading-3" id="hulp">${words.heading}</h2>
<p>${words.intro}</p>
<dl class="elk-reach">
<div><dt>${words.phone}</dt><dd>${phoneLink(help.phone)}</dd></div>
<div><dt>${words.hours}</dt><dd>${bdi(help.hours)}</dd></div>
<div><dt>${words.email}</dt><dd>${emailLink(help.email)}</dd></div>
</dl>
<p><a class="elk-link" href="${paths.help}">${words.questions}</a></p>
</aside>`
}
