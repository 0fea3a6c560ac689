import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../../src/domain/matching/canonical-json.js'

const written = (value: unknown) => canonicalBytes(value).toString()

describe('a canonical file', () => {
  // The right-hand sides are what Python writes: json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, -3, 0, 9_007_199_254_740_991] }, '{"a":[true,null,-3,0,9007199254740991],"b":1}'],
    [{ 10: 1, 9: 2, '-': 3, a: 4, Z: 5 }, '{"-":3,"10":1,"9":2,"Z":5,"a":4}'],
    [{ '\uffee': 1, '\u{1d4aa}': 2, é: 3, e: 4 }, '{"e":4,"é":3,"\uffee":1,"\u{1d4aa}":2}'],
    ['"\\/\u0000\u0001\b\t\n\u000b\f\r\u001f', '"\\"\\\\/\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f"'],
    ['\u007f\u0080\u2028\u2029\ufeff ß ğ \u{1f600}', '"\u007f\u0080\u2028\u2029\ufeff ß ğ \u{1f600}"'],
    [{ a: {}, b: [] }, '{"a":{},"b":[]}'],
  ])('holds %j as one line', (value, line) => {
    expect(written(value)).toBe(`${line}\n`)
  })

  it('is the same whatever the order of the keys, and says what it was made of', () => {
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).value
    fc.assert(
      fc.property(tree, (value) => {
        expect(written(backwards(value))).toBe(written(value))
        expect(JSON.parse(written(value))).toEqual(value)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [{ a: 1, b: undefined }],
    [[undefined]],
    [undefined],
    [{ a: Number.NaN }],
    [Number.POSITIVE_INFINITY],
    [{ a: () => 1 }],
    [{ a: Symbol('a') }],
    [{ at: new Date(0) }],
    [{ map: new Map([[1, 2]]) }],
  ])('holds nothing but JSON: %j is refused', (value) => {
    expect(() => written(value)).toThrow(TypeError)
  })

  it('is known by its SHA-256', () => {
    expect(sha256Hex(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, backwards(field)]),
  )
}
