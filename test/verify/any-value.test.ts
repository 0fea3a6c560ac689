import { describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { verifyOutcome } from '../../src/domain/matching/verify-outcome.js'
import { exampleDraw, openExample } from '../support/verify/example-draw.js'
import { checkInPython, type PublishedDraw, pythonLacks } from '../support/verify/python-checker.js'

const intruders: readonly unknown[] = [null, true, -1, 0.5, 'x', [], {}, { code: [] }]

type Holder = Record<string, unknown>

/** Every place in a value that holds something: what holds it, and under which key. */
function placesIn(value: unknown): [holder: Holder, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((key) => [[holder, key] as [Holder, string], ...placesIn(holder[key])])
}

/** The example once per place in a file and per intruder that is put there; `lists` in the outcome keeps up with the lists. */
function intrudedDraws(file: 'lists' | 'outcome'): PublishedDraw[] {
  const draw = openExample()
  const draws: PublishedDraw[] = []
  for (const [holder, key] of placesIn(draw[file]))
    for (const intruder of intruders) {
      const kept = holder[key]
      if (JSON.stringify(kept) === JSON.stringify(intruder) || key === 'source') continue
      holder[key] = intruder
      const lists = canonicalBytes(draw.lists)
      const named = file === 'lists' ? { ...draw.outcome, lists: sha256Hex(lists) } : draw.outcome
      draws.push({ lists, outcome: canonicalBytes(named), published: exampleDraw.published })
      holder[key] = kept
    }
  return draws
}

describe.each(['lists', 'outcome'] as const)('any value at any place of the %s', (file) => {
  const draws = intrudedDraws(file)

  it('is found by the core', () => {
    expect(draws.length).toBeGreaterThan(1000)
    const missed = draws.filter((draw) => verifyOutcome(draw, draw.published).findings.length === 0)
    expect(missed.map(({ [file]: bytes }) => `${bytes}`)).toEqual([])
  })

  it.skipIf(pythonLacks)('is found by the checker in Python, which breaks on none', () => {
    const verdicts = checkInPython(draws)
    expect(verdicts).toHaveLength(draws.length)
    expect(verdicts.filter(({ status }) => status !== 1)).toEqual([])
  })
})

it.skipIf(pythonLacks)('the whole of a file may be any value', () => {
  const draws = intruders.flatMap((intruder) => {
    const bytes = canonicalBytes(intruder)
    return [
      { ...exampleDraw, lists: bytes },
      { ...exampleDraw, outcome: bytes },
    ]
  })
  expect(checkInPython(draws).map(({ status }) => status)).toEqual(draws.map(() => 1))
  expect(draws.filter((draw) => verifyOutcome(draw).findings.length === 0)).toEqual([])
})
