import type { Chrome } from '../chrome.js'
import { paragraphs } from '../components/notice.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'

/** The questions that families really ask, each with its answer folded under it. */
export function helpPage(chrome: Chrome): Html {
  const { title, topics } = chrome.messages.helpPage
  const body = topics.map(
    ({ heading, questions }) => html`<section class="elk-section">
<h2 class="elk-heading-2">${heading}</h2>
${questions.map(({ question, answer }) => html`<details class="elk-question"><summary class="elk-question__summary">${question}</summary><div class="elk-question__answer">${paragraphs(answer)}</div></details>`)}
</section>`,
  )
  return layout(chrome, { title, body })
}

/** What happens to the data of the child and the family. */
export function privacyPage(chrome: Chrome): Html {
  const { title, intro, sections } = chrome.messages.privacyPage
  return layout(chrome, {
    title,
    body: html`<p class="elk-lead">${intro(chrome.operator.name)}</p>${textSections(sections)}`,
  })
}

/** What the website does so that everybody can use it. */
export function accessibilityPage(chrome: Chrome): Html {
  const { title, intro, sections } = chrome.messages.accessibilityPage
  return layout(chrome, { title, body: html`<p class="elk-lead">${intro}</p>${textSections(sections)}` })
}

function textSections(sections: readonly { heading: string; text: readonly string[] }[]): Html[] {
  return sections.map(
    ({ heading, text }) =>
      html`<section class="elk-section"><h2 class="elk-heading-2">${heading}</h2>${paragraphs(text)}</section>`,
  )
}
