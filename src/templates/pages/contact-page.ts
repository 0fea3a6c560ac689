import { familyLanguages } from '../../domain/language.js'
import { ownNames } from '../../messages/language-names.js'
import type { Chrome } from '../chrome.js'
import { button } from '../components/button.js'
import { radioGroup } from '../components/choice.js'
import { type ContactValues, contactFieldNames, contactRows } from '../components/contact-rows.js'
import { field } from '../components/field.js'
import { form, returnTo } from '../components/form.js'
import { notice } from '../components/notice.js'
import { summaryList } from '../components/summary-list.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { type BackTo, paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

/** The name under which the mark of what was shown comes back. */
export const seenField = 'gezien'

export interface ContactView {
  contact: ContactValues
  /** The mark of the data that were shown first; posted as `gezien`, so that a stale page is recognised. */
  seen: string
  /** Whether the round is open; otherwise the data can only be read. */
  editable: boolean
  back: BackTo
  problems: readonly FieldProblem[]
}

/** How the family can be reached, and in which language. */
export function contactPage(view: ContactView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.contact
  const body = view.editable
    ? html`<p class="elk-lead">${words.intro}</p><p>${words.leaveEmpty}</p>${contactForm(view, chrome)}`
    : html`${notice({ kind: 'info', body: html`<p>${words.closed}</p>` })}
<div class="elk-card">${summaryList(contactRows(view.contact, messages, { changeable: false }))}</div>`
  return layout(chrome, { title: words.title, problems: view.problems, back: view.back, body })
}

function contactForm({ contact, seen, back, problems }: ContactView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.contact
  return form(chrome, {
    action: paths.contact,
    hidden: { [seenField]: seen, ...returnTo(back) },
    body: html`
<div class="elk-card"><fieldset class="elk-fieldset"><legend class="elk-legend">${words.first}</legend>
${textField('contactName', { autocomplete: 'name' })}
${textField('email', { autocomplete: 'email' })}
${textField('phone', { autocomplete: 'tel' })}
</fieldset></div>
<div class="elk-card"><fieldset class="elk-fieldset"><legend class="elk-legend">${words.second} <span class="elk-legend__note">${messages.common.mayStayEmpty}</span></legend>
${textField('contactName2', { autocomplete: 'off' })}
${textField('email2', { autocomplete: 'off' })}
${textField('phone2', { autocomplete: 'off' })}
</fieldset></div>
${radioGroup(messages, {
  name: contactFieldNames.language,
  legend: words.language,
  options: familyLanguages.map((value) => ({ value, label: ownNames[value], lang: value })),
  chosen: contact.language,
  problems,
})}
<div class="elk-actions">${button({ text: messages.common.save })}</div>`,
  })

  function textField(name: Exclude<keyof ContactValues, 'language'>, { autocomplete }: { autocomplete: string }): Html {
    const common = { name: contactFieldNames[name], value: contact[name], autocomplete, problems }
    if (name.startsWith('email'))
      return field(messages, { ...common, label: words.email, type: 'email', inputmode: 'email' })
    if (name.startsWith('phone'))
      return field(messages, { ...common, label: words.phone, type: 'tel', inputmode: 'tel' })
    return field(messages, { ...common, label: words.name })
  }
}
