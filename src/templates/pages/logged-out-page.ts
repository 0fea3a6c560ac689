import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

/** What a family sees after "Uitloggen". */
export function loggedOutPage(chrome: Chrome): Html {
  const words = chrome.messages.loggedOut
  const body = html`
<p class="elk-lead">${words.text}</p>
<p>${words.sharedComputer}</p>
<div class="elk-actions">${linkButton(paths.login, words.again, 'secondary')}</div>`
  return layout(chrome, { title: words.title, body })
}
