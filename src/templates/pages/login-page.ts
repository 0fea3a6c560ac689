import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { field } from '../components/field.js'
import { form } from '../components/form.js'
import { loginHelpLink } from '../components/login-help-link.js'
import { notice, paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** Names under which the form posts; also the fields that problems name. */
export const loginFields = { elkNumber: 'elk-nummer', password: 'wachtwoord' } as const

export interface LoginView {
  /** As it was typed. */
  elkNumber: string
  /** Why the family is here, when it did not come by itself. */
  notice: 'expired' | 'password-changed' | undefined
  /** The address it wanted to see, posted as `naar`; undefined leads to the overview. */
  next: string | undefined
  problems: readonly FieldProblem[]
}

/** Logging in with the ELK number and the password. */
export function loginPage(view: LoginView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.login
  const { problems } = view
  const body = html`
${view.notice && notice({ kind: view.notice === 'expired' ? 'info' : 'success', body: html`<p>${words.notices[view.notice]}</p>` })}
<p class="elk-lead">${words.intro}</p>
${form(chrome, {
  action: paths.login,
  hidden: { naar: view.next },
  body: html`
${field(messages, { name: loginFields.elkNumber, label: words.elkNumber, hint: words.elkNumberHint, value: view.elkNumber, autocomplete: 'username', inputmode: 'numeric', width: 'code', problems })}
${field(messages, { name: loginFields.password, label: words.password, type: 'password', autocomplete: 'current-password', problems })}
<div class="elk-actions">${button({ text: words.submit })}<a class="elk-link" href="${paths.forgotPassword}">${words.forgotten}</a></div>`,
})}
${loginHelpLink(messages)}
<section class="elk-section">
<h2 class="elk-heading-2">${words.firstTimeHeading}</h2>
${paragraphs(words.firstTime)}
<p><a class="elk-link" href="${paths.letter}">${words.toLetter}</a></p>
</section>`
  return layout(chrome, { title: words.title, problems, body })
}
