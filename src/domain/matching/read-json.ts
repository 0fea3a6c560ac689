import { canonicalText } from './canonical-json.js'
import { type Finding, findingAt } from './findings.js'

/** A file as read: its value, and where its bytes are not those that the format allows. */
export interface ReadJson {
  value: unknown
  findings: Finding[]
}

/** Reads one JSON text in UTF-8; undefined when the bytes are none, or nested too deep to read. `file` is how findings call it. */
export function readJson(file: string, bytes: Uint8Array): ReadJson | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    return { value, findings: byteFindings(file, text, value) }
  } catch {
    return undefined
  }
}

const EXCERPT = 40
// Half a character has no bytes in UTF-8: as an escape it is JSON, but no text.
const HALF_CHARACTER = /(?<!\\)(?:\\\\)*\\ud[89a-f]/

function byteFindings(file: string, text: string, value: unknown): Finding[] {
  const right = `${canonicalText(value)}\n`
  const half = HALF_CHARACTER.exec(text)
  if (text === right && !half) return []
  const at = half?.index ?? firstDifference(text, right)
  const excerpts = half ? [excerpt(text, at)] : [excerpt(text, at), excerpt(right, at)]
  return [findingAt('not-canonical', `${file}@${at}`, ...excerpts)]
}

function firstDifference(text: string, right: string): number {
  let at = 0
  while (text[at] === right[at]) at++
  return at
}

function excerpt(text: string, at: number): string {
  return text.slice(at, at + EXCERPT)
}
