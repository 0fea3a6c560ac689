import { ADOPTED, erasureActs, RESTORED } from '../domain/audit-acts.js'
import { readRows } from '../domain/row-ranges.js'
import type { Instant } from '../domain/time.js'
import { type AuditContent, type AuditSeal, chainHash, contentHash, earlierHash } from './audit-chain.js'

/** An entry as it stands in the database, with the hash that it had before the log could be emptied. */
export interface ChainedEntry extends AuditContent, AuditSeal {
  id: number
  at: Instant
  hash: string
  erased_at: Instant | null
  earlier: string | null
}

/** What is known of a log as far as it was followed. */
export interface Followed {
  entries: number
  emptied: number
  /** Until when the home was last put back from a backup. */
  restoredAt: Instant | undefined
}

/** Follows a log from its first entry on, to find where it is not what was written down. */
export interface ChainFollower {
  /** Takes the next entry; answers the row that is wrong, undefined when none is. */
  next(entry: ChainedEntry): number | undefined
  /** The first row that was emptied without any erasure that names it; to be asked after the last entry. */
  firstUnnamed(): number | undefined
  followed(): Followed
}

/** A follower at the start of a log; `sealedAgain` is the row from which on it can be emptied, undefined when it always could. */
export function followChain(sealedAgain: number | undefined): ChainFollower {
  const unnamed = new Map<number, Instant>()
  const followed: Followed = { entries: 0, emptied: 0, restoredAt: undefined }
  const followEarlier = earlierFollower(sealedAgain)
  let hash = ''

  function isSealed(entry: ChainedEntry): boolean {
    hash = chainHash(hash, entry)
    return (
      hash === entry.hash && (entry.erased_at === null ? contentHash(entry) === entry.content_hash : isEmpty(entry))
    )
  }

  return {
    next: (entry) => {
      // Rows never go, so their numbers have no gap; with gaps, what an erasure names could be moved to another row.
      if (entry.id !== followed.entries + 1 || !isSealed(entry) || !followEarlier(entry)) return entry.id
      followed.entries++
      if (entry.erased_at !== null) {
        followed.emptied++
        unnamed.set(entry.id, entry.erased_at)
      }
      if (isRestoration(entry)) followed.restoredAt = entry.at
      return erasureActs.includes(entry.act) ? nameEmptied(unnamed, entry) : undefined
    },
    firstUnnamed: () => unnamed.keys().next().value,
    followed: () => followed,
  }
}

function isEmpty({ salt, pupil_id, details, reason }: AuditContent): boolean {
  return salt === '' && pupil_id === null && details === '{}' && reason === ''
}

/** Takes the rows that an erasure names out of those that wait for one; answers the first that it should not have named. */
function nameEmptied(unnamed: Map<number, Instant>, { id, at, details }: ChainedEntry): number | undefined {
  for (const [from, to] of rangesIn(details)) {
    if (to >= id) return id
    for (let row = from; row <= to; row++) {
      if (unnamed.get(row) !== at) return row
      unnamed.delete(row)
    }
  }
  return undefined
}

/** An erasure of a child about whom nothing stood in the log names no rows. */
function rangesIn(details: string): readonly (readonly [number, number])[] {
  return readRows(detail(details, 'rows')) ?? []
}

/** Whether an entry says that the home was put back from a backup. */
export function isRestoration({ act, details }: Pick<ChainedEntry, 'act' | 'details'>): boolean {
  return act === RESTORED || (act === ADOPTED && detail(details, 'restored') === true)
}

/** Somebody who writes past ELK need not write JSON. */
function detail(details: string, name: string): unknown {
  try {
    return (JSON.parse(details) as Record<string, unknown> | null)?.[name]
  } catch {
    return undefined
  }
}

/** Tells of each entry whether its earlier hash is right, as long as they go on: the first emptied row ends them. */
function earlierFollower(sealedAgain = 0): (entry: ChainedEntry) => boolean {
  let hash: string | undefined = ''
  return (entry) => {
    if (entry.id >= sealedAgain) return entry.earlier === null
    if (entry.erased_at !== null) hash = undefined
    if (hash === undefined) return entry.earlier === null
    hash = earlierHash(hash, entry)
    return hash === entry.earlier
  }
}
