import { beforeAll, expect, it } from 'vitest'
import { verifyOutcome } from '../../../src/domain/matching/verify-outcome.js'
import { checkInPython, type PublishedDraw, type PythonVerdict, pythonLacks } from './python-checker.js'

/** A draw that was tampered with. */
export interface Tampering {
  what: string
  /** How the place begins that a checker should name. */
  place: string
  draw: PublishedDraw
}

/** Declares a test per tampering: both checkers find it, and say where it is. The one in Python is left out where it cannot run. */
export function itIsFound(tamperings: readonly Tampering[]): void {
  let verdicts: PythonVerdict[] | undefined
  beforeAll(() => {
    if (!pythonLacks) verdicts = checkInPython(tamperings.map(({ draw }) => draw))
  })

  it.each(tamperings.map((tampering, index) => ({ ...tampering, index })))('$what', ({ place, draw, index }) => {
    const { unreadable, findings } = verifyOutcome(draw, draw.published)
    const named = [findings.map(({ where }) => where)]
    const statuses = [statusOf(unreadable.length, findings.length)]
    const verdict = verdicts?.[index]
    if (verdict) {
      named.push(verdict.findings.map(([where]) => where))
      statuses.push(verdict.status)
    }
    expect(new Set(statuses)).toEqual(new Set([1]))
    for (const places of named) expect(places).toContainEqual(expect.stringMatching(beginning(place)))
  })
}

function statusOf(unreadable: number, findings: number): 0 | 1 | 2 {
  if (unreadable > 0) return 2
  return findings > 0 ? 1 : 0
}

function beginning(place: string): RegExp {
  return new RegExp(`^${place.replaceAll(/[[\].]/g, '\\$&')}`)
}
