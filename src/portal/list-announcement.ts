import { type FilledIn, sameList } from '../domain/list-change.js'
import { type PreferenceList, placeOf, renumber } from '../domain/preference-list.js'
import type { ListAction } from '../templates/components/list-action.js'
import type { ListNotice } from '../templates/components/list-focus.js'
import { type BackTo, fromCheck, paths } from '../templates/paths.js'
import { type Departments, nameOf } from './choices.js'
import type { FamilyVisit } from './route.js'
import { type Search, searchQuery } from './school-search.js'

const done = {
  up: 'omhoog',
  down: 'omlaag',
  number: 'verplaatst',
  add: 'toegevoegd',
  remove: 'weggehaald',
  restore: 'teruggezet',
  save: 'opgeslagen',
} as const

type Done = keyof typeof done

/** What an act on the list came to. */
interface Outcome {
  before: PreferenceList
  after: PreferenceList
  filledIn: FilledIn
}

/** The address to go to after an act on the list; it carries only what is to be said, focused and searched. */
export function pathAfter(
  action: ListAction,
  outcome: Outcome,
  { search, back }: { search: Search; back: BackTo },
): string {
  const query = new URLSearchParams()
  const { kind, department = '' } = doneBy(action, outcome, search) ?? {}
  if (kind) query.set('gedaan', done[kind])
  if (department) query.set('code', department)
  if (kind === 'remove') {
    query.set('plaats', String(placeOf(asFilledIn(outcome), department)))
    if (outcome.filledIn.wishes.has(department)) query.set('wens', 'ja')
  }
  for (const [name, value] of searchQuery(search, action)) query.set(name, value)
  const path = back === 'check' ? fromCheck(paths.preferences) : paths.preferences
  return query.size > 0 ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path
}

function doneBy(action: ListAction, outcome: Outcome, search: Search): { kind: Done; department?: string } | undefined {
  if (action.kind === 'save') return doneBySaving(outcome, search)
  if (!('department' in action)) return undefined
  const { department } = action
  const [was, is] = [placeOf(outcome.before, department), placeOf(outcome.after, department)]
  const happened =
    action.kind === 'remove'
      ? was > 0 && is === 0
      : is > 0 && (action.kind === 'up' || action.kind === 'down' || was === 0)
  return happened ? { kind: action.kind, department } : { kind: 'save' }
}

function doneBySaving(outcome: Outcome, { changed }: Search): { kind: Done; department?: string } | undefined {
  const department = movedByNumber(outcome)
  if (department !== undefined) return { kind: 'number', department }
  return changed && sameList(outcome.before, outcome.after) ? undefined : { kind: 'save' }
}

/** The one department whose number was changed, and that came to stand elsewhere by it. */
function movedByNumber({ before, after, filledIn: { places } }: Outcome): string | undefined {
  const typed = before.map(({ department }) => places.get(department)?.trim())
  const changed = before.filter((_, index) => typed[index] !== undefined && typed[index] !== String(index + 1))
  const [only, ...more] = changed.map(({ department }) => department)
  if (only === undefined || more.length > 0) return undefined
  return placeOf(before, only) === placeOf(after, only) ? undefined : only
}

/** The list with the numbers that stood typed when the button was pressed: a school is put back where it stood then. */
function asFilledIn({ before, filledIn }: Outcome): PreferenceList {
  const numbered = renumber(before, filledIn.places)
  return 'list' in numbered ? numbered.list : before
}

/** What the last act did, as its address says and the list confirms. */
export function noticeFrom(
  { url }: FamilyVisit,
  list: PreferenceList,
  departments: Departments,
): ListNotice | undefined {
  const said = url.searchParams.get('gedaan')
  const kind = (Object.keys(done) as Done[]).find((name) => done[name] === said)
  if (!kind) return undefined
  if (kind === 'save') return { kind: 'saved' }
  const code = url.searchParams.get('code') ?? ''
  if (!departments.has(code)) return undefined
  return noticeAbout(kind, { code, place: placeOf(list, code), of: list.length, query: url.searchParams, departments })
}

interface About {
  code: string
  place: number
  of: number
  query: URLSearchParams
  departments: Departments
}

function noticeAbout(
  kind: Exclude<Done, 'save'>,
  { code, place, of, query, departments }: About,
): ListNotice | undefined {
  const department = nameOf(departments, code)
  if (kind === 'remove') {
    const from = Number(query.get('plaats'))
    const fits = place === 0 && Number.isInteger(from) && from > 0 && from <= of + 1
    return fits ? { kind: 'removed', code, department, place: from, upperLevel: query.get('wens') === 'ja' } : undefined
  }
  if (place === 0) return undefined
  if (kind === 'up' || kind === 'down' || kind === 'number')
    return { kind: 'moved', code, department, place, of, by: kind }
  return { kind: kind === 'add' ? 'added' : 'restored', code, department, place }
}
