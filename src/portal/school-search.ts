import { addressLines } from '../domain/address.js'
import type { Department, Eligibility, SecondarySchool } from '../domain/department.js'
import { type PreferenceList, placeOf } from '../domain/preference-list.js'
import type { ListAction } from '../templates/components/list-action.js'
import { type SearchView, searchedFor, searchFields } from '../templates/components/school-search.js'
import type { DepartmentResult } from '../templates/components/search-result.js'
import { readable } from './form-data.js'
import type { FamilyVisit } from './route.js'
import { seatsLeft } from './seats.js'

const SHOWN_AT_FIRST = 12

/** What a family looks for, as it stands in the form or in the address. */
export interface Search {
  text: string
  level: string
  place: string
  showAll: boolean
  /** Whether it was the last thing the family did. */
  searched: boolean
  /** Whether the last thing the family did was to ask for all that was found. */
  asksForMore: boolean
  /** Whether the form looks for something else than what the page showed: Enter in a field of the search also searches. */
  changed: boolean
}

/** Reads the search of a visit. */
export function searchIn({ url, form }: FamilyVisit): Search {
  const value = (name: string) => form.text(name) || readable(url.searchParams.get(name) ?? '')
  const wanted = {
    text: value(searchFields.text).trim().slice(0, 100),
    level: value(searchFields.level),
    place: value(searchFields.place),
  }
  return {
    ...wanted,
    showAll: value('alles') === 'ja',
    searched: url.searchParams.get('gezocht') === 'ja',
    asksForMore: url.searchParams.get('gezocht') === 'meer',
    changed: form.text(searchFields.before) !== searchedFor(wanted),
  }
}

/** The search as it stands in the address after an act. */
export function searchQuery(search: Search, action: ListAction): [string, string][] {
  if (action.kind === 'clear') return [['gezocht', 'ja']]
  const searches = action.kind === 'search' || (action.kind === 'save' && search.changed)
  const showAll = action.kind === 'show-all' || (search.showAll && !searches)
  const query: [string, string, boolean][] = [
    [searchFields.text, search.text, search.text !== ''],
    [searchFields.level, search.level, search.level !== ''],
    [searchFields.place, search.place, search.place !== ''],
    ['alles', 'ja', showAll],
    ['gezocht', 'ja', searches],
    ['gezocht', 'meer', action.kind === 'show-all'],
  ]
  return query.filter(([, , said]) => said).map(([name, value]) => [name, value])
}

interface Around {
  choosable: readonly Department[]
  list: PreferenceList
  eligibility: Eligibility
}

/** The departments that fit the child and the search, in order of school. */
export function searchView(search: Search, { choosable, list, eligibility }: Around): SearchView {
  const words = plain(search.text).split(/\s+/).filter(Boolean)
  const found = choosable.filter((department) => matches(department, { ...search, words }))
  const shown = search.showAll ? found : found.slice(0, SHOWN_AT_FIRST)
  return {
    text: search.text,
    level: search.level,
    levels: inOrder(choosable.map(({ level }) => level)),
    place: search.place,
    places: inOrder(choosable.flatMap(({ school }) => placesOf(school))),
    showAll: search.showAll,
    searched: search.searched,
    continueAt: search.asksForMore ? shown[SHOWN_AT_FIRST]?.code : undefined,
    results: shown.map((department) => toResult(department, { list, eligibility })),
    total: found.length,
  }
}

function inOrder(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(alphabet.compare)
}

// Made once: making one is a hundred times the work of comparing two names.
const alphabet = new Intl.Collator('nl')

/** The places to look in: the town, and the district within it where that is known. */
function placesOf({ city, district }: SecondarySchool): string[] {
  return city === '' ? [] : district === '' ? [city] : [city, `${city}, ${district}`]
}

function matches(
  { school, profile, level }: Department,
  wanted: { words: readonly string[]; level: string; place: string },
): boolean {
  if (wanted.level !== '' && wanted.level !== level) return false
  if (wanted.place !== '' && !placesOf(school).includes(wanted.place)) return false
  if (wanted.words.length === 0) return true
  const about = plain([school.name, school.street, school.city, school.district, profile, level].join(' '))
  return wanted.words.every((word) => about.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function toResult(
  { code, school, profile, level, capacity, firstChoicesLastYear, preselection }: Department,
  { list, eligibility }: Pick<Around, 'list' | 'eligibility'>,
): DepartmentResult {
  const left = seatsLeft(eligibility, code)
  const all = eligibility.seats ? undefined : capacity
  return {
    code,
    school: school.name,
    profile,
    level,
    address: addressLines({ ...school, houseNumberSuffix: '' }).join(', '),
    district: school.district,
    website: school.website,
    seats:
      left !== undefined ? { count: left, kind: 'left' } : all === undefined ? undefined : { count: all, kind: 'all' },
    firstChoices: firstChoicesLastYear,
    admitted: preselection && eligibility.admittedTo.has(code),
    listedAt: placeOf(list, code) || undefined,
  }
}
