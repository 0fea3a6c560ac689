import { byCodePoint } from './code-point-order.js'
import { codeOf, type Finding, findingAt, placeIn } from './findings.js'

/** Every place at which a value differs from what it should be; things with a code are compared by it. */
export function differences(where: string, is: unknown, should: unknown): Finding[] {
  if (is === should) return []
  if (Array.isArray(is) && Array.isArray(should)) return arrayDifferences(where, is, should)
  if (isObject(is) && isObject(should)) {
    const keys = [...new Set([...Object.keys(should), ...Object.keys(is)])].sort(byCodePoint)
    return keys.flatMap((key) => differences(`${where}.${key}`, own(is, key), own(should, key)))
  }
  return [findingAt('differs', where, is, should)]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a foreign file calls a key, such as `__proto__`, may mean something else to an object of ours. */
function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function arrayDifferences(where: string, is: readonly unknown[], should: readonly unknown[]): Finding[] {
  const byCode = should.length > 0 && should.every((thing) => codeOf(thing) !== undefined)
  return byCode ? codedDifferences(where, is, should) : indexedDifferences(where, is, should)
}

function indexedDifferences(where: string, is: readonly unknown[], should: readonly unknown[]): Finding[] {
  const length = Math.max(is.length, should.length)
  return Array.from({ length }, (_, index) => differences(`${where}[${index}]`, is[index], should[index])).flat()
}

function codedDifferences(where: string, is: readonly unknown[], should: readonly unknown[]): Finding[] {
  const expected = new Map(should.map((thing) => [codeOf(thing), thing]))
  const seen = new Map<string, unknown>()
  const findings: Finding[] = []
  let previous = ''
  for (const [index, thing] of is.entries()) {
    const code = codeOf(thing)
    const at = placeIn(where, thing, index)
    if (code === undefined) findings.push(findingAt('differs', at, thing))
    else if (seen.has(code)) findings.push(findingAt('twice', at, thing))
    else {
      if (byCodePoint(previous, code) > 0) findings.push(findingAt('wrong-order', at, code))
      findings.push(...differences(at, thing, expected.get(code)))
      seen.set(code, thing)
      previous = code
    }
  }
  const missing = [...expected].filter(([code]) => code !== undefined && !seen.has(code))
  return [...findings, ...missing.map(([code, thing]) => findingAt('differs', `${where}[${code}]`, undefined, thing))]
}
