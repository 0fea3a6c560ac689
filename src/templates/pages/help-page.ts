import type { Topic } from '../../messages/portal/nl/information.js'
import type { Chrome } from '../chrome.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { paths } from '../paths.js'
import { loginHelpLinks } from './login-help-page.js'

/** The questions that families really ask, each with the answer folded under it, and the ways out for who cannot log in. */
export function helpPage(chrome: Chrome): Html {
  const { title, topics } = chrome.messages.helpPage
  const questions = topics.map(topicSection)
  const login = loginSection(chrome)
  return layout(chrome, { title, body: chrome.signedIn ? [questions, login] : [login, questions] })
}

function topicSection({ heading, questions }: Topic): Html {
  return html`<section class="elk-section">
<h2 class="elk-heading-2">${heading}</h2>
${questions.map(({ question, answer }) => html`<details class="elk-question"><summary class="elk-question__summary">${question}</summary><div class="elk-question__answer">${paragraphs(answer)}</div></details>`)}
</section>`
}

function loginSection({ messages }: Chrome): Html {
  return html`<section class="elk-section">
<h2 class="elk-heading-2">${messages.loginHelp.title}</h2>
${loginHelpLinks(messages, paths.loginHelp)}
</section>`
}
