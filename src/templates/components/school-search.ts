import type { PortalMessages } from '../../messages/portal/nl.js'
import { attributes, type Html, html } from '../html.js'
import { button } from './button.js'
import { writeListAction } from './list-action.js'
import type { ListFocus } from './list-focus.js'
import { type DepartmentResult, searchResult } from './search-result.js'

export interface SearchView {
  /** What was typed at `zoek`. */
  text: string
  /** The level chosen at `niveau`; empty text for every level. */
  level: string
  /** The levels to choose from, in order. */
  levels: readonly string[]
  /** Whether all departments that were found are shown; posted as `alles`, so that it stays so. */
  showAll: boolean
  /** Whether the family has just searched, so that the page opens at the answer. */
  searched: boolean
  /** The departments to show now, and how many there are to show in all. */
  results: readonly DepartmentResult[]
  total: number
}

interface ListAround {
  listed: number
  maxLength: number
  focus: ListFocus | undefined
}

/** Names under which the search is posted and kept in the address. */
export const searchFields = { text: 'zoek', level: 'niveau' } as const

/** Finding schools to add: words, a level, and what was found. */
export function schoolSearch(search: SearchView, list: ListAround, messages: PortalMessages): Html {
  const words = messages.preferences
  return html`<section class="elk-section elk-search" aria-labelledby="toevoegen">
<h2 class="elk-heading-2" id="toevoegen">${words.addHeading}</h2>
<p>${words.fits}</p>
<div class="elk-search__fields" role="search">
<div class="elk-form-field">
<label class="elk-form-label" for="${searchFields.text}">${words.searchText}</label>
<p class="elk-hint" id="zoek-uitleg">${words.searchHint}</p>
<input class="elk-textbox" type="search" id="${searchFields.text}" name="${searchFields.text}" value="${search.text}" autocomplete="off" aria-describedby="zoek-uitleg">
</div>
${levelField(search, messages)}
${button({ text: words.search, action: writeListAction({ kind: 'search' }), kind: 'secondary' })}
</div>
${found(search, list, messages)}
</section>`
}

function levelField({ level, levels }: SearchView, { preferences: words }: PortalMessages): Html {
  return html`<div class="elk-form-field">
<label class="elk-form-label" for="${searchFields.level}">${words.level}</label>
<select class="elk-select" id="${searchFields.level}" name="${searchFields.level}" autocomplete="off">
<option value="">${words.everyLevel}</option>
${levels.map((option) => html`<option${attributes({ value: option, selected: option === level })}>${option}</option>`)}
</select>
</div>`
}

function found(search: SearchView, list: ListAround, messages: PortalMessages): Html {
  const words = messages.preferences
  const { results, total } = search
  const searching = search.text !== '' || search.level !== ''
  if (total === 0)
    return html`<p class="elk-empty" id="gevonden"${atResults(list.focus)}>${searching ? words.nothingFound : words.nothingAllowed}</p>`
  const full = list.listed >= list.maxLength
  return html`<h3 class="elk-heading-3" id="gevonden"${atResults(list.focus)}>${results.length < total ? words.foundSome(results.length, total) : words.found(total)}</h3>
${full && html`<p class="elk-hint">${words.full(list.maxLength)}</p>`}
<ul class="elk-results">
${results.map((result) => searchResult(result, { nextPlace: full ? undefined : list.listed + 1, focused: list.focus?.at === 'result' && list.focus.code === result.code }, messages))}
</ul>
<div class="elk-actions">
${results.length < total && button({ text: words.showAll(total), action: writeListAction({ kind: 'show-all' }), kind: 'secondary' })}
${list.listed > 0 && html`<a class="elk-link" href="#lijst">${words.toList}</a>`}
</div>`
}

function atResults(focus: ListFocus | undefined): Html | undefined {
  return focus?.at === 'results' ? attributes({ tabindex: -1, autofocus: true }) : undefined
}
