import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLots } from '../../../src/domain/matching/lots.js'
import { participantCode } from '../../../src/domain/matching/participant-code.js'
import { seedFault } from '../../../src/domain/matching/seed.js'
import { codeOf, draw, listsSha256 } from './small-city.js'

const codes = ['A', 'B', 'C', 'D', 'E'].map((letter) => Array(4).fill(letter.repeat(4)).join('-'))

/** Letters of the participants, lot number 1 first. */
const drawn = (seed: string, sha256 = listsSha256, among = codes) =>
  [...drawLots(sha256, seed, among)].map((index) => among[index]?.[0]).join('')

describe('the lot numbers', () => {
  // Computed in Python: hmac.new(sha256(b"ELK-LOT-1\n" + lists + b"\n" + seed + b"\n").digest(), code, sha256), and sorted.
  it.each([
    [draw.seed, 'EDABC'],
    ['zaad met é en 字 én 𝔷', 'EBADC'],
  ])('that the seed %j gives are those that another language computes', (seed, order) => {
    expect(drawn(seed)).toBe(order)
  })

  it('of a whole city follow the tickets, also of those that begin alike', () => {
    const city = Array.from({ length: 12_000 }, (_, index) => codeOf(index))
    const key = createHash('sha256').update(`ELK-LOT-1\n${listsSha256}\n${draw.seed}\n`).digest()
    const tickets = city.map((code) => createHmac('sha256', key).update(code).digest('hex'))
    expect(new Set(tickets.map((ticket) => ticket.slice(0, 6))).size).toBeLessThan(city.length)
    const lots = [...drawLots(listsSha256, draw.seed, city)].map((index) => tickets[index])
    expect(lots).toEqual(tickets.toSorted())
  })

  it('depend on every part of the lists and the seed', () => {
    const others = [drawn(draw.seed), drawn(`${draw.seed}.`), drawn(draw.seed, `${listsSha256.slice(1)}b`)]
    expect(new Set(others).size).toBe(3)
  })

  it('belong to the participant and not to its place in the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: 5 }), (shuffled) => {
        expect(drawn(draw.seed, listsSha256, shuffled)).toBe('EDABC')
      }),
    )
  })

  it('of two keep their order whoever else takes part', () => {
    fc.assert(
      fc.property(fc.subarray(codes), (some) => {
        expect(drawn(draw.seed, listsSha256, some)).toBe(
          [...'EDABC'].filter((letter) => some.some((code) => code.startsWith(letter))).join(''),
        )
      }),
    )
  })

  it('are fair: over many draws each participant gets each number about as often', () => {
    const draws = 3000
    const counts = new Map<string, number>()
    for (let index = 0; index < draws; index++)
      for (const [lot, letter] of [...drawn(`a seed of a test ${index}`)].entries())
        counts.set(`${letter}${lot}`, (counts.get(`${letter}${lot}`) ?? 0) + 1)
    const expected = draws / codes.length
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(counts.size).toBe(25)
    // 16 degrees of freedom: less in all but one of 100,000 such tests; the seeds are fixed.
    expect(chiSquare).toBeLessThan(51)
  })
})

describe('a seed', () => {
  const good = 'een zaad van zestien tekens'

  it.each([
    [good, undefined],
    ['x'.repeat(16), undefined],
    ['x'.repeat(500), undefined],
    ['drand quicknet 27437812 ~!"#%&\'()*+,-./:;<=>?@[\\]^_`{|}', undefined],
    ['x'.repeat(15), 'too-short'],
    ['', 'too-short'],
    ['x'.repeat(501), 'too-long'],
    [`${good}\n`, 'wrong-character'],
    [`${good}\tx`, 'wrong-character'],
    [`${good} \u00e9`, 'wrong-character'],
    [`${good}\ud835`, 'wrong-character'],
    [`${good}\u00a0x`, 'wrong-character'],
    [` ${good}`, 'wrong-space'],
    [`${good} `, 'wrong-space'],
    [`${good}  x`, 'wrong-space'],
  ])('%j: %s', (seed, fault) => {
    expect(seedFault(seed)).toBe(fault)
  })

  // Whoever could add what nobody sees, or write one letter as another that looks the same, could choose the draw.
  it.each([
    ['a space without width', '2 4 3 1 2 1 1 6 6\u200b'],
    ['a Cyrillic letter', 'drand quicknet 27437812 \u0430f09'],
    ['a wide digit', '2 4 3 1 2 1 1 6 \uff16'],
    ['a sign that joins letters', '2 4 3\u034f 1 2 1 1 6 6'],
    ['a choice of how a sign looks', '2 4 3\ufe0f 1 2 1 1 6 6'],
    ['a filler that is a letter', '2 4 3\u3164 1 2 1 1 6 6'],
    ['a turn of direction', '2 4 3 1 2 1 1 6 6\u202e'],
  ])('never holds %s', (_, seed) => {
    expect(seedFault(seed)).toBe('wrong-character')
  })
})

describe('a pseudonym', () => {
  const key = Buffer.alloc(32, 'key')
  const pupil = { year: 2026, round: '1', elkNumber: '123456782' } as Parameters<typeof participantCode>[1]

  it('has the form of the file, and is always the same for one pupil in one round', () => {
    expect(participantCode(key, pupil)).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    expect(participantCode(key, { ...pupil })).toBe(participantCode(key, pupil))
  })

  it('is another one for another pupil, round, year or home', () => {
    const others = [
      participantCode(key, pupil),
      participantCode(key, { ...pupil, elkNumber: '123456793' as typeof pupil.elkNumber }),
      participantCode(key, { ...pupil, round: '2' }),
      participantCode(key, { ...pupil, year: 2027 }),
      participantCode(Buffer.alloc(32, 'other'), pupil),
    ]
    expect(new Set(others).size).toBe(5)
  })

  it('of a test can be told by its number', () => {
    expect(codeOf(37)).toBe('0011-0011-0011-0011')
  })
})
