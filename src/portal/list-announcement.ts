import { type PreferenceList, placeOf } from '../domain/preference-list.js'
import type { ListAction } from '../templates/components/list-action.js'
import type { ListNotice } from '../templates/components/list-focus.js'
import { type BackTo, fromCheck, paths } from '../templates/paths.js'
import { type Departments, nameOf } from './choices.js'
import type { FamilyVisit } from './route.js'
import { type Search, searchQuery } from './school-search.js'

const done = {
  up: 'omhoog',
  down: 'omlaag',
  add: 'toegevoegd',
  remove: 'weggehaald',
  restore: 'teruggezet',
  save: 'opgeslagen',
} as const

type Done = keyof typeof done

/** The address to go to after an act on the list; it carries only what is to be said, focused and searched. */
export function pathAfter(
  action: ListAction,
  { before, after }: { before: PreferenceList; after: PreferenceList },
  { search, back }: { search: Search; back: BackTo },
): string {
  const query = new URLSearchParams()
  const kind = doneBy(action, before, after)
  if (kind) query.set('gedaan', done[kind])
  if (kind && 'department' in action) query.set('code', action.department)
  if (kind === 'remove' && 'department' in action) {
    const wished = before.find(({ department }) => department === action.department)?.upperLevel
    query.set('plaats', String(placeOf(before, action.department)))
    if (wished) query.set('wens', 'ja')
  }
  for (const [name, value] of searchQuery(search, action)) query.set(name, value)
  const path = back === 'check' ? fromCheck(paths.preferences) : paths.preferences
  return query.size > 0 ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path
}

function doneBy(action: ListAction, before: PreferenceList, after: PreferenceList): Done | undefined {
  if (action.kind === 'search' || action.kind === 'show-all' || action.kind === 'finish') return undefined
  if (!('department' in action)) return 'save'
  const [was, is] = [placeOf(before, action.department), placeOf(after, action.department)]
  const happened =
    action.kind === 'remove'
      ? was > 0 && is === 0
      : is > 0 && (action.kind === 'up' || action.kind === 'down' || was === 0)
  return happened ? action.kind : 'save'
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
  if (kind === 'up' || kind === 'down') return { kind: 'moved', code, department, place, of, by: kind }
  return { kind: kind === 'add' ? 'added' : 'restored', code, department, place }
}
