import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../../src/domain/matching/canonical-json.js'
import { leftForHand } from '../../../src/domain/matching/hand-seats.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import type { HandSeat, MatchOutcome } from '../../../src/domain/matching/match-outcome.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import { verifyOutcome } from '../../../src/domain/matching/verify-outcome.js'
import { cities, cityOf, codeOf, draw, runs } from './small-city.js'

const published = (lists: MatchLists, handSeats: HandSeat[] = []) => {
  const bytes = canonicalBytes(lists)
  return { lists: bytes, outcome: canonicalBytes(runMatch(lists, sha256Hex(bytes), draw, handSeats)) }
}

const lists = cityOf(
  'a/x:1 b/x:1 c/x:1',
  [{ list: 'a/x b/x', grant: { kind: 'kopklas', department: 'a/x' } }, 'b/x a/x', 'b/x c/x', 'b/x a/x', 'c/x', 'b/x'],
  { raisePercent: 4, guarantee: { havo: 2 } },
)
const sha256 = sha256Hex(canonicalBytes(lists))
const outcome = runMatch(lists, sha256, draw, [])
const withSeat = outcome.participants.find(({ how }) => how === 'lot')?.code ?? ''
const inReserve = outcome.participants.find(({ reserves }) => reserves.length > 1)?.code ?? ''
const left = leftForHand(lists, outcome).map(({ code }) => code)
const complete = lists.participants.find(({ code, list }) => left.includes(code) && !list.includes('c/x'))?.code ?? ''
const incomplete = outcome.participants.find(({ code, how }) => how === 'none' && !left.includes(code))?.code ?? ''
const granted = codeOf(1)

type Loose = Record<string, unknown>
type Draft = Loose & Record<'departments' | 'participants', Loose[]>

/** What is found when something of the outcome is changed before it is published. */
function foundAfter(change: (draft: Draft) => unknown): string[] {
  const draft = structuredClone(outcome) as unknown as Draft
  change(draft)
  return found({ lists: canonicalBytes(lists), outcome: canonicalBytes(draft) })
}

function found(files: { lists: Uint8Array; outcome: Uint8Array }, hash?: string): string[] {
  const { unreadable, findings } = verifyOutcome(files, hash)
  expect(unreadable).toEqual([])
  return findings.map(({ code, where, is, should }) => `${code} ${where}: ${is} -> ${should}`)
}

const participant = (code: string, change: Loose) => (draft: Draft) =>
  Object.assign(draft.participants.find((one) => one.code === code) ?? {}, change)
const department = (code: string, change: Loose) => (draft: Draft) =>
  Object.assign(draft.departments.find((one) => one.code === code) ?? {}, change)
const text = (value: unknown) => JSON.stringify(value)

describe('a draw as it was published', () => {
  it('has no findings, whatever the city and whoever was seated by hand', () => {
    fc.assert(
      fc.property(cities, fc.boolean(), (city, byHand) => {
        const plain = JSON.parse(published(city).outcome.toString()) as MatchOutcome
        const left = byHand ? leftForHand(city, plain) : []
        const handSeats = left.map(({ code, reserves }) => ({ code, department: reserves.at(-1)?.department ?? '' }))
        const files = published(city, handSeats)
        expect(verifyOutcome(files, sha256Hex(files.lists))).toEqual({ unreadable: [], findings: [] })
      }),
      runs,
    )
  })

  it('is found out after any change of one value in the outcome, at that value', () => {
    const places = valuesIn(outcome).filter((path) => path.join('.') !== 'source')
    for (const path of places) {
      const findings = foundAfter((draft) => changeAt(draft, path))
      expect(findings.length, path.join('.')).toBeGreaterThan(0)
    }
    expect(places.length).toBeGreaterThan(60)
  })
})

describe('a tampered outcome', () => {
  const lotOf = (code: string) => outcome.participants.find((one) => one.code === code)?.lot
  const find = (code: string) => outcome.participants.find((one) => one.code === code)

  it.each<[string, (draft: Draft) => unknown, string[]]>([
    [
      'another format',
      (one) => Object.assign(one, { format: 'x' }),
      ['differs outcome.format: "x" -> "elk-outcome-1"'],
    ],
    ['another source', (one) => Object.assign(one, { source: 'x' }), []],
    ['no source', (one) => Object.assign(one, { source: 7 }), ['wrong-value outcome.source: 7 -> undefined']],
    ['an empty source', (one) => Object.assign(one, { source: '' }), ['wrong-value outcome.source: "" -> undefined']],
    ['no seed', (one) => Object.assign(one, { seed: null }), ['wrong-value outcome.seed: null -> undefined']],
    [
      'the hash of other lists',
      (one) => Object.assign(one, { lists: '00' }),
      [`wrong-hash outcome.lists: "00" -> "${sha256}"`],
    ],
    ['a key too many', (one) => Object.assign(one, { note: 1 }), ['differs outcome.note: 1 -> undefined']],
    [
      'another lot number',
      participant(withSeat, { lot: 99 }),
      [`differs outcome.participants[${withSeat}].lot: 99 -> ${lotOf(withSeat)}`],
    ],
    [
      'a seat called a grant',
      participant(withSeat, { how: 'hardship' }),
      [`differs outcome.participants[${withSeat}].how: "hardship" -> "lot"`],
    ],
    [
      'another department',
      participant(withSeat, { department: 'c/y' }),
      [`differs outcome.participants[${withSeat}].department: "c/y" -> ${text(find(withSeat)?.department)}`],
    ],
    [
      'a seat that was taken away',
      participant(granted, { how: 'none', department: null, place: null, position: null }),
      [
        `differs outcome.participants[${granted}].department: null -> "a/x"`,
        `differs outcome.participants[${granted}].how: "none" -> "kopklas"`,
        `differs outcome.participants[${granted}].place: null -> 1`,
        `differs outcome.participants[${granted}].position: null -> 1`,
      ],
    ],
    [
      'a place on a reserve list that was left out',
      participant(inReserve, { reserves: find(inReserve)?.reserves.slice(0, 1) }),
      [`differs outcome.participants[${inReserve}].reserves[1]: undefined -> ${text(find(inReserve)?.reserves[1])}`],
    ],
    [
      'another rank',
      participant(inReserve, { reserves: find(inReserve)?.reserves.map((one) => ({ ...one, rank: 9 })) }),
      (find(inReserve)?.reserves ?? []).map(
        ({ rank }, index) => `differs outcome.participants[${inReserve}].reserves[${index}].rank: 9 -> ${rank}`,
      ),
    ],
    [
      'another last lot number',
      department('b/x', { lastLot: 99 }),
      [`differs outcome.departments[b/x].lastLot: 99 -> ${outcome.departments[1]?.lastLot}`],
    ],
    ['another capacity', department('b/x', { capacity: 2 }), ['differs outcome.departments[b/x].capacity: 2 -> 1']],
    ['another raise', department('b/x', { raise: 1 }), ['differs outcome.departments[b/x].raise: 1 -> 0']],
    [
      'a participant that was left out',
      (one) => one.participants.shift(),
      [`differs outcome.participants[${granted}]: undefined -> ${JSON.stringify(sorted(outcome.participants[0]))}`],
    ],
    [
      'a participant that nobody knows',
      (one) => one.participants.push({ code: 'Z' }),
      ['differs outcome.participants[Z]: {"code":"Z"} -> undefined'],
    ],
    [
      'a participant without a code',
      (one) => one.participants.push({ lot: 1 }),
      ['differs outcome.participants[6]: {"lot":1} -> undefined'],
    ],
    [
      'a department twice',
      (one) => one.departments.push({ code: 'c/x' }),
      ['twice outcome.departments[c/x]: {"code":"c/x"} -> undefined'],
    ],
    [
      'departments in another order',
      (one) => one.departments.reverse(),
      [
        'wrong-order outcome.departments[b/x]: "b/x" -> undefined',
        'wrong-order outcome.departments[a/x]: "a/x" -> undefined',
      ],
    ],
    [
      'no departments',
      (one) => Object.assign(one, { departments: 0 }),
      [`differs outcome.departments: 0 -> ${JSON.stringify(sorted(outcome.departments))}`],
    ],
  ])('%s', (_, change, findings) => {
    expect(foundAfter(change)).toEqual(findings)
  })

  it.each([
    [complete, 'c/x', 'not-on-list'],
    [incomplete, 'c/x', 'list-not-complete'],
    [withSeat, 'a/x', 'has-a-seat'],
    ['Z', 'a/x', 'unknown-participant'],
  ])('a seat by hand for %s in %s', (code, department, fault) => {
    const findings = foundAfter((draft) => {
      const one = draft.participants.find((one) => one.code === code)
      if (one) Object.assign(one, { how: 'hand', department })
      else draft.participants.push({ code, how: 'hand', department })
    })
    expect(findings).toContain(`wrong-hand-seat outcome.participants[${code}].department: "${department}" -> ${fault}`)
  })

  it('another seed, which gives other lot numbers', () => {
    const findings = foundAfter((one) => Object.assign(one, { seed: 'een ander zaad van de loting' }))
    expect(findings.length).toBeGreaterThan(1)
    expect(findings[0]).toContain('differs outcome.departments')
  })

  it('a seed that the rules do not allow', () => {
    const files = {
      lists: canonicalBytes(lists),
      outcome: canonicalBytes(runMatch(lists, sha256, { ...draw, seed: 'te kort' }, [])),
    }
    expect(found(files)).toEqual(['wrong-seed outcome.seed: "te kort" -> too-short'])
  })

  it.each(['__proto__', 'constructor', 'toString'])('a key %s, which every object has', (key) => {
    const text = canonicalBytes(outcome).toString().replace('"format"', `"${key}":{},"format"`)
    const findings = found({ lists: canonicalBytes(lists), outcome: Buffer.from(text) })
    expect(findings).toContain(`differs outcome.${key}: {} -> undefined`)
  })

  it.each([7, null, [], 'x'])('%j in the place of an outcome', (value) => {
    const findings = found({ lists: canonicalBytes(lists), outcome: canonicalBytes(value) })
    expect(findings).toEqual([`wrong-value outcome: ${JSON.stringify(value)} -> undefined`])
  })
})

describe('tampered lists', () => {
  const swapped = cityOf('a/x:1 b/x:1 c/x:1', ['a/x b/x'])

  it('have another SHA-256 than was published', () => {
    expect(found(published(lists), sha256)).toEqual([])
    expect(found(published(swapped), sha256)).toEqual([
      `wrong-hash lists: "${sha256Hex(canonicalBytes(swapped))}" -> "${sha256}"`,
    ])
  })

  it('are not those of the outcome', () => {
    const files = { lists: canonicalBytes(swapped), outcome: canonicalBytes(outcome) }
    expect(found(files)[0]).toBe(`wrong-hash outcome.lists: "${sha256}" -> "${sha256Hex(files.lists)}"`)
  })

  it.each([
    ['a department that is not there', { ...lists, departments: lists.departments.slice(0, 2) }, 'unknown-department'],
    [
      'a grant that is not on the list',
      {
        ...lists,
        participants: lists.participants.map((one) => ({
          ...one,
          grant: one.grant && { ...one.grant, department: 'c/x' },
        })),
      },
      'grant-not-listed',
    ],
    ['a value that is not of its kind', { ...lists, year: '2026' }, 'wrong-value'],
  ])('cannot be drawn with %s, and the rest is looked at all the same', (_, value, code) => {
    const tampered = canonicalBytes(value)
    const files = { lists: tampered, outcome: canonicalBytes({ ...outcome, seed: 'te kort' }) }
    const codes = verifyOutcome(files, sha256).findings.map((finding) => finding.code)
    expect([...new Set(codes)]).toEqual(['wrong-hash', code, 'wrong-seed'])
  })

  it('are drawn again when something stands there twice', () => {
    const doubled = { ...lists, participants: [...lists.participants, ...lists.participants.slice(-1)] }
    const codes = verifyOutcome({ lists: canonicalBytes(doubled), outcome: canonicalBytes(outcome) }).findings
    expect(codes.map(({ code }) => code)).toContain('twice')
  })
})

describe('a file that is no JSON', () => {
  it.each([
    ['lists', { ...published(lists), lists: Buffer.from('{') }, ['lists']],
    ['the outcome', { ...published(lists), outcome: Buffer.from([0xff]) }, ['outcome']],
    ['both', { lists: Buffer.from(''), outcome: Buffer.from('') }, ['lists', 'outcome']],
  ])('is said to be unreadable: %s', (_, files, unreadable) => {
    expect(verifyOutcome(files).unreadable).toEqual(unreadable)
  })
})

function sorted(value: unknown): unknown {
  return JSON.parse(canonicalBytes(value).toString())
}

/** The keys that lead to every value that is no object. */
function valuesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([key, field]) => valuesIn(field).map((path) => [key, ...path]))
}

function changeAt(draft: Loose, [key = '', ...rest]: string[]): void {
  if (rest.length > 0) changeAt(draft[key] as Loose, rest)
  else draft[key] = typeof draft[key] === 'number' ? (draft[key] as number) + 1 : `${draft[key]}x`
}
