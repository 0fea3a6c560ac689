import { type HandingOver, markHandingOver, type Settlement, settleMail } from '../db/mail-outcomes.js'
import type { Database, Trx } from '../db/open.js'

/** Keeps what becomes of mails; what several lanes have to say at about the same time goes into one commit, since a commit is the dear part. */
export interface Ledger {
  /** Announces that a mail will be handed over before long, so that others may wait for it. */
  expect(): Expected
  /** Keeps how a mail ended, with the next commit; until then, were we to die, it would count as unknown. */
  settle(settlement: Settlement): void
  /** Resolves when everything said so far is kept. */
  flush(): Promise<void>
}

export interface Expected {
  /** Resolves when it is kept that the mail is about to leave; false when it is no longer ours to send. */
  handOver(mail: HandingOver): Promise<boolean>
  /** Nobody needs to wait for this mail any more. */
  over(): void
}

/** How long a commit may wait for company; only the worker has timers. */
export interface Patience {
  /** Runs after everything that is ready at this moment. */
  soon(run: () => void): void
  /** Runs after a moment that no mail server notices. */
  shortly(run: () => void): void
  /** Runs after a blink of an eye. */
  later(run: () => void): void
}

interface Entry {
  write(trx: Trx): Promise<unknown>
  done(kept: unknown): void
  /** What to do when the commit failed; an entry that is due again returns itself. */
  failed(error: unknown): Entry[]
}

/** A ledger on a database. When a commit fails, handing over fails with it; how mails ended is said again with the next one. */
export function createLedger(db: Database, { soon, shortly, later }: Patience): Ledger {
  let entries: Entry[] = []
  let writing: Promise<void> = Promise.resolve()
  const coming = new Set<Expected>()

  const write = async () => {
    const batch = entries
    entries = []
    if (batch.length === 0) return
    try {
      const kept = await db.transaction().execute((trx) => writeAll(trx, batch))
      for (const [index, entry] of batch.entries()) entry.done(kept[index])
    } catch (error) {
      entries = [...batch.flatMap((entry) => entry.failed(error)), ...entries]
      throw error
    }
  }
  const flush = () => {
    writing = writing.catch(() => undefined).then(write)
    return writing
  }
  const inBackground = () => {
    flush().catch(() => undefined)
  }
  const arrived = (expected: Expected) => {
    if (coming.delete(expected) && coming.size === 0) soon(inBackground)
  }

  return {
    expect: () => {
      const expected: Expected = {
        handOver: (mail) =>
          new Promise((resolve, reject) => {
            entries.push(handingOver(mail, resolve, reject))
            arrived(expected)
            if (coming.size > 0) shortly(inBackground)
          }),
        over: () => arrived(expected),
      }
      coming.add(expected)
      return expected
    },
    settle: (settlement) => {
      const entry: Entry = { write: (trx) => settleMail(trx, settlement), done: () => undefined, failed: () => [entry] }
      entries.push(entry)
      // By then it has mostly gone along with the next mail.
      later(() => entries.includes(entry) && inBackground())
    },
    flush,
  }
}

function handingOver(mail: HandingOver, resolve: (kept: boolean) => void, reject: (error: unknown) => void): Entry {
  return {
    write: (trx) => markHandingOver(trx, mail),
    done: (kept) => resolve(kept === true),
    failed: (error) => {
      reject(error)
      return []
    },
  }
}

async function writeAll(trx: Trx, batch: readonly Entry[]): Promise<unknown[]> {
  const kept: unknown[] = []
  for (const entry of batch) kept.push(await entry.write(trx))
  return kept
}
