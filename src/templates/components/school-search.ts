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
  /** The town, or the district within it, chosen at `waar`; empty text for everywhere. */
  place: string
  /** The places to choose from, in order; none when all schools stand in one. */
  places: readonly string[]
  /** Whether all departments that were found are shown; posted as `alles`, so that it stays so. */
  showAll: boolean
  /** Whether the family has just searched, so that the page opens at the answer. */
  searched: boolean
  /** The first department that was not shown before the family asked for all; there it reads on. */
  continueAt?: string | undefined
  /** The departments to show now, and how many there are to show in all. */
  results: readonly DepartmentResult[]
  total: number
}

interface ListAround {
  listed: number
  maxLength: number
  focus: ListFocus | undefined
}

/** Names under which the search is posted and kept in the address; `before` is what the page showed. */
export const searchFields = { text: 'zoek', level: 'niveau', place: 'waar', before: 'gezocht-op' } as const

/** What is looked for, in one text. */
export function searchedFor({ text, level, place }: Pick<SearchView, 'text' | 'level' | 'place'>): string {
  return [text, level, place].join(' | ')
}

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
${search.places.length > 1 && choiceOf({ name: searchFields.place, label: words.where, every: words.everywhere, options: search.places, chosen: search.place })}
${search.levels.length > 1 && choiceOf({ name: searchFields.level, label: words.level, every: words.everyLevel, options: search.levels, chosen: search.level })}
${button({ text: words.search, action: writeListAction({ kind: 'search' }), kind: 'secondary' })}
</div>
${found(search, list, messages)}
</section>`
}

interface ChoiceOptions {
  name: string
  label: string
  /** What the first option says, that leaves nothing out. */
  every: string
  options: readonly string[]
  chosen: string
}

function choiceOf({ name, label, every, options, chosen }: ChoiceOptions): Html {
  return html`<div class="elk-form-field">
<label class="elk-form-label" for="${name}">${label}</label>
<select class="elk-select" id="${name}" name="${name}" autocomplete="off">
<option value="">${every}</option>
${options.map((option) => html`<option${attributes({ value: option, selected: option === chosen })}>${option}</option>`)}
</select>
</div>`
}

function found(search: SearchView, list: ListAround, messages: PortalMessages): Html {
  const words = messages.preferences
  const { results, total } = search
  if (total === 0) return nothingFound(list, messages)
  const full = list.listed >= list.maxLength
  return html`<h3 class="elk-heading-3" id="gevonden"${atResults(list.focus)}>${results.length < total ? words.foundSome(results.length, total) : words.found(total)}</h3>
${full && html`<p class="elk-hint">${words.full(list.maxLength)}</p>`}
<ul class="elk-results">
${results.map((result) => searchResult(result, { nextPlace: full ? undefined : list.listed + 1, focused: list.focus?.at === 'result' && list.focus.code === result.code }, messages))}
</ul>
<div class="elk-actions">
${results.length < total && button({ text: words.showAll(total), action: writeListAction({ kind: 'show-all' }), kind: 'secondary' })}
${isSearching(search) && clearButton(messages)}
</div>`
}

function nothingFound({ focus }: ListAround, messages: PortalMessages): Html {
  return html`<p class="elk-empty" id="gevonden"${atResults(focus)}>${messages.preferences.nothingFound}</p>
<div class="elk-actions">${clearButton(messages)}</div>`
}

function isSearching({ text, level, place }: SearchView): boolean {
  return text !== '' || level !== '' || place !== ''
}

function clearButton({ preferences: words }: PortalMessages): Html {
  return button({ text: words.clearSearch, action: writeListAction({ kind: 'clear' }), kind: 'secondary' })
}

function atResults(focus: ListFocus | undefined): Html | undefined {
  return focus?.at === 'results' ? attributes({ tabindex: -1, autofocus: true }) : undefined
}
