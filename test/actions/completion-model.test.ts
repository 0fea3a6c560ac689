import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { confirmSeat } from '../../src/actions/confirm-seat.js'
import { refuseSeat } from '../../src/actions/refuse-seat.js'
import { withdrawSeat } from '../../src/actions/withdraw-seat.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { seatsOf } from '../../src/db/seats.js'
import { UserError } from '../../src/domain/problems.js'
import { freeSeats } from '../../src/domain/seats.js'
import { handIn, standingOf } from '../support/a-family.js'
import { publishResults } from '../support/a-result.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

/** How many seats each department has in the completion phase. */
const seats = { 'a/havo': 1, 'b/havo': 2 } as const
const codes = Object.keys(seats) as (keyof typeof seats)[]
const FAMILIES = 4
const RUNS = Number(process.env.ELK_COMPLETION_RUNS ?? 8)

/** Where a family stands: at which department, and whether that said yes; undefined while it may choose. */
type Stand = { at: keyof typeof seats; state: 'asked' | 'confirmed' | 'gone' } | undefined

let app: TestApp
let pupils: KeptPupil[]
beforeEach(async () => {
  app = await testApp({ at: '2026-04-16T10:00' })
  pupils = []
})
afterEach(() => app.close())

async function beginAnew(): Promise<void> {
  await app.close()
  app = await testApp({ at: '2026-04-16T10:00' })
  for (const code of codes) await addDepartment(app, { code })
  const departments = codes.map((code) => ({ code, seats: seats[code], placed: 0 }))
  await publishResults(app, [], { round: '2', departments })
  pupils = []
  for (let count = 0; count < FAMILIES; count++) pupils.push(await addPupil(app, { advice: 'havo' }))
}

const step = fc.record({
  who: fc.nat(FAMILIES - 1),
  deed: fc.constantFrom('hand-in', 'hand-in', 'confirm', 'refuse', 'withdraw'),
  at: fc.constantFrom(...codes),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function tryTo({ who, deed, at }: Step): Promise<boolean> {
  const pupil = pupils[who] as KeptPupil
  const { elkNumber } = pupil
  const seat = { elkNumber, round: 'completion', department: at, reason: 'x' } as const
  try {
    if (deed === 'hand-in') await handIn(app, pupil, at)
    if (deed === 'confirm') await confirmSeat(app, seat)
    if (deed === 'refuse') await refuseSeat(app, seat)
    if (deed === 'withdraw') await withdrawSeat(app, seat)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** What a step should do, told from the rules alone; undefined when it should be refused. */
function stepped(stands: readonly Stand[], { who, deed, at }: Step): { stand: Stand } | undefined {
  const own = stands[who]
  const taken = takenAt(stands, at)
  if (deed === 'hand-in') return !own && taken < seats[at] ? { stand: { at, state: 'asked' } } : undefined
  if (own?.at !== at) return undefined
  if (deed === 'withdraw') return own.state === 'confirmed' ? { stand: { at, state: 'gone' } } : undefined
  if (own.state !== 'asked') return undefined
  return { stand: deed === 'confirm' ? { at, state: 'confirmed' } : undefined }
}

const takenAt = (stands: readonly Stand[], code: string) =>
  stands.filter((stand) => stand?.at === code && stand.state !== 'gone').length

async function expectSeats(stands: readonly Stand[]): Promise<void> {
  const left = codes.map((code) => [code, takenAt(stands, code), seats[code] - takenAt(stands, code)])
  const counted = await seatsOf(app.db, app, 'completion', app.clock.now())
  expect(counted.map((own) => [own.code, own.taken, freeSeats(own)])).toEqual(left)
}

async function expectResults(stands: readonly Stand[]): Promise<void> {
  const kinds = { asked: undefined, confirmed: 'placed', gone: 'withdrawn' } as const
  for (const [who, pupil] of pupils.entries()) {
    const { results } = await standingOf(app, pupil)
    const stand = stands[who]
    expect(results.get('completion')?.kind).toBe(stand && kinds[stand.state])
  }
}

it('whatever families and schools do in the completion phase, no seat is given twice or lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      await beginAnew()
      const stands: Stand[] = Array.from({ length: FAMILIES }, () => undefined)
      for (const next of steps) {
        const expected = stepped(stands, next)
        expect(await tryTo(next), JSON.stringify(next)).toBe(expected !== undefined)
        if (expected) stands[next.who] = expected.stand
        await expectSeats(stands)
      }
      await expectResults(stands)
    }),
    { numRuns: RUNS },
  )
})
