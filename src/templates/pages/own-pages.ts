import type { Chrome } from '../chrome.js'
import { paragraphs } from '../components/notice.js'
import { type Block, prose } from '../components/prose.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'

/** What an operator wrote for one page. */
export interface OwnTextView {
  /** In the language of the page; undefined where the operator has none. */
  own: readonly Block[] | undefined
  /** In Dutch, which is binding. */
  dutch: readonly Block[]
}

/** What happens to the data of the child and the family. */
export function privacyPage(view: OwnTextView, chrome: Chrome): Html {
  return ownPage(chrome.messages.privacyPage, view, chrome)
}

/** What the website does so that everybody can use it. */
export function accessibilityPage(view: OwnTextView, chrome: Chrome): Html {
  return ownPage(chrome.messages.accessibilityPage, view, chrome)
}

type Words = Chrome['messages']['privacyPage'] | Chrome['messages']['accessibilityPage']

/** The operator's text; before it, where there is none in this language, the short of it in words of ours. */
function ownPage(words: Words, { own, dutch }: OwnTextView, chrome: Chrome): Html {
  if (own) return layout(chrome, { title: words.title, body: prose(own) })
  const { heading, note } = chrome.messages.fullText
  return layout(chrome, {
    title: words.title,
    body: html`<p class="elk-lead">${words.intro}</p>
${words.sections.map(
  ({ heading, text }) =>
    html`<section class="elk-section"><h2 class="elk-heading-2">${heading}</h2>${paragraphs(text)}</section>`,
)}
<section class="elk-section">
<h2 class="elk-heading-2">${heading}</h2>
<p>${note}</p>
<div class="elk-section" lang="nl" dir="ltr">${prose(dutch, { below: true })}</div>
</section>`,
  })
}
