import { afterAll, describe, expect, it } from 'vitest'
import { loadMoment } from '../support/load/load-moment.js'
import { endLoadPortals } from '../support/load/load-portal.js'
import { loadLogins, loadResults, loadSubmissions, stopAmidLogins } from '../support/load/load-runs.js'

// docs/quality.md E1 in full wants a machine of its own and some minutes: ELK_TEST_LOAD=full. What a small run on a shared
// machine can show is that every answer is right, and that one kind of work does not wait for another.
const full = process.env.ELK_TEST_LOAD === 'full'

afterAll(endLoadPortals)

describe(full ? 'under the load of the busiest minute' : 'under a little load', () => {
  it('shows every family its own result page, and writes nothing', async () => {
    const size = full ? { seconds: 60, perSecond: 1000 } : { seconds: 3, perSecond: 100 }
    const { offered, right, wrong, wrote, p99 } = await loadResults(size)
    expect({ right, wrong, wrote }).toEqual({ right: offered, wrong: {}, wrote: false })
    if (full) expect(p99).toBeLessThanOrEqual(300)
  })

  it('shows every family its result from the moment on and none before, to sessions that straddle it, and writes nothing', async () => {
    const size = full ? { seconds: 60, perSecond: 1000 } : { seconds: 2, perSecond: 100 }
    const { before, across, firstRight, wrote } = await loadMoment(size, full ? 8000 : 200)
    expect({ before: before.wrong, across: across.wrong, wrote }).toEqual({ before: {}, across: {}, wrote: false })
    expect(before.right + across.right).toBe(before.offered + across.offered)
    expect(firstRight).toBeGreaterThanOrEqual(0)
    expect(firstRight).toBeLessThanOrEqual(full ? 1000 : Math.max(1000, 20 * before.p99))
    if (full) expect(across.p99).toBeLessThanOrEqual(300)
    else expect(across.p50).toBeLessThan(5 + 4 * before.p50)
  })

  it('lets all of a crowd in, while who is in already waits for none of them', async () => {
    const size = full ? { seconds: 60, perSecond: 8000 / 60 } : { seconds: 1, perSecond: 80 }
    const { logins, pages } = await loadLogins(size)
    expect({ right: logins.right, wrong: logins.wrong }).toEqual({ right: logins.offered, wrong: {} })
    expect({ right: pages.right, wrong: pages.wrong }).toEqual({ right: pages.offered, wrong: {} })
    if (full) expect(logins.seconds).toBeLessThanOrEqual(180)
    else expect(2 * pages.p50).toBeLessThan(logins.p50)
  })

  it('keeps every application that families hand in, each with its receipt', async () => {
    const size = full ? { seconds: 60, perSecond: 50 } : { seconds: 2, perSecond: 50 }
    const { offered, right, wrong, kept, receipts, p99 } = await loadSubmissions(size)
    expect({ right, wrong, kept, receipts }).toEqual({ right: offered, wrong: {}, kept: offered, receipts: offered })
    if (full) expect(p99).toBeLessThanOrEqual(500)
  })

  it('stops when it is told to amid a crowd: who waits is let in or cut off, and nothing goes wrong', async () => {
    const { answers, exitCode, statuses } = await stopAmidLogins(full ? 3000 : 200)
    const { right = 0, 'cut off': cutOff = 0, ...others } = answers
    expect(others).toEqual({})
    expect(right + cutOff).toBe(full ? 3000 : 200)
    expect(exitCode).toBe(0)
    expect([...statuses].filter((status) => status === 500)).toEqual([])
  })
}, 600_000)
