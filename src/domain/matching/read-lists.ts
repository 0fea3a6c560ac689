import { checkLists } from './check-lists.js'
import type { Finding } from './findings.js'
import { parseLists } from './lists-schema.js'
import type { MatchLists } from './match-lists.js'
import { readJson } from './read-json.js'

/** A file of lists as read; no lists when one of their values is not of its kind. */
export interface ReadLists {
  lists: MatchLists | undefined
  findings: Finding[]
}

/** Reads a file of lists and finds everything that its format does not allow; undefined when it is not one JSON text in UTF-8. */
export function readLists(bytes: Uint8Array): ReadLists | undefined {
  const read = readJson('lists', bytes)
  if (!read) return undefined
  const parsed = parseLists(read.value)
  if (Array.isArray(parsed)) return { lists: undefined, findings: [...read.findings, ...parsed] }
  return { lists: parsed, findings: [...read.findings, ...checkLists(parsed)] }
}
