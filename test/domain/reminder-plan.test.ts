import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amsterdamMoment } from '../../src/domain/amsterdam-time.js'
import { type EarlierReminder, nextReminder, type ReminderCourse } from '../../src/domain/reminder-plan.js'
import { reminderDefaults } from '../../src/domain/reminder-policy.js'
import { addMs, HOUR_MS, type Instant, MINUTE_MS, msBetween } from '../../src/domain/time.js'
import { addDays, timeOfDay } from '../../src/domain/wall-clock.js'
import { moment } from '../support/test-config.js'

const daytime = { from: 8 * 60, until: 20 * 60 }

/** A family's reminders in round 1 of 2026, unless said otherwise, when it never answers; `opens` and `base` are Amsterdam time. */
function course(changes: Partial<ReminderCourse> = {}, base = '2026-03-25T00:00'): ReminderCourse {
  return {
    policy: reminderDefaults.login,
    daytime,
    round: { opensAt: moment('2026-03-25T00:00'), closesAt: moment('2026-04-01T00:00') },
    base: moment(base),
    notBefore: addMs(moment(base), 6 * HOUR_MS),
    earlier: [],
    ...changes,
  }
}

const closing = (opens: string, closes: string) => ({ round: { opensAt: moment(opens), closesAt: moment(closes) } })

/** All reminders of a course, when each goes `lateMs` after its time. */
function runCourse(given: ReminderCourse, from: Instant = given.base, lateMs = 0): EarlierReminder[] {
  const earlier = [...given.earlier]
  for (let now = from; ; ) {
    const next = nextReminder({ ...given, earlier }, now)
    if (typeof next === 'string') return earlier
    now = addMs(next.at, lateMs)
    earlier.push({ ...next, at: now })
  }
}

/** The soonest at which a reminder may go, and when it is due, after an earlier one or as the first. */
function boundsAfter({ policy, base, notBefore }: ReminderCourse, previous: Instant | undefined) {
  if (!previous) return { soonest: notBefore, due: addDays(base, policy.firstAfterDays) }
  return { soonest: addMs(previous, 6 * HOUR_MS), due: addDays(previous, policy.everyDays) }
}

const shown = (reminders: readonly EarlierReminder[]) =>
  reminders.map(({ at, last }) => `${amsterdamMoment(at)}${last ? ' last' : ''}`)

describe('a family that never answers is reminded', () => {
  it.each([
    ['of round 1, sent before it opens', course(), ['2026-03-28T08:00', '2026-03-30T08:00', '2026-03-31T08:00 last']],
    [
      'at the time of day at which it was told, across the summer-time change',
      course({}, '2026-03-26T10:30'),
      ['2026-03-29T10:30', '2026-03-31T08:00 last'],
    ],
    [
      'in autumn, across the winter-time change',
      course(closing('2026-10-21T00:00', '2026-10-28T00:00'), '2026-10-22T10:30'),
      ['2026-10-25T10:30', '2026-10-27T08:00 last'],
    ],
    ['only once when it was told late', course({}, '2026-03-30T15:00'), ['2026-03-31T08:00 last']],
    ['six hours after it was told at the earliest', course({}, '2026-03-31T09:00'), ['2026-03-31T15:00 last']],
    ['not at all when it was told too late for that', course({}, '2026-03-31T14:01'), []],
    [
      'in the morning when its time comes at night',
      course({}, '2026-03-25T23:00'),
      ['2026-03-29T08:00', '2026-03-31T08:00 last'],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(shown(runCourse(given))).toEqual(expected)
  })

  it.each([
    ['2026-04-01T00:00', 24, '2026-03-31T08:00'],
    ['2026-04-01T08:30', 24, '2026-03-31T08:30'],
    ['2026-03-31T23:59', 24, '2026-03-31T08:00'],
    ['2026-03-31T16:00', 24, '2026-03-30T16:00'],
    // Hours are hours: on the night of 29 March 2026 there is one less, on that of 25 October one more.
    ['2026-03-29T16:00', 24, '2026-03-28T15:00'],
    ['2026-10-25T16:00', 24, '2026-10-24T17:00'],
    ['2026-03-30T00:00', 24, '2026-03-29T08:00'],
    // Without daytime in the final hours: into the last daytime before them, never after the closing.
    ['2026-04-01T00:00', 3, '2026-03-31T19:00'],
    ['2026-04-01T08:00', 6, '2026-03-31T19:00'],
    ['2026-04-01T08:30', 6, '2026-04-01T08:00'],
    ['2026-03-29T07:00', 5, '2026-03-28T19:00'],
  ])('for the last time, in a round that closes at %s and with %i final hours, at %s', (closes, finalHours, last) => {
    const policy = { ...reminderDefaults.login, finalHours }
    const opens = closes.startsWith('2026-10') ? '2026-10-18T00:00' : '2026-03-20T00:00'
    const reminders = runCourse(course({ policy, ...closing(opens, closes) }, opens))
    expect(shown(reminders).at(-1)).toBe(`${last} last`)
    expect(reminders).toHaveLength(3)
  })

  it('once more for the last time when the round closes later than was said, as far as there are any left', () => {
    const before = runCourse(course({}, '2026-03-30T15:00'))
    const later = { ...course({}, '2026-03-30T15:00'), ...closing('2026-03-25T00:00', '2026-04-04T00:00') }
    expect(shown(runCourse({ ...later, earlier: before }, moment('2026-04-01T09:00')))).toEqual([
      '2026-03-31T08:00 last',
      '2026-04-02T08:00',
      '2026-04-03T08:00 last',
    ])
    const three = runCourse(course())
    expect(nextReminder({ ...later, earlier: three }, moment('2026-04-01T09:00'))).toBe('enough')
  })

  it('never, where nothing may be sent, or only the last', () => {
    const none = { ...reminderDefaults.login, atMost: 0 }
    expect(nextReminder(course({ policy: none }), moment('2026-03-30T09:00'))).toBe('enough')
    expect(shown(runCourse(course({ policy: { ...none, atMost: 1 } })))).toEqual(['2026-03-31T08:00 last'])
  })
})

describe('somebody who sends a reminder before its time', () => {
  it('sends one of the first at once, in the daytime, and not within hours of another', () => {
    const early = (at: string, given = course()) => nextReminder(given, moment(at), { early: true })
    expect(early('2026-03-26T09:15')).toEqual({ at: moment('2026-03-26T09:15'), last: false })
    expect(early('2026-03-26T21:15')).toEqual({ at: moment('2026-03-27T08:00'), last: false })
    const reminded = course({ earlier: [{ at: moment('2026-03-26T09:15'), last: false }] })
    expect(early('2026-03-26T09:16', reminded)).toEqual({ at: moment('2026-03-26T15:15'), last: false })
  })

  it('leaves the last one for the final hours', () => {
    const earlier = ['2026-03-26T09:15', '2026-03-27T09:15'].map((at) => ({ at: moment(at), last: false }))
    expect(nextReminder(course({ earlier }), moment('2026-03-28T09:00'), { early: true })).toEqual({
      at: moment('2026-03-31T08:00'),
      last: true,
    })
  })
})

describe('whatever the policy, the daytime, the round and the moment', () => {
  const days = [moment('2026-03-26T00:00'), moment('2026-10-22T00:00'), moment('2026-06-01T00:00')]
  const courses = fc
    .record({
      day: fc.constantFrom(...days),
      openMinutes: fc.integer({ min: 1, max: 12 * 1440 }),
      baseMinutes: fc.integer({ min: 0, max: 12 * 1440 }),
      from: fc.integer({ min: 0, max: 1438 }),
      length: fc.integer({ min: 1, max: 1439 }),
      restMinutes: fc.constantFrom(0, 60, 360),
      policy: fc.record({
        firstAfterDays: fc.integer({ min: 1, max: 5 }),
        everyDays: fc.integer({ min: 1, max: 4 }),
        atMost: fc.integer({ min: 0, max: 5 }),
        finalHours: fc.integer({ min: 1, max: 72 }),
      }),
    })
    .map(({ day, openMinutes, baseMinutes, from, length, restMinutes, policy }): ReminderCourse => {
      const base = addMs(day, baseMinutes * MINUTE_MS)
      return {
        policy,
        daytime: { from, until: Math.min(1439, from + length) },
        round: { opensAt: day, closesAt: addMs(day, openMinutes * MINUTE_MS) },
        base,
        notBefore: addMs(base, restMinutes * MINUTE_MS),
        earlier: [],
      }
    })
  const late = fc.integer({ min: 0, max: 30 }).map((minutes) => minutes * MINUTE_MS)
  const runs = { numRuns: 3000 }

  it('there are never more than there may be, and at most one, the last of all, is called the last', () => {
    fc.assert(
      fc.property(courses, late, (given, lateMs) => {
        const reminders = runCourse(given, given.base, lateMs)
        expect(reminders.length).toBeLessThanOrEqual(given.policy.atMost)
        expect(reminders.slice(0, -1).some(({ last }) => last)).toBe(false)
      }),
      runs,
    )
  })

  it('none is planned outside the daytime, before the round opens or once it has closed', () => {
    fc.assert(
      fc.property(courses, late, (given, lateMs) => {
        for (const { at } of runCourse(given, given.base, lateMs)) {
          const planned = addMs(at, -lateMs)
          expect(timeOfDay(planned)).toBeGreaterThanOrEqual(given.daytime.from)
          expect(timeOfDay(planned)).toBeLessThan(given.daytime.until)
          expect(planned >= given.round.opensAt && planned < given.round.closesAt).toBe(true)
        }
      }),
      runs,
    )
  })

  it('each is six hours from the one before, and all but the last as many days as were asked for', () => {
    fc.assert(
      fc.property(courses, (given) => {
        const reminders = runCourse(given)
        for (const [index, { at, last }] of reminders.entries()) {
          const { soonest, due } = boundsAfter(given, reminders[index - 1]?.at)
          expect(at >= soonest && (last || at >= due)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('exactly one is the last when there may be any and the family is there from the opening on', () => {
    fc.assert(
      fc.property(courses, (given) => {
        fc.pre(given.policy.atMost > 0)
        const fromOpening = { ...given, base: given.round.opensAt, notBefore: given.round.opensAt }
        const reminders = runCourse(fromOpening)
        const couldBe = nextReminder({ ...fromOpening, policy: { ...given.policy, atMost: 1 } }, fromOpening.base)
        expect(reminders.filter(({ last }) => last)).toHaveLength(couldBe === 'no-time' ? 0 : 1)
      }),
      runs,
    )
  })

  it('the plan does not depend on when it is looked at before its time', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const next = nextReminder(given, given.base)
        if (typeof next === 'string' || next.at < given.base) return
        const between = addMs(given.base, Math.floor((msBetween(given.base, next.at) * percent) / 100))
        expect(nextReminder(given, between)).toEqual(next)
      }),
      runs,
    )
  })
})
