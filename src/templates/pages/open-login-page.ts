import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { dateField, type TypedDate } from '../components/date-field.js'
import { field } from '../components/field.js'
import { form } from '../components/form.js'
import { loginHelpLink } from '../components/login-help-link.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { linkPath } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** Names under which the form posts; the date posts `geboortedatum-dag`, `-maand` and `-jaar`. */
export const openLoginFields = {
  birthDate: 'geboortedatum',
  password: 'wachtwoord',
  repeat: 'wachtwoord-herhaling',
} as const

export interface OpenLoginView {
  purpose: 'login' | 'password-reset'
  token: string
  elkNumber: string
  /** As it was typed; passwords never come back. */
  birthDate: TypedDate
  minPasswordLength: number
  /** A pass phrase of four Dutch words, made for this visit. */
  suggestedPassword: string
  problems: readonly FieldProblem[]
}

/** Opening a personal link: the child's date of birth, and a password of one's own. */
export function openLoginPage(view: OpenLoginView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.openLogin
  const { problems } = view
  const hint = html`${words.passwordHint(view.minPasswordLength)}<br>${words.suggestion} <strong class="elk-pass-phrase" lang="nl">${view.suggestedPassword}</strong>`
  const body = html`
<p class="elk-lead">${words.intro[view.purpose]}</p>
${form(chrome, {
  action: linkPath(view.token),
  body: html`
${field(messages, { name: 'elk-nummer', label: words.elkNumber, hint: words.elkNumberHint, value: view.elkNumber, autocomplete: 'username', width: 'code', readonly: true, problems })}
${dateField(messages, { name: openLoginFields.birthDate, legend: words.birthDate, hint: words.birthDateHint, value: view.birthDate, problems })}
${field(messages, { name: openLoginFields.password, label: words.password, hint, type: 'password', autocomplete: 'new-password', problems })}
${field(messages, { name: openLoginFields.repeat, label: words.repeat, type: 'password', autocomplete: 'new-password', problems })}
<div class="elk-actions">${button({ text: words.submit })}</div>`,
})}
${loginHelpLink(messages)}`
  return layout(chrome, { title: words.titles[view.purpose], problems, body })
}
