import { sha256Hex } from './canonical-json.js'
import { differences } from './differences.js'
import { type Finding, type FindingCode, findingAt } from './findings.js'
import { type HandSeatFault, handSeatFaults } from './hand-seats.js'
import type { MatchLists } from './match-lists.js'
import type { HandSeat } from './match-outcome.js'
import { readJson } from './read-json.js'
import { readLists } from './read-lists.js'
import { runMatch } from './run-match.js'
import { seedFault } from './seed.js'

/** The two files that are published about a draw. */
export interface PublishedFiles {
  lists: Uint8Array
  outcome: Uint8Array
}

export interface Verification {
  /** The files that are not one JSON text in UTF-8. */
  unreadable: (keyof PublishedFiles)[]
  /** Every difference that was found. */
  findings: Finding[]
}

/** Recomputes a draw from its published files alone, and from the SHA-256 that was published before it when given (docs/verify/format.md, 7). */
export function verifyOutcome(files: PublishedFiles, published?: string): Verification {
  const lists = readLists(files.lists)
  const outcome = readJson('outcome', files.outcome)
  const sha256 = sha256Hex(files.lists)
  const wrongHash = published !== undefined && published !== sha256
  const findings = [
    ...(wrongHash ? [findingAt('wrong-hash', 'lists', sha256, published)] : []),
    ...(lists?.findings ?? []),
    ...(outcome?.findings ?? []),
    ...(outcome
      ? outcomeFindings(outcome.value, sha256, lists?.findings.some(prevents) ? undefined : lists?.lists)
      : []),
  ]
  const unreadable = (['lists', 'outcome'] as const).filter((file) => !{ lists, outcome }[file])
  return { unreadable, findings }
}

const preventing: readonly FindingCode[] = ['unknown-department', 'grant-not-listed']

function prevents({ code }: Finding): boolean {
  return preventing.includes(code)
}

function outcomeFindings(outcome: unknown, sha256: string, lists: MatchLists | undefined): Finding[] {
  if (!isObject(outcome)) return [findingAt('wrong-value', 'outcome', outcome)]
  const { lists: named, seed, source } = outcome
  return [
    ...(named === sha256 ? [] : [findingAt('wrong-hash', 'outcome.lists', named, sha256)]),
    ...seedFindings(seed),
    ...(typeof source === 'string' && source !== '' ? [] : [findingAt('wrong-value', 'outcome.source', source)]),
    ...(lists && typeof seed === 'string' ? recomputed(outcome, lists, sha256, seed) : []),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function seedFindings(seed: unknown): Finding[] {
  if (typeof seed !== 'string') return [findingAt('wrong-value', 'outcome.seed', seed)]
  const fault = seedFault(seed)
  return fault ? [{ ...findingAt('wrong-seed', 'outcome.seed', seed), should: fault }] : []
}

function recomputed(given: Record<string, unknown>, lists: MatchLists, sha256: string, seed: string): Finding[] {
  const run = (handSeats: HandSeat[]) => runMatch(lists, sha256, { seed, source: '' }, handSeats)
  const handSeats = handSeatsIn(given.participants)
  const faults = handSeats.length > 0 ? handSeatFaults(lists, run([]), handSeats) : []
  const faulty = new Set(faults.map(({ seat }) => seat))
  const right = run(handSeats.filter((seat) => !faulty.has(seat)))
  return [
    ...faults.map(({ seat, fault }) => handSeatFinding(seat, fault)),
    // The hash and the source have been looked at by themselves.
    ...differences('outcome', given, { ...right, lists: given.lists, source: given.source }),
  ]
}

function handSeatFinding({ code, department }: HandSeat, fault: HandSeatFault['fault']): Finding {
  return { ...findingAt('wrong-hand-seat', `outcome.participants[${code}].department`, department), should: fault }
}

function handSeatsIn(participants: unknown): HandSeat[] {
  if (!Array.isArray(participants)) return []
  return participants.flatMap((one: unknown) => {
    if (!isObject(one) || one.how !== 'hand') return []
    const { code, department } = one
    return typeof code === 'string' && typeof department === 'string' ? [{ code, department }] : []
  })
}
