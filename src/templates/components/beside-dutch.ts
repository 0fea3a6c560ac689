import { isHelpLanguage } from '../../domain/language.js'
import { portal } from '../../messages/portal/nl.js'
import { translationNotices } from '../../messages/translation-notices.js'
import type { Chrome } from '../chrome.js'
import { type Content, html } from '../html.js'

/** The words of a part of a page. */
export interface Reading extends Pick<Chrome, 'messages' | 'language'> {
  /** Whether this is the Dutch that stands beside a translation: only to read, without headings, links, controls or ids. */
  beside: boolean
}

/** A part of a page; in a help language with the same part in Dutch beside it, which is what counts. */
export function besideDutch({ messages, language }: Chrome, draw: (reading: Reading) => Content): Content {
  const own = draw({ messages, language, beside: false })
  if (!isHelpLanguage(language)) return own
  return html`<div class="elk-beside">
<div class="elk-beside__own">${own}</div>
<div class="elk-beside__dutch"><p class="elk-beside__label">${translationNotices[language].inDutch}</p>
<div lang="nl" dir="ltr">${draw({ messages: portal, language: 'nl', beside: true })}</div></div>
</div>`
}
