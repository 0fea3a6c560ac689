import { addressLines } from '../domain/address.js'
import type { Department } from '../domain/department.js'
import { type PreferenceList, placeOf } from '../domain/preference-list.js'
import type { ListAction } from '../templates/components/list-action.js'
import { type SearchView, searchFields } from '../templates/components/school-search.js'
import type { DepartmentResult } from '../templates/components/search-result.js'
import type { FamilyVisit } from './route.js'

const SHOWN_AT_FIRST = 12

/** What a family looks for, as it stands in the form or in the address. */
export interface Search {
  text: string
  level: string
  showAll: boolean
  /** Whether it was the last thing the family did. */
  searched: boolean
}

/** Reads the search of a visit. */
export function searchIn({ url, form }: FamilyVisit): Search {
  const value = (name: string) => form.text(name) || (url.searchParams.get(name) ?? '')
  return {
    text: value(searchFields.text).trim().slice(0, 100),
    level: value(searchFields.level),
    showAll: value('alles') === 'ja',
    searched: url.searchParams.get('gezocht') === 'ja',
  }
}

/** The search as it stands in the address after an act. */
export function searchQuery(search: Search, action: ListAction): [string, string][] {
  const showAll = action.kind === 'show-all' || (search.showAll && action.kind !== 'search')
  const query: [string, string, boolean][] = [
    [searchFields.text, search.text, search.text !== ''],
    [searchFields.level, search.level, search.level !== ''],
    ['alles', 'ja', showAll],
    ['gezocht', 'ja', action.kind === 'search' || action.kind === 'show-all'],
  ]
  return query.filter(([, , said]) => said).map(([name, value]) => [name, value])
}

interface Around {
  choosable: readonly Department[]
  list: PreferenceList
  admittedTo: ReadonlySet<string>
}

/** The departments that fit the child and the search, in order of school. */
export function searchView(search: Search, { choosable, list, admittedTo }: Around): SearchView {
  const words = plain(search.text).split(/\s+/).filter(Boolean)
  const found = choosable.filter((department) => matches(department, { words, level: search.level }))
  const shown = search.showAll ? found : found.slice(0, SHOWN_AT_FIRST)
  return {
    text: search.text,
    level: search.level,
    levels: [...new Set(choosable.map(({ level }) => level))].sort((one, other) => one.localeCompare(other, 'nl')),
    showAll: search.showAll,
    searched: search.searched,
    results: shown.map((department) => toResult(department, { list, admittedTo })),
    total: found.length,
  }
}

function matches(
  { school, profile, level }: Department,
  { words, level: wanted }: { words: readonly string[]; level: string },
): boolean {
  if (wanted !== '' && wanted !== level) return false
  if (words.length === 0) return true
  const place = plain([school.name, school.street, school.city, profile, level].join(' '))
  return words.every((word) => place.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function toResult(
  { code, school, profile, level, capacity, firstChoicesLastYear, preselection }: Department,
  { list, admittedTo }: Pick<Around, 'list' | 'admittedTo'>,
): DepartmentResult {
  return {
    code,
    school: school.name,
    profile,
    level,
    address: addressLines({ ...school, houseNumberSuffix: '' }).join(', '),
    website: school.website,
    seats: capacity === undefined ? undefined : { count: capacity, kind: 'all' },
    firstChoices: firstChoicesLastYear,
    admitted: preselection && admittedTo.has(code),
    listedAt: placeOf(list, code) || undefined,
  }
}
