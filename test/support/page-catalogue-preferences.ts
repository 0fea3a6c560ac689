import { problems } from '../../src/messages/problems/nl.js'
import type { PreferenceRow } from '../../src/templates/components/preference-row.js'
import { departmentText } from '../../src/templates/components/school-names.js'
import { type PreferencesView, preferencesPage } from '../../src/templates/pages/preferences-page.js'
import type { PageState } from './page-catalogue.js'
import { primarySchool, results, rows, schools } from './page-data.js'

const [first, second, third] = schools

const base: PreferencesView = {
  revision: 17,
  rows,
  guarantee: { schools: 5, needed: 12 },
  maxLength: 20,
  notice: undefined,
  mayChoose: true,
  search: {
    text: '',
    level: '',
    levels: ['v.a. havo', 'vwo'],
    place: '',
    places: ['Amsterdam', 'Amsterdam, Centrum', 'Amsterdam, Noord', 'Monnickendam'],
    showAll: false,
    searched: false,
    results,
    total: results.length,
  },
  primarySchool,
  back: 'overview',
  script: '/assets/list.js',
  problems: [],
}

/** A search in which no school stands on the list. */
const unlisted = { ...base.search, results: results.map((result) => ({ ...result, listedAt: undefined })) }

const nothingFound = { ...base.search, results: [], total: 0 }

/** The same school as if it had another namesake. */
function again(row: PreferenceRow, time: number, index: number): PreferenceRow {
  return { ...row, code: `${row.code}-${time}`, typedPlace: String(time * 5 + index + 1) }
}

const views: readonly { name: string; view: Partial<PreferencesView> }[] = [
  { name: 'list', view: {} },
  {
    name: 'empty',
    view: { rows: [], guarantee: { schools: 0, needed: 12 }, search: unlisted },
  },
  {
    name: 'round-2',
    view: {
      rows: rows.map((row, index) => ({ ...row, seatsLeft: index })),
      guarantee: undefined,
      search: {
        ...base.search,
        results: results.map((result) => ({ ...result, seats: { count: 3, kind: 'left' as const } })),
      },
    },
  },
  { name: 'one-missing', view: { rows: rows.slice(0, 1), guarantee: { schools: 1, needed: 2 } } },
  { name: 'guaranteed', view: { guarantee: { schools: 5, needed: 4 }, back: 'check' } },
  {
    name: 'moved',
    view: { notice: { kind: 'moved', code: third.code, department: third, place: 3, of: 6, by: 'up' } },
  },
  {
    name: 'moved-to-top',
    view: { notice: { kind: 'moved', code: first.code, department: first, place: 1, of: 6, by: 'up' } },
  },
  {
    name: 'moved-to-bottom',
    view: { notice: { kind: 'moved', code: schools[5].code, department: schools[5], place: 6, of: 6, by: 'down' } },
  },
  {
    name: 'added',
    view: {
      rows: rows.slice(0, 1),
      guarantee: { schools: 1, needed: 12 },
      notice: { kind: 'added', code: first.code, department: first, place: 1 },
    },
  },
  {
    name: 'removed',
    view: {
      rows: rows.slice(0, 5),
      notice: { kind: 'removed', code: schools[5].code, department: schools[5], place: 6, upperLevel: true },
    },
  },
  {
    name: 'removed-between',
    view: {
      rows: rows
        .filter(({ code }) => code !== third.code)
        .map((row, index) => ({ ...row, typedPlace: String(index + 1) })),
      guarantee: { schools: 4, needed: 12 },
      notice: { kind: 'removed', code: third.code, department: third, place: 3, upperLevel: false },
    },
  },
  {
    name: 'removed-only-one',
    view: {
      rows: [],
      guarantee: { schools: 0, needed: 12 },
      search: unlisted,
      notice: { kind: 'removed', code: first.code, department: first, place: 1, upperLevel: false },
    },
  },
  {
    name: 'twenty',
    view: {
      rows: Array.from({ length: 4 }, (_, time) =>
        rows.slice(0, 5).map((row, index) => again(row, time, index)),
      ).flat(),
      guarantee: { schools: 20, needed: 12 },
    },
  },
  { name: 'restored', view: { notice: { kind: 'restored', code: second.code, department: second, place: 2 } } },
  { name: 'saved', view: { notice: { kind: 'saved' } } },
  {
    name: 'searched',
    view: {
      search: { ...base.search, text: 'lyceum', level: 'vwo', place: 'Amsterdam, Noord', searched: true, total: 57 },
    },
  },
  {
    name: 'found-one',
    view: { search: { ...base.search, text: 'ivko', searched: true, results: results.slice(1, 2), total: 1 } },
  },
  {
    name: 'nothing-found',
    view: { search: { ...nothingFound, text: 'zweinstein', searched: true } },
  },
  {
    name: 'nothing-allowed',
    view: { rows: [], guarantee: { schools: 0, needed: 12 }, mayChoose: false, search: nothingFound },
  },
  { name: 'nothing-more-allowed', view: { mayChoose: false, search: nothingFound } },
  { name: 'full', view: { maxLength: 6, guarantee: { schools: 5, needed: 5 } } },
  {
    name: 'second-round',
    view: {
      guarantee: undefined,
      rows: rows.slice(0, 2).map((row) => ({ ...row, upperLevel: undefined })),
      search: {
        ...base.search,
        results: results
          .slice(1, 3)
          .map((result, index) => ({ ...result, seats: { count: index + 1, kind: 'left' as const } })),
        total: 2,
      },
    },
  },
  { name: 'stale', view: { problems: [{ field: 'lijst', text: problems['stale-page']({ code: 'stale-page' }) }] } },
]

/** The preference list in every state. */
export const preferencePages: readonly PageState[] = [
  ...views.map(
    ({ name, view }): PageState => ({
      name: `preferences-${name}`,
      path: '/aanmelding/voorkeuren',
      signedIn: true,
      failed: view.problems !== undefined,
      draw: (chrome) => preferencesPage({ ...base, ...view }, chrome),
    }),
  ),
  {
    name: 'preferences-wrong-places',
    path: '/aanmelding/voorkeuren',
    signedIn: true,
    failed: true,
    draw: (chrome) => {
      const { placeNotNumber, placeTaken } = chrome.messages.fieldProblems
      const typed = ['2', '2', 'drie', '4', '5', '6']
      const failures = [
        { field: `plaats-${first.code}`, text: placeTaken(departmentText(first)) },
        { field: `plaats-${second.code}`, text: placeTaken(departmentText(second)) },
        { field: `plaats-${third.code}`, text: placeNotNumber(departmentText(third)) },
      ]
      const typedRows = rows.map((row, index) => ({ ...row, typedPlace: typed[index] ?? '' }))
      return preferencesPage({ ...base, rows: typedRows, problems: failures }, chrome)
    },
  },
]
