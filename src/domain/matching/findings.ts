import { canonicalText } from './canonical-json.js'

/** What can be wrong with published files; `differs`: a value that does not follow from the lists and the seed. */
export type FindingCode =
  | 'not-canonical'
  | 'wrong-hash'
  | 'wrong-seed'
  | 'wrong-value'
  | 'wrong-order'
  | 'twice'
  | 'unknown-department'
  | 'advice-not-admitted'
  | 'grant-not-listed'
  | 'grants-over-capacity'
  | 'guarantee-in-round-2'
  | 'wrong-hand-seat'
  | 'differs'

/** One thing that is wrong, its place written as docs/verify/format.md, 7 says. */
export interface Finding {
  code: FindingCode
  where: string
  /** What stands there, as JSON; undefined when nothing does. */
  is: string | undefined
  /** What should stand there, in JSON or as the rule for it; undefined when nothing should, or when the code says it all. */
  should: string | undefined
}

/** A finding about two values, either of which may not be there. */
export function findingAt(code: FindingCode, where: string, is?: unknown, should?: unknown): Finding {
  return { code, where, is: textOf(is), should: textOf(should) }
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : canonicalText(value)
}

/** The place of one thing in an array: by its code, else by its index. */
export function placeIn(array: string, thing: unknown, index: number): string {
  return `${array}[${codeOf(thing) ?? index}]`
}

/** The code of a thing that has one. */
export function codeOf(thing: unknown): string | undefined {
  const known = typeof thing === 'object' && thing !== null && 'code' in thing && typeof thing.code === 'string'
  return known ? (thing as { code: string }).code : undefined
}
