import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { field } from '../components/field.js'
import { form } from '../components/form.js'
import { loginHelpLink } from '../components/login-help-link.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** Names under which the form posts; also the fields that problems name. */
export const letterFields = { elkNumber: 'elk-nummer', code: 'code' } as const

export interface LetterPageView {
  /** As they were typed. */
  elkNumber: string
  code: string
  problems: readonly FieldProblem[]
}

/** Coming in with the ELK number and the code of a letter. */
export function letterPage(view: LetterPageView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.letter
  const { problems } = view
  const body = html`
<p class="elk-lead">${words.intro}</p>
${form(chrome, {
  action: paths.letter,
  body: html`
${field(messages, { name: letterFields.elkNumber, label: messages.login.elkNumber, hint: words.elkNumberHint, value: view.elkNumber, autocomplete: 'username', inputmode: 'numeric', width: 'code', problems })}
${field(messages, { name: letterFields.code, label: words.code, hint: words.codeHint, value: view.code, autocomplete: 'off', width: 'code', problems })}
<div class="elk-actions">${button({ text: words.submit })}<a class="elk-link" href="${paths.login}">${words.toLogin}</a></div>`,
})}
<section class="elk-section">
<h2 class="elk-heading-2">${words.problemHeading}</h2>
${paragraphs(words.problem)}
${loginHelpLink(messages)}
</section>`
  return layout(chrome, { title: words.title, problems, body })
}
