import type { Chrome } from '../chrome.js'
import { button, defaultButton } from '../components/button.js'
import { form, returnTo } from '../components/form.js'
import { type GuaranteeView, guaranteeMeter } from '../components/guarantee.js'
import { writeListAction } from '../components/list-action.js'
import { focusAfter, type ListNotice } from '../components/list-focus.js'
import { listStatus } from '../components/list-status.js'
import { type PreferenceRow, preferenceRow } from '../components/preference-row.js'
import { type SearchView, schoolSearch } from '../components/school-search.js'
import { type Html, html } from '../html.js'
import { layout } from '../layout.js'
import { type BackTo, paths } from '../paths.js'
import type { FieldProblem } from '../problem.js'

export interface PreferencesView {
  /** The application's revision; posted as `versie`, so that a stale page is recognised. */
  revision: number
  /** In order of preference, as saved; each with the number that stands typed at it. */
  rows: readonly PreferenceRow[]
  /** Undefined in a round without a guarantee. */
  guarantee: GuaranteeView | undefined
  maxLength: number
  /** What the last act did, to be said once. */
  notice: ListNotice | undefined
  search: SearchView
  back: BackTo
  /** At `plaats-CODE` for a number, at `lijst` for a stale page. */
  problems: readonly FieldProblem[]
}

/** The ranked list: one form in which every button saves the numbers first and then does its own work. */
export function preferencesPage(view: PreferencesView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.preferences
  const body = html`
<p class="elk-lead">${words.intro}</p>
<p>${words.honest}</p>
${form(chrome, {
  action: paths.preferences,
  hidden: { versie: view.revision, alles: view.search.showAll ? 'ja' : undefined, ...returnTo(view.back) },
  body: html`
${defaultButton(writeListAction({ kind: 'save' }), messages.common.save)}
${listSection(view, chrome)}
${schoolSearch(view.search, { listed: view.rows.length, maxLength: view.maxLength, focus: focusAfter(view) }, messages)}`,
})}`
  return layout(chrome, { title: words.title, problems: view.problems, back: view.back, body })
}

function listSection(view: PreferencesView, { messages }: Chrome): Html {
  const words = messages.preferences
  const { rows, guarantee } = view
  const focus = focusAfter(view)
  return html`<section class="elk-section" aria-labelledby="lijst">
<h2 class="elk-heading-2" id="lijst" tabindex="-1">${words.listHeading}</h2>
${listStatus(view.notice, focus, messages)}
${guarantee && guaranteeMeter(messages, guarantee)}
${
  rows.length === 0
    ? emptyList(words)
    : html`<ol class="elk-ranking">
${rows.map((row, index) => preferenceRow(row, { place: index + 1, of: rows.length, focus, problems: view.problems }, messages))}
</ol>
<p class="elk-hint">${words.renumberHint}${rows.some((row) => row.upperLevel) && ` ${words.upperLevelNote}`}</p>`
}
<div class="elk-actions">
${rows.length > 0 && button({ text: words.saveOrder, action: writeListAction({ kind: 'save' }), kind: 'secondary' })}
${rows.length > 0 && button({ text: view.back === 'check' ? words.finishToCheck : words.finish, action: writeListAction({ kind: 'finish' }) })}
</div>
</section>`
}

function emptyList(words: { emptyHeading: string; empty: string }): Html {
  return html`<div class="elk-empty"><p class="elk-empty__heading">${words.emptyHeading}</p><p>${words.empty}</p></div>`
}
