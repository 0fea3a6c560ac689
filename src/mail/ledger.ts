import { type HandingOver, markHandingOver, type Settlement, settleMails } from '../db/mail-outcomes.js'
import type { Database, Trx } from '../db/open.js'
import type { Insist } from './tenacity.js'

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

/** A mail that is about to leave, and who waits to hear that this is kept. */
interface Leaving {
  mail: HandingOver
  resolve(isOurs: boolean): void
  reject(error: unknown): void
}

/** A ledger on a database. When a commit fails, handing over fails with it; how mails ended is said again with the next one. */
export function createLedger(db: Database, { soon, shortly, later }: Patience, insist: Insist): Ledger {
  let leaving: Leaving[] = []
  let settled: Settlement[] = []
  let isDue = false
  let writing: Promise<void> = Promise.resolve()
  const coming = new Set<Expected>()

  const write = async () => {
    const [marks, endings] = [leaving, settled]
    leaving = []
    settled = []
    if (marks.length + endings.length === 0) return
    try {
      const ours = await insist(() => db.transaction().execute((trx) => keep(trx, marks, endings)))
      for (const { mail, resolve } of marks) resolve(ours.has(mail.id))
    } catch (error) {
      settled = [...endings, ...settled]
      for (const { reject } of marks) reject(error)
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
            leaving.push({ mail, resolve, reject })
            arrived(expected)
            if (coming.size > 0) shortly(inBackground)
          }),
        over: () => arrived(expected),
      }
      coming.add(expected)
      return expected
    },
    settle: (settlement) => {
      settled.push(settlement)
      if (isDue) return
      isDue = true
      // By then it has mostly gone along with the next mail.
      later(() => {
        isDue = false
        if (settled.length > 0) inBackground()
      })
    },
    flush,
  }
}

async function keep(trx: Trx, marks: readonly Leaving[], endings: readonly Settlement[]): Promise<ReadonlySet<number>> {
  await settleMails(trx, endings)
  return await markHandingOver(
    trx,
    marks.map(({ mail }) => mail),
  )
}
