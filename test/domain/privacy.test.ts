import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { awaitedRound, type RoundForChild } from '../../src/domain/privacy/erasable.js'
import { countErased } from '../../src/domain/privacy/erased-counts.js'
import { isLikelyTwin } from '../../src/domain/privacy/likely-twin.js'
import { maskedCounts } from '../../src/domain/privacy/masked-counts.js'
import { wordNaming } from '../../src/domain/privacy/names-pupil.js'
import { childrenDueAt, usualReserveEnd } from '../../src/domain/privacy/retention.js'
import { aPupil } from '../support/a-school.js'
import { day, moment } from '../support/test-config.js'

describe('a reason that is kept', () => {
  const fatima = { ...aPupil(1), contactName2: 'Ö. Yıldız' }

  it.each([
    ['Fatima is verhuisd', 'Fatima'],
    ['op verzoek van familie AMRANI', 'AMRANI'],
    ['moeder (Samira) belde', 'Samira'],
    ['vader Yıldız belde', 'Yıldız'],
    [`zie ${aPupil(1).elkNumber}.`, aPupil(1).elkNumber],
    ['mail van familie1@example.org', 'familie1@example.org'],
    ['zie <familie1@example.org>, klas 8', 'familie1@example.org'],
    [`groep 8 ${aPupil(1).elkNumber.replace(/(...)/g, '$1 ')}verhuisd`, aPupil(1).elkNumber],
  ])('names a child: %s', (reason, word) => {
    expect(wordNaming(reason, fatima)).toBe(word)
  })

  it.each(['het gezin verhuist el ders', 'dubbel ingelezen', 'verzoek 2026-14'])('names nobody: %s', (reason) => {
    expect(wordNaming(reason, fatima)).toBeUndefined()
  })
})

describe('children who are taken for each other', () => {
  const one = aPupil(1)
  const other = { ...aPupil(2), lastName: 'Bos', postcode: '1011 AA', birthDate: day('2014-05-05') }

  it.each([
    ['the same name and birth date', { lastName: one.lastName, birthDate: one.birthDate }],
    ['the same home and birth date', { ...one, lastName: 'Bos', elkNumber: other.elkNumber }],
    ['the same whole name', { firstName: one.firstName, lastName: one.lastName.toUpperCase() }],
  ])('have %s', (_, same) => {
    expect(isLikelyTwin(one, { ...other, ...same })).toBe(true)
  })

  it('are neither a child itself nor a stranger with the same birthday', () => {
    expect(isLikelyTwin(one, one)).toBe(false)
    expect(isLikelyTwin(one, { ...other, birthDate: one.birthDate })).toBe(false)
  })
})

describe('the round a child still waits for', () => {
  const resultsAt = moment('2026-04-09T15:30')
  const round: RoundForChild = { round: '1', takesPart: true, resultsAt, published: true }

  it.each([
    ['is the one that is not published', { published: false }, '2026-04-10T09:00', '1'],
    ['is the one that nobody sees yet', {}, '2026-04-09T15:29', '1'],
    ['is the one without a moment', { resultsAt: undefined }, '2026-04-10T09:00', '1'],
    ['is none once its result can be seen', {}, '2026-04-09T15:30', undefined],
    ['is none in which it takes no part', { takesPart: false, published: false }, '2026-04-01T09:00', undefined],
  ])('%s', (_, more, at, expected) => {
    expect(awaitedRound([{ ...round, ...more }], moment(at))?.round).toBe(expected)
  })
})

describe('counts that are kept', () => {
  it('never tell of fewer than 5 children, nor let one such number be worked out from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 }), (items) => {
        const counts = Object.values(maskedCounts(items, (item) => item))
        for (const count of counts) expect(count === null || count >= 5).toBe(true)
        const hidden = counts.filter((count) => count === null).length
        if (items.length >= 5) expect(hidden).not.toBe(counts.length > 1 ? 1 : Number.NaN)
      }),
    )
  })

  it('are hidden behind another when their sum alone would tell them', () => {
    const items = ['b', 'c', ...Array.from({ length: 9 }, () => 'a')]
    expect(maskedCounts(items, (item) => item)).toEqual({ a: null, b: null, c: null })
    expect(maskedCounts(['a', 'b', 'c', 'd', 'e'], (item) => item)).toEqual({})
  })

  it('say in order what was erased, and put the rest together', () => {
    const counts = { sessions: 2, pupils: 1, accounts: 1, audit: 7 }
    expect(countErased(counts)).toEqual([
      { kind: 'children', count: 1 },
      { kind: 'log', count: 7 },
      { kind: 'other', count: 3 },
    ])
  })
})

describe('the term of the children', () => {
  it('is over at midnight after the last day of the reserve lists, 30 September when nothing is said', () => {
    const reserveListsUntil = usualReserveEnd(moment('2026-03-25T00:00'))
    expect(reserveListsUntil).toBe('2026-09-30')
    expect(childrenDueAt({ reserveListsUntil, mailTextDays: 90 })).toBe(moment('2026-10-01T00:00'))
  })
})
