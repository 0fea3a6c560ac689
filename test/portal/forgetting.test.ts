import { BlockList } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { addMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/time.js'
import type { Counts } from '../../src/portal/counts.js'
import { createSenderReader } from '../../src/portal/network.js'
import { createPortal } from '../../src/portal/portal.js'
import { addPupil } from '../support/a-school.js'
import { testApp } from '../support/test-app.js'
import { openBrowser } from './support/browser.js'
import { logInAs } from './support/family.js'

/** What each count of a portal still held when it was swept last. */
const left = vi.hoisted(() => new Map<Counts, number>())
vi.mock('../../src/portal/counts.js', async (importOriginal) => {
  const { createCounts } = await importOriginal<typeof import('../../src/portal/counts.js')>()
  return {
    createCounts: (...given: Parameters<typeof createCounts>): Counts => {
      const counts = createCounts(...given)
      const sweep = () => {
        const remaining = counts.sweep()
        left.set(counts, remaining)
        return remaining
      }
      return { ...counts, sweep }
    },
  }
})
afterEach(() => {
  left.clear()
  vi.restoreAllMocks()
})
const keysLeft = () => [...left.values()].reduce((sum, keys) => sum + keys, 0)

it('what a portal counts of visitors is forgotten when its time is over, at whatever is asked of it next', async () => {
  const app = await testApp({ at: '2026-03-31T16:00' })
  const portal = createPortal(app)
  const beganAt = app.clock.now()
  const visitor = openBrowser(portal, { remoteAddress: '203.0.113.7' })
  await logInAs(visitor, await addPupil(app, { advice: 'havo' }), 'een verkeerd wachtwoord')
  app.travelTo(addMs(beganAt, MINUTE_MS))
  await visitor.get('/inloggen')
  expect(keysLeft()).toBeGreaterThan(0)
  app.travelTo(addMs(beganAt, HOUR_MS + MINUTE_MS))
  await portal.fetch(new Request('https://aanmelden.example.org/health'))
  expect(keysLeft()).toBe(0)
  await app.close()
})

it('sweeps once a minute, however many come', async () => {
  const app = await testApp({ at: '2026-03-31T16:00' })
  const portal = createPortal(app)
  app.travelTo(addMs(app.clock.now(), DAY_MS))
  await portal.fetch(new Request('https://aanmelden.example.org/health'))
  expect(left.size).toBeGreaterThan(0)
  left.clear()
  await portal.fetch(new Request('https://aanmelden.example.org/health'))
  expect(left.size).toBe(0)
  await app.close()
})

it('remembers no address that it read: it looks the same visitor up as often as it comes', () => {
  const looks = vi.spyOn(BlockList.prototype, 'check')
  const read = createSenderReader(['10.0.0.5'])
  const visit = () => {
    looks.mockClear()
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    expect(read(new Request('https://aanmelden.example.org/', { headers }), '10.0.0.5').network).toBe('203.0.113.7')
    return looks.mock.calls.length
  }
  const first = visit()
  expect(first).toBeGreaterThan(0)
  expect(visit()).toBe(first)
})
