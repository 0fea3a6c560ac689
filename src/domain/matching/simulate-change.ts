import type { Advice } from '../advice.js'
import type { MatchLists, MatchRules, Participant } from './match-lists.js'

/** What a simulation changes to the lists: other capacities by code of department, and how many different schools a list may hold. */
export interface SimulatedChange {
  capacities: ReadonlyMap<string, number>
  listLength: number | undefined
}

/** Figures for the lists as they are, and with a change when there is one. */
export interface Beside<Figures> {
  now: Figures
  changed: Figures | undefined
}

/** Whether anything is changed. */
export function changesAnything({ capacities, listLength }: SimulatedChange): boolean {
  return capacities.size > 0 || listLength !== undefined
}

/** The figures of the same draws for the lists as they are and, when anything is changed, as they would be. */
export function besideChange<Figures>(
  lists: MatchLists,
  change: SimulatedChange,
  figuresOf: (lists: MatchLists) => Figures,
): Beside<Figures> {
  const now = figuresOf(lists)
  return { now, changed: changesAnything(change) ? figuresOf(changedLists(lists, change)) : undefined }
}

/**
 * The lists with other capacities, and cut off after so many different schools. The guarantee then asks no more schools than a
 * list may hold, and who has a named grant keeps the whole list.
 */
function changedLists(lists: MatchLists, { capacities, listLength }: SimulatedChange): MatchLists {
  const departments = lists.departments.map((department) => ({
    ...department,
    capacity: capacities.get(department.code) ?? department.capacity,
  }))
  if (listLength === undefined) return { ...lists, departments }
  const schools = new Map(departments.map(({ code, school }) => [code, school]))
  return {
    ...lists,
    departments,
    rules: { ...lists.rules, guarantee: atMost(listLength, lists.rules.guarantee) },
    participants: lists.participants.map((participant) => cutOff(participant, listLength, schools)),
  }
}

function atMost(length: number, guarantee: MatchRules['guarantee']): MatchRules['guarantee'] {
  const entries = Object.entries(guarantee) as [Advice, number][]
  return Object.fromEntries(entries.map(([advice, schools]) => [advice, Math.min(schools, length)]))
}

function cutOff(participant: Participant, length: number, schools: ReadonlyMap<string, string>): Participant {
  if (participant.grant?.department) return participant
  const listed = new Set<string | undefined>()
  const list = participant.list.filter((code) => listed.add(schools.get(code)).size <= length)
  return { ...participant, list }
}
