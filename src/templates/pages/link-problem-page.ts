import type { Chrome } from '../chrome.js'
import { linkButton } from '../components/button.js'
import { loginHelpLink } from '../components/login-help-link.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'

export interface LinkProblemView {
  reason: 'used' | 'has-account' | 'superseded' | 'expired' | 'revoked' | 'unknown'
  /** What the link was for; an unknown link counts as a login. */
  purpose: 'login' | 'password-reset'
}

/** A personal link that opens nothing any more: why, and what to do next. */
export function linkProblemPage({ reason, purpose }: LinkProblemView, chrome: Chrome): Html {
  const words = chrome.messages.linkProblem
  const hasPassword = reason === 'used' || reason === 'has-account'
  const mayAskAgain = hasPassword || (purpose === 'password-reset' && reason !== 'unknown')
  const { title, text } = words[reason]
  const body = html`
${paragraphs(text)}
${!mayAskAgain && reason !== 'revoked' && html`<p>${words.askSchool}</p>`}
<div class="elk-actions">
${hasPassword && linkButton(paths.login, words.toLogin)}
${mayAskAgain && linkButton(paths.forgotPassword, words.toForgotten, hasPassword ? 'secondary' : 'primary')}
</div>
${loginHelpLink(chrome.messages)}`
  return layout(chrome, { title, body })
}
