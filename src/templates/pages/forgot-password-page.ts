import type { Chrome } from '../chrome.js'
import { button, linkButton } from '../components/button.js'
import { field } from '../components/field.js'
import { form } from '../components/form.js'
import { loginHelpLink } from '../components/login-help-link.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** The name under which the form posts. */
export const forgotPasswordFields = { elkNumber: 'elk-nummer' } as const

export interface ForgotPasswordView {
  /** As it was typed. */
  elkNumber: string
  problems: readonly FieldProblem[]
}

/** Asking for a mail with a link to choose a new password. */
export function forgotPasswordPage({ elkNumber, problems }: ForgotPasswordView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.forgotPassword
  const { elkNumber: label, elkNumberHint: hint } = messages.login
  const body = html`
<p class="elk-lead">${words.intro}</p>
${form(chrome, {
  action: paths.forgotPassword,
  body: html`
${field(messages, { name: forgotPasswordFields.elkNumber, label, hint, value: elkNumber, autocomplete: 'username', inputmode: 'numeric', width: 'code', problems })}
<div class="elk-actions">${button({ text: words.submit })}<a class="elk-link" href="${paths.login}">${words.toLogin}</a></div>`,
})}
${loginHelpLink(messages)}`
  return layout(chrome, { title: words.title, problems, body })
}

/** The answer to every request for a new password, the same whether the number is known or not. */
export function passwordMailSentPage(chrome: Chrome): Html {
  const words = chrome.messages.forgotPassword
  const body = html`
<p class="elk-lead">${words.sent}</p>
<section class="elk-section">
<h2 class="elk-heading-2">${words.notReceivedHeading}</h2>
<ul class="elk-list">${words.notReceived.map((text) => html`<li>${text}</li>`)}</ul>
<div class="elk-actions">${linkButton(paths.forgotPassword, words.again, 'secondary')}<a class="elk-link" href="${paths.login}">${words.toLogin}</a></div>
${loginHelpLink(chrome.messages)}
</section>`
  return layout(chrome, { title: words.sentTitle, body })
}
