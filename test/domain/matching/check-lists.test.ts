import { describe, expect, it } from 'vitest'
import { canonicalBytes } from '../../../src/domain/matching/canonical-json.js'
import { checkLists } from '../../../src/domain/matching/check-lists.js'
import { readLists } from '../../../src/domain/matching/read-lists.js'
import { cityOf, codeOf } from './small-city.js'

const kopklas = { kind: 'kopklas', department: 'a/x' } as const
const rules = { raisePercent: 4, guarantee: { havo: 2 } }
const good = cityOf('a/x:1 b/x:2', [{ list: 'a/x b/x', grant: kopklas }, 'b/x'], rules)
const [first, second] = [codeOf(1), codeOf(2)]

type Draft = Record<'departments' | 'participants', Record<string, unknown>[]>

/** The good lists after a change, as bytes. */
function changed(change: (draft: Draft) => unknown): Buffer {
  const draft = structuredClone(good) as unknown as Draft
  change(draft)
  return canonicalBytes(draft)
}

const found = (bytes: Uint8Array) =>
  readLists(bytes)?.findings.map(({ code, where, is, should }) => [code, where, is, should].join(' '))

describe('good lists', () => {
  it('are read back as they were written, without findings', () => {
    expect(readLists(canonicalBytes(good))).toEqual({ lists: good, findings: [] })
    expect(checkLists(good)).toEqual([])
  })
})

describe('lists whose parts do not fit', () => {
  it.each<[string, (draft: Draft) => unknown, string[]]>([
    ['departments in another order', (one) => one.departments.reverse(), ['wrong-order lists.departments[a/x] "a/x" ']],
    [
      'participants in another order',
      (one) => one.participants.reverse(),
      [`wrong-order lists.participants[${first}] "${first}" `],
    ],
    [
      'a department twice',
      (one) => one.departments.push(one.departments[1] ?? {}),
      ['twice lists.departments[b/x] "b/x" '],
    ],
    [
      'a participant twice',
      (one) => one.participants.push(one.participants[1] ?? {}),
      [`twice lists.participants[${second}] "${second}" `],
    ],
    [
      'advices in another order',
      (one) => Object.assign(one.departments[0] ?? {}, { advices: ['vwo', 'havo'] }),
      ['wrong-order lists.departments[a/x].advices[1] "havo" '],
    ],
    [
      'an advice twice',
      (one) => Object.assign(one.departments[0] ?? {}, { advices: ['havo', 'havo'] }),
      ['twice lists.departments[a/x].advices[1] "havo" '],
    ],
    [
      'an earlier draw twice',
      (one) => Object.assign(one, { earlier: ['ab'.repeat(32), 'ab'.repeat(32)] }),
      [`twice lists.earlier[1] "${'ab'.repeat(32)}" `],
    ],
    [
      'a guarantee in round 2',
      (one) => Object.assign(one, { round: '2' }),
      ['guarantee-in-round-2 lists.rules.guarantee {"havo":2} {}'],
    ],
    [
      'an unknown department',
      (one) => Object.assign(one.participants[1] ?? {}, { list: ['b/x', 'c/x'] }),
      [`unknown-department lists.participants[${second}].list[1] "c/x" `],
    ],
    [
      'a department twice on a list',
      (one) => Object.assign(one.participants[1] ?? {}, { list: ['b/x', 'a/x', 'b/x'] }),
      [`twice lists.participants[${second}].list[2] "b/x" `],
    ],
    [
      'an advice that is not admitted',
      (one) => Object.assign(one.participants[1] ?? {}, { advice: 'vmbo-b' }),
      [`advice-not-admitted lists.participants[${second}].list[0] "b/x" `],
    ],
    [
      'a grant for what is not on the list',
      (one) => Object.assign(one.participants[1] ?? {}, { grant: kopklas }),
      [
        'grants-over-capacity lists.departments[a/x].capacity 1 >=2',
        `grant-not-listed lists.participants[${second}].grant.department "a/x" `,
      ],
    ],
    [
      'more grants than seats',
      (one) => Object.assign(one.departments[0] ?? {}, { capacity: 0 }),
      ['grants-over-capacity lists.departments[a/x].capacity 0 >=1'],
    ],
  ])('%s', (_, change, findings) => {
    expect(found(changed(change))).toEqual(findings)
    expect(readLists(changed(change))?.lists).toBeDefined()
  })
})

describe('lists with a value that is not of its kind', () => {
  const participant = (change: object) => changed((one) => Object.assign(one.participants[1] ?? {}, change))
  const department = (change: object) => changed((one) => Object.assign(one.departments[0] ?? {}, change))

  it.each<[string, Uint8Array, string]>([
    [
      'another format',
      changed((one) => Object.assign(one, { format: 'elk-lists-2' })),
      'lists.format "elk-lists-2" "elk-lists-1"',
    ],
    ['no year', changed((one) => Reflect.deleteProperty(one, 'year')), 'lists.year  "year"'],
    ['another round', changed((one) => Object.assign(one, { round: '3' })), 'lists.round "3" ("1" | "2")'],
    ['a key too many', changed((one) => Object.assign(one, { note: 'x' })), 'lists.note "note" never'],
    [
      'an earlier draw that is no hash',
      changed((one) => Object.assign(one, { earlier: ['AB'] })),
      'lists.earlier[0] "AB" /^[0-9a-f]{64}$/',
    ],
    [
      'a raise over 100 percent',
      changed((one) => Object.assign(one, { rules: { ...rules, raisePercent: 101 } })),
      'lists.rules.raisePercent 101 <=100',
    ],
    [
      'a guarantee of no schools',
      changed((one) => Object.assign(one, { rules: { ...rules, guarantee: { havo: 0 } } })),
      'lists.rules.guarantee {"havo":0} ',
    ],
    ['fewer seats than none', department({ capacity: -1 }), 'lists.departments[a/x].capacity -1 >=0'],
    ['half a seat', department({ capacity: 1.5 }), 'lists.departments[a/x].capacity 1.5 '],
    ['seats as text', department({ capacity: '1' }), 'lists.departments[a/x].capacity "1" number'],
    [
      'a pseudonym of another form',
      participant({ code: '634439270' }),
      'lists.participants[634439270].code "634439270" /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/',
    ],
    ['an empty list', participant({ list: [] }), `lists.participants[${second}].list [] !0`],
    [
      'another grant',
      participant({ grant: { kind: 'friend', department: null } }),
      `lists.participants[${second}].grant.kind "friend" ("hardship" | "special-primary" | "kopklas")`,
    ],
    [
      'no grant at all',
      changed((one) => Reflect.deleteProperty(one.participants[1] ?? {}, 'grant')),
      `lists.participants[${second}].grant  "grant"`,
    ],
    ['a number as a whole', canonicalBytes(7), 'lists 7 Object'],
  ])('%s', (_, bytes, finding) => {
    expect(found(bytes)).toEqual([`wrong-value ${finding}`])
    expect(readLists(bytes)?.lists).toBe(undefined)
  })
})

describe('a file of lists whose bytes are not those of the format', () => {
  const text = canonicalBytes(good).toString()
  const at = (part: string) => text.indexOf(part)

  it.each([
    ['no line feed at its end', text.trimEnd(), text.length - 1],
    ['white space between tokens', text.replace('":', '": '), at('":') + 2],
    [
      'keys in another order',
      text
        .replace(/"raisePercent":4/, '')
        .replace('"rules":{', '"rules":{"raisePercent":4,')
        .replace(',}', '}'),
      at('"rules":{') + 10,
    ],
    ['a key twice', text.replace('"year":2026', '"year":2025,"year":2026'), at('"year":2026') + 10],
    ['an escape that nobody needs', text.replace('a/x', 'a\\/x'), at('a/x') + 1],
    ['a number with a fraction', text.replace('2026', '2026.0'), at('2026') + 4],
    ['carriage returns', text.replace('\n', '\r\n'), text.length - 1],
  ])('%s', (_, bytes, place) => {
    const read = readLists(Buffer.from(bytes))
    expect(read?.lists).toEqual(good)
    expect(read?.findings.map(({ code, where }) => [code, where])).toEqual([['not-canonical', `lists@${place}`]])
  })

  it.each(['\\ud835', 'x\\\\\\ude00'])('half a character as an escape: %s', (half) => {
    const bytes = Buffer.from(text.replaceAll('"b"', `"${half}"`))
    expect(readLists(bytes)?.findings.map(({ code }) => code)).toEqual(['not-canonical'])
  })

  it('which a backslash before such letters is not', () => {
    expect(found(Buffer.from(text.replaceAll('"b"', '"\\\\ud835"')))).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"a":}'],
    ['a byte order mark', `\ufeff${text}`],
    ['arrays in arrays without end', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['two texts', `${text}${text}`],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
  ])('cannot be read: %s', (_, bytes) => {
    expect(readLists(Buffer.from(bytes))).toBe(undefined)
  })
})
