import * as v from 'valibot'
import { type Finding, findingAt, placeIn } from './findings.js'
import { drawnRounds, grantKinds, type MatchLists } from './match-lists.js'

const text = v.pipe(v.string(), v.nonEmpty())
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const pseudonym = v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/))

function count(min: number, max: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))
}

/** An object with these keys and no others, not even those that every object of ours has, such as `constructor`. */
function exactly<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject<Entries>(Object.setPrototypeOf(entries, null))
}

const schools = count(1, 1_000_000)
// Valibot's record leaves out keys such as `constructor`, which a foreign file may have.
const guarantee = v.custom<Record<string, number>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([advice, needed]) => advice !== '' && v.is(schools, needed)),
)

// The tables of docs/verify/format.md, 2.
const schema = exactly({
  format: v.literal('elk-lists-1'),
  year: count(1, 9999),
  round: v.picklist(drawnRounds),
  earlier: v.array(sha256),
  rules: exactly({ raisePercent: count(0, 100), guarantee }),
  departments: v.array(exactly({ code: text, school: text, advices: v.array(text), capacity: count(0, 1_000_000) })),
  participants: v.array(
    exactly({
      code: pseudonym,
      advice: text,
      list: v.pipe(v.array(text), v.nonEmpty()),
      grant: v.nullable(exactly({ kind: v.picklist(grantKinds), department: v.nullable(text) })),
    }),
  ),
})

/** A value as lists when each part is of its kind, range and form; else what is not. Advices need not be known ones. */
export function parseLists(value: unknown): MatchLists | Finding[] {
  const result = v.safeParse(schema, value)
  if (result.success) return result.output as MatchLists
  return result.issues.map((issue) =>
    // The rule stands there as valibot writes it, such as `>=0`.
    ({
      ...findingAt('wrong-value', whereOf(issue), issue.input),
      should: issue.type === 'custom' ? undefined : (issue.expected ?? undefined),
    }),
  )
}

function whereOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (where, { key, value, type }) =>
      type === 'array' && typeof key === 'number' ? placeIn(where, value, key) : `${where}.${String(key)}`,
    'lists',
  )
}
