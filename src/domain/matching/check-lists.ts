import { byCodePoint } from './code-point-order.js'
import { type Finding, findingAt } from './findings.js'
import type { MatchDepartment, MatchLists, Participant } from './match-lists.js'

/** Everything in lists that does not fit together (docs/verify/format.md, 2): order, doubles, departments, advices and grants. */
export function checkLists(lists: MatchLists): Finding[] {
  const { departments, participants, earlier, round, rules } = lists
  const known = new Map(departments.map((department) => [department.code, department]))
  const guarantees = Object.keys(rules.guarantee).length
  return [
    ...doubles(earlier, byIndex('lists.earlier')),
    ...(round === '2' && guarantees > 0
      ? [findingAt('guarantee-in-round-2', 'lists.rules.guarantee', rules.guarantee, {})]
      : []),
    ...ascending(codesOf(departments), byCode('lists.departments')),
    ...departments.flatMap(({ code, advices }) => ascending(advices, byIndex(`lists.departments[${code}].advices`))),
    ...overCapacity(lists),
    ...ascending(codesOf(participants), byCode('lists.participants')),
    ...participants.flatMap((participant) => participantFindings(participant, known)),
  ]
}

function codesOf(things: readonly { code: string }[]): string[] {
  return things.map(({ code }) => code)
}

/** Writes the place of the text that stands at an index. */
type PlaceOf = (text: string, index: number) => string

const byCode =
  (where: string): PlaceOf =>
  (code) =>
    `${where}[${code}]`
const byIndex =
  (where: string): PlaceOf =>
  (_, index) =>
    `${where}[${index}]`

function ascending(texts: readonly string[], placeOf: PlaceOf): Finding[] {
  const unordered = texts.flatMap((text, index) => {
    const previous = texts[index - 1]
    const fault = previous !== undefined && byCodePoint(previous, text) > 0
    return fault ? [findingAt('wrong-order', placeOf(text, index), text)] : []
  })
  return [...unordered, ...doubles(texts, placeOf)]
}

function doubles(texts: readonly string[], placeOf: PlaceOf): Finding[] {
  const seen = new Set<string>()
  return texts.flatMap((text, index) => {
    if (seen.has(text)) return [findingAt('twice', placeOf(text, index), text)]
    seen.add(text)
    return []
  })
}

function overCapacity({ departments, participants }: MatchLists): Finding[] {
  const named = new Map<string | null, number>()
  for (const { grant } of participants) if (grant) named.set(grant.department, (named.get(grant.department) ?? 0) + 1)
  return departments.flatMap(({ code, capacity }) => {
    const granted = named.get(code) ?? 0
    const finding = findingAt('grants-over-capacity', `lists.departments[${code}].capacity`, capacity)
    return granted > capacity ? [{ ...finding, should: `>=${granted}` }] : []
  })
}

function participantFindings(
  { code, advice, list, grant }: Participant,
  known: ReadonlyMap<string, MatchDepartment>,
): Finding[] {
  const where = `lists.participants[${code}]`
  const unlisted = typeof grant?.department === 'string' && !list.includes(grant.department)
  return [
    ...list.flatMap((choice, index) => {
      const department = known.get(choice)
      const at = `${where}.list[${index}]`
      if (!department) return [findingAt('unknown-department', at, choice)]
      return department.advices.includes(advice) ? [] : [findingAt('advice-not-admitted', at, choice)]
    }),
    ...doubles(list, byIndex(`${where}.list`)),
    ...(unlisted ? [findingAt('grant-not-listed', `${where}.grant.department`, grant.department)] : []),
  ]
}
