/** One choice of a family: a department, and the wish for a class at the upper level of a double advice. */
export interface Entry {
  department: string
  upperLevel: boolean
}

/** Departments in order of preference, the first choice first. */
export type PreferenceList = readonly Entry[]

/** Adds a department at the end; a department that is already listed stays where it is. */
export function addEntry(list: PreferenceList, department: string): PreferenceList {
  return hasEntry(list, department) ? list : [...list, { department, upperLevel: false }]
}

/** Takes a department off the list; the gap closes. */
export function removeEntry(list: PreferenceList, department: string): PreferenceList {
  return list.filter((entry) => entry.department !== department)
}

/** Puts a department at a place counted from 1, the others keeping their order; places beyond the list mean its ends. */
export function moveEntry(list: PreferenceList, department: string, place: number): PreferenceList {
  const entry = list.find((candidate) => candidate.department === department)
  if (!entry) return list
  const rest = removeEntry(list, department)
  const index = Math.min(Math.max(place, 1), list.length) - 1
  return [...rest.slice(0, index), entry, ...rest.slice(index)]
}

/** The place of a department counted from 1; 0 when it is not listed. */
export function placeOf(list: PreferenceList, department: string): number {
  return list.findIndex((entry) => entry.department === department) + 1
}

/** Whether a department is listed. */
export function hasEntry(list: PreferenceList, department: string): boolean {
  return placeOf(list, department) > 0
}

export interface WrongPlace {
  department: string
  problem: 'not-a-place' | 'equal-places'
}

export type Renumbering = { list: PreferenceList } | { wrongPlaces: WrongPlace[] }

/** Orders the list by the places a family typed, gaps closing silently; names every place that is no number or taken twice. */
export function renumber(list: PreferenceList, typed: ReadonlyMap<string, string>): Renumbering {
  const places = list.map(({ department }, index) => readPlace(typed.get(department) ?? String(index + 1)))
  const wrongPlaces = list.flatMap(({ department }, index): WrongPlace[] => {
    const place = places[index]
    if (place === undefined) return [{ department, problem: 'not-a-place' }]
    return places.indexOf(place) !== places.lastIndexOf(place) ? [{ department, problem: 'equal-places' }] : []
  })
  if (wrongPlaces.length > 0) return { wrongPlaces }
  const order = list
    .map((entry, index) => ({ entry, place: places[index] ?? 0 }))
    .sort((one, other) => one.place - other.place)
  return { list: order.map(({ entry }) => entry) }
}

function readPlace(text: string): number | undefined {
  const typed = text.trim().replace(',', '.')
  const place = Number(typed)
  return /^\d{1,3}(\.\d+)?$/.test(typed) && place > 0 ? place : undefined
}

/** The number of different schools on a list: two departments of one school count once. */
export function differentSchools(list: PreferenceList, schoolOf: (department: string) => string): number {
  return new Set(list.map(({ department }) => schoolOf(department))).size
}
