import { readFileSync } from 'node:fs'
import { canonicalBytes, sha256Hex } from '../../../src/domain/matching/canonical-json.js'
import type { MatchLists } from '../../../src/domain/matching/match-lists.js'
import type { MatchOutcome } from '../../../src/domain/matching/match-outcome.js'
import { runMatch } from '../../../src/domain/matching/run-match.js'
import type { PublishedDraw } from './python-checker.js'

/** Where the example of docs/verify lies, seen from the root of the project. */
export const exampleFolder = 'docs/verify/example'

const bytes = {
  lists: readFileSync(`${exampleFolder}/lists.json`),
  outcome: readFileSync(`${exampleFolder}/outcome.json`),
}

/** The example of docs/verify, as it was published. */
export const exampleDraw = { ...bytes, published: sha256Hex(bytes.lists) }

type Open<T> = T extends readonly (infer Item)[]
  ? Open<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Open<T[Key]> }
    : T

/** A draw as somebody has it who tampers with it: everything in it can be changed. */
export interface OpenDraw {
  lists: Open<MatchLists>
  outcome: Open<MatchOutcome>
}

/** The example, parsed anew. */
export function openExample(): OpenDraw {
  return { lists: JSON.parse(`${bytes.lists}`), outcome: JSON.parse(`${bytes.outcome}`) }
}

/** The thing with a code in an array of a draw; throws when there is none. */
export function byCode<T extends { code: string }>(things: readonly T[], code: string): T {
  const found = things.find((thing) => thing.code === code)
  if (!found) throw new Error(`${code} is not in the example`)
  return found
}

/** The files of an open draw beside the SHA-256 that was published; `lists` in the outcome names the lists as they are now. */
export function closed({ lists, outcome }: OpenDraw): PublishedDraw {
  const written = canonicalBytes(lists)
  return {
    lists: written,
    outcome: canonicalBytes({ ...outcome, lists: sha256Hex(written) }),
    published: exampleDraw.published,
  }
}

/** The files of somebody who changed the lists and drew again from them with the same seed, so that both files agree. */
export function drawnAgain({ lists, outcome: { seed, source } }: OpenDraw): PublishedDraw {
  const written = canonicalBytes(lists)
  const outcome = canonicalBytes(runMatch(lists, sha256Hex(written), { seed, source }, []))
  return { lists: written, outcome, published: exampleDraw.published }
}
