const BEYOND_16_BITS = /[\ud800-\udfff]/

/** Orders texts by Unicode code points, as UTF-8 bytes order and UTF-16 units do not (docs/verify/format.md, 1). */
export function byCodePoint(one: string, other: string): number {
  if (one === other) return 0
  if (BEYOND_16_BITS.test(one) || BEYOND_16_BITS.test(other))
    return Buffer.compare(Buffer.from(one), Buffer.from(other))
  return one < other ? -1 : 1
}
