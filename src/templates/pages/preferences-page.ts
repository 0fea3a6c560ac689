import type { PortalMessages } from '../../messages/portal/nl.js'
import type { Chrome } from '../chrome.js'
import { button, defaultButton } from '../components/button.js'
import { form, returnTo } from '../components/form.js'
import { type GuaranteeView, guaranteeTally, guaranteeWords } from '../components/guarantee.js'
import { writeListAction } from '../components/list-action.js'
import { focusAfter, type ListNotice } from '../components/list-focus.js'
import { listStatus, removalNotice } from '../components/list-status.js'
import { notice, paragraphs } from '../components/notice.js'
import { type PreferenceRow, preferenceRow } from '../components/preference-row.js'
import { type SchoolContact, schoolCard } from '../components/reach.js'
import { type SearchView, schoolSearch, searchedFor, searchFields } from '../components/school-search.js'
import { attributes, type Html, html } from '../html.js'
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
  /** Whether there is any school that the family may add now. */
  mayChoose: boolean
  search: SearchView
  primarySchool: SchoolContact
  back: BackTo
  /** Address of the script that spares a new page per act; the page does all without it. */
  script: string
  /** At `plaats-CODE` for a number, at `lijst` for a stale page. */
  problems: readonly FieldProblem[]
}

/** The ranked list: one form in which every button saves the numbers first and then does its own work. */
export function preferencesPage(view: PreferencesView, chrome: Chrome): Html {
  const { title } = chrome.messages.preferences
  const body = view.mayChoose || view.rows.length > 0 ? listForm(view, chrome) : nothingAllowed('lijst', view, chrome)
  return layout(chrome, { title, problems: view.problems, back: view.back, body })
}

function nothingAllowed(id: string, { primarySchool }: PreferencesView, { messages }: Chrome): Html {
  return html`<div class="elk-section" id="${id}" tabindex="-1">
${notice({ kind: 'warning', body: paragraphs([messages.preferences.nothingAllowed]) })}
${schoolCard(messages, primarySchool)}
</div>`
}

function listForm(view: PreferencesView, chrome: Chrome): Html {
  const { messages } = chrome
  const words = messages.preferences
  const around = { listed: view.rows.length, maxLength: view.maxLength, focus: focusAfter(view) }
  return html`
<p class="elk-lead">${words.intro}</p>
<p>${words.honest}</p>
${form(chrome, {
  action: paths.preferences,
  hidden: {
    versie: view.revision,
    alles: view.search.showAll ? 'ja' : undefined,
    [searchFields.before]: searchedFor(view.search),
    ...returnTo(view.back),
  },
  body: html`
${defaultButton(writeListAction({ kind: 'save' }), messages.common.save)}
${standing(view, chrome)}
${listSection(view, chrome)}
${view.mayChoose ? schoolSearch(view.search, around, messages) : nothingAllowed('toevoegen', view, chrome)}`,
})}
<script src="${view.script}" defer></script>`
}

/** How the list stands and what was done last, in sight however long the page. */
function standing({ rows, guarantee, ...view }: PreferencesView, { messages }: Chrome): Html {
  const words = messages.preferences
  const focus = focusAfter({ rows, ...view })
  return html`<div class="elk-standing"${attributes({ 'data-saving': words.saving, 'data-offline': words.offline })}>
<div class="elk-standing__row">
${guarantee ? guaranteeTally(messages, guarantee) : html`<p class="elk-tally" id="stand">${words.choices(rows.length)}</p>`}
<nav class="elk-standing__jump" aria-label="${words.jump}"><a class="elk-link" href="#lijst">${words.toList}</a> <a class="elk-link" href="#toevoegen">${words.toSearch}</a></nav>
</div>
${listStatus(view.notice, focus, messages)}
</div>`
}

function listSection(view: PreferencesView, { messages }: Chrome): Html {
  const words = messages.preferences
  const { rows, guarantee } = view
  return html`<section class="elk-section" aria-labelledby="lijst">
<h2 class="elk-heading-2" id="lijst" tabindex="-1">${words.listHeading}</h2>
${guarantee && guaranteeWords(messages, guarantee)}
${rows.length === 0 ? emptyList(view, messages) : ranking(view, messages)}
<div class="elk-actions">
${canChange(rows) && button({ text: words.saveOrder, action: writeListAction({ kind: 'save' }), kind: 'secondary' })}
${rows.length > 0 && button({ text: view.back === 'check' ? words.finishToCheck : words.finish, action: writeListAction({ kind: 'finish' }) })}
</div>
</section>`
}

function ranking(view: PreferencesView, messages: PortalMessages): Html {
  const words = messages.preferences
  const { rows, problems } = view
  const focus = focusAfter(view)
  const items = rows.map((row, index) =>
    preferenceRow(row, { place: index + 1, of: rows.length, focus, problems }, messages),
  )
  const gone = removalIn(view, messages)
  if (gone) items.splice(gone.place - 1, 0, html`<li class="elk-undo">${gone.said}</li>`)
  return html`<ol class="elk-ranking">
${items}
</ol>
${canChange(rows) && html`<p class="elk-hint">${rows.length > 1 && html`${words.renumberHint}<span class="elk-drag-hint"> ${words.dragHint}</span> `}${hasWish(rows) && words.upperLevelNote}</p>`}`
}

/** Whether there is an order to change, or a wish to tick. */
function canChange(rows: PreferencesView['rows']): boolean {
  return rows.length > 1 || hasWish(rows)
}

function hasWish(rows: PreferencesView['rows']): boolean {
  return rows.some(({ upperLevel }) => upperLevel !== undefined)
}

function emptyList(view: PreferencesView, messages: PortalMessages): Html {
  const { emptyHeading, empty } = messages.preferences
  const gone = removalIn(view, messages)
  return html`${gone && html`<div class="elk-undo">${gone.said}</div>`}
<div class="elk-empty"><p class="elk-empty__heading">${emptyHeading}</p><p>${empty}</p></div>`
}

function removalIn(view: PreferencesView, messages: PortalMessages): { place: number; said: Html } | undefined {
  const { notice } = view
  if (notice?.kind !== 'removed') return undefined
  return { place: notice.place, said: removalNotice(notice, focusAfter(view), messages) }
}
