import { restoringActs, SEALED_AGAIN } from '../domain/audit-acts.js'
import type { Instant } from '../domain/time.js'
import type { AuditHead } from './audit.js'
import { type ChainedEntry, type Followed, followChain, isRestoration } from './follow-chain.js'
import type { Database } from './open.js'

/** A head of the log that was kept outside the database; with the moment, if that was kept with it. */
export interface KeptHead extends AuditHead {
  at?: Instant
}

/**
 * Why the log does not lead through a kept head: it is not what was written down; the home was put back from a backup since; or
 * nobody can tell, since a child of that time was erased and the hashes of then are gone.
 */
export type StrayReason = 'lost' | 'restored' | 'past'

/** A kept head through which the log does not lead. */
export interface StrayHead<Head extends KeptHead> {
  kept: Head
  why: StrayReason
}

/** What following the whole log found. */
export interface AuditCheck<Head extends KeptHead = KeptHead> extends Followed {
  /** The first row that is wrong; undefined when the log is whole. */
  brokenAt: number | undefined
  head: AuditHead | undefined
  /** Empty when the log is broken, for then no head says anything. */
  strays: StrayHead<Head>[]
}

const ROWS_AT_ONCE = 10_000

/** Follows the whole log, past every head that was kept of it, and tells `heard` how far it is; what is added meanwhile counts as far as it is seen. */
export async function verifyAudit<Head extends KeptHead>(
  db: Database,
  keptHeads: readonly Head[] = [],
  heard: (entries: number) => void = () => undefined,
): Promise<AuditCheck<Head>> {
  for (;;) {
    const erasures = await countErasures(db)
    const check = await followAll(db, keptHeads, heard)
    // A child that is erased meanwhile looks like a break.
    if (check.brokenAt === undefined || erasures === (await countErasures(db))) return check
  }
}

/** Whether the log leads through a head that was kept, or was put back from a backup since. */
export async function isKeptHead(db: Database, { id, hash, at }: Required<KeptHead>): Promise<boolean> {
  const entry = await db.selectFrom('audit').select(['at', 'hash']).where('id', '=', id).executeTakeFirst()
  if (entry?.hash === hash) return true
  const rows = await db.selectFrom('audit').select(['at', 'act', 'details']).where('act', 'in', restoringActs).execute()
  return isExplained(at, entry, rows.findLast(isRestoration)?.at)
}

async function followAll<Head extends KeptHead>(
  db: Database,
  keptHeads: readonly Head[],
  heard: (entries: number) => void,
): Promise<AuditCheck<Head>> {
  const sealedAgain = await findSealedAgain(db)
  const follower = followChain(sealedAgain)
  const waiting = byRow(keptHeads)
  const passed: { kept: Head; entry: ChainedEntry | undefined }[] = []
  let head: AuditHead | undefined
  for await (const entry of entriesOf(db)) {
    const wrong = follower.next(entry)
    if (wrong !== undefined) return { ...follower.followed(), brokenAt: wrong, head, strays: [] }
    for (const kept of waiting.get(entry.id) ?? []) if (!leadsThrough(entry, kept)) passed.push({ kept, entry })
    waiting.delete(entry.id)
    head = { id: entry.id, hash: entry.hash }
    heard(follower.followed().entries)
  }
  const brokenAt = follower.firstUnnamed()
  if (brokenAt !== undefined) return { ...follower.followed(), brokenAt, head, strays: [] }
  const beyond = [...waiting.values()].flat().map((kept) => ({ kept, entry: undefined }))
  const followed = follower.followed()
  const strays = [...passed, ...beyond].map(({ kept, entry }) => ({
    kept,
    why: whyStray(kept, entry, { ...followed, sealedAgain }),
  }))
  return { ...followed, brokenAt, head, strays }
}

function leadsThrough(entry: ChainedEntry, { hash }: KeptHead): boolean {
  return hash === entry.hash || hash === entry.earlier
}

function whyStray(
  { at }: KeptHead,
  entry: ChainedEntry | undefined,
  { restoredAt, sealedAgain = 0 }: Followed & { sealedAgain: number | undefined },
): StrayReason {
  // Only of a log that can be emptied are heads kept with their moment.
  if (at === undefined) return entry && entry.id < sealedAgain && entry.earlier === null ? 'past' : 'lost'
  return isExplained(at, entry, restoredAt) ? 'restored' : 'lost'
}

/** A backup that was put back has none of the rows after it; what stands in their place was written later. */
function isExplained(
  at: Instant,
  entry: Pick<ChainedEntry, 'at'> | undefined,
  restoredAt: Instant | undefined,
): boolean {
  return restoredAt !== undefined && restoredAt >= at && (!entry || entry.at > at)
}

function byRow<Head extends KeptHead>(keptHeads: readonly Head[]): Map<number, Head[]> {
  const heads = new Map<number, Head[]>()
  for (const kept of keptHeads) {
    const own = heads.get(kept.id)
    if (own) own.push(kept)
    else heads.set(kept.id, [kept])
  }
  return heads
}

async function findSealedAgain(db: Database): Promise<number | undefined> {
  const sealed = await db
    .selectFrom('audit')
    .select((eb) => eb.fn.min('id').as('id'))
    .where('act', '=', SEALED_AGAIN)
    .executeTakeFirst()
  return sealed?.id ?? undefined
}

async function countErasures(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('erasures')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

async function* entriesOf(db: Database): AsyncGenerator<ChainedEntry> {
  let [after, isMore] = [Number.NEGATIVE_INFINITY, true]
  while (isMore) {
    const rows = await db
      .selectFrom('audit')
      .leftJoin('earlier_audit_hashes as earlier', 'earlier.id', 'audit.id')
      .selectAll('audit')
      .select('earlier.hash as earlier')
      .where('audit.id', '>', after)
      .orderBy('audit.id')
      .limit(ROWS_AT_ONCE)
      .execute()
    yield* rows
    after = rows.at(-1)?.id ?? after
    isMore = rows.length === ROWS_AT_ONCE
  }
}
