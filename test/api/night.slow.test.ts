import { afterAll, describe, expect, it } from 'vitest'
import { loadNight } from '../support/load/load-night.js'
import { endLoadPortals } from '../support/load/load-portal.js'

// The whole city at two in the morning wants a machine of its own: ELK_TEST_LOAD=full.
const full = process.env.ELK_TEST_LOAD === 'full'
const size = full ? { schools: 220, pupils: 35 } : { schools: 12, pupils: 30 }

afterAll(endLoadPortals)

describe(`the scripts of ${size.schools} schools at the same moment`, () => {
  it('are all done, and no family waits for them', async () => {
    const { answers, kept, ...night } = await loadNight(size)
    if (full) process.stderr.write(`${JSON.stringify({ answers, kept, ...night }, null, 2)}\n`)
    const all = size.schools * size.pupils
    expect(answers).toEqual({
      import: { 200: size.schools },
      advices: { 200: size.schools },
      logins: { 200: size.schools },
      status: { 200: size.schools },
      forms: { 200: Math.ceil(size.schools / 10) },
    })
    expect(kept).toEqual({ pupils: all, advised: all, logins: all })
    expect([night.pages.wrong, night.handedIn.wrong]).toEqual([{}, {}])
    expect(night.pages.answered).toBeGreaterThan(size.schools)
    // On a machine that does more than this, that no family waits as long as a school says enough.
    expect(night.pages.p99).toBeLessThan(full ? 500 : 1000 * night.longest)
  })
}, 600_000)
