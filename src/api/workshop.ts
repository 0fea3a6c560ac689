import type { App } from '../app.js'
import { elapsedMs } from '../clock.js'
import { breathingDatabase } from '../db/breathing.js'
import { joinedDatabase } from '../db/joined.js'
import { openDatabase } from '../db/open.js'
import { standAside } from '../db/patience.js'
import type { ProcessIo } from '../process-io.js'
import { type ApiAnswer, answerOf } from './answer.js'
import type { Asked } from './asked.js'
import { findKeptAnswer, keepForNextTime } from './kept-answers.js'
import { assertStillWorks } from './key.js'
import { createLine, type Line } from './line.js'
import { askedBefore, keepingWhose } from './made-before.js'
import { isDone } from './outcome.js'
import { runCommand } from './run.js'

/** Where requests are carried out. */
export interface Workshop {
  carryOut(asked: Asked): Promise<ApiAnswer>
  /** Waits for what has begun, and closes. */
  close(): Promise<void>
}

/** What is refused must leave nothing behind: thrown, it undoes the transaction. */
class Undone extends Error {
  constructor(readonly answer: ApiAnswer) {
    super('undone')
  }
}

// Papers of a whole class take a second: who would wait longer than a connection lasts is told to come back.
const MOST_TO_PRINT = 40

/**
 * Opens a workshop on a home. It has connections of its own to the database, so that no family waits for a school, and does
 * one request at a time of each kind: what writes, what reads, and what prints.
 */
export function openWorkshop(house: App, process: ProcessIo): Workshop {
  const open = () => breathingDatabase(openDatabase(house.home.database, { mustExist: true }), elapsedMs)
  const [writing, reading] = [open(), open()]
  // Families and the mail wait for their turn by trying again and again: one school after another must not keep them out.
  const [write, read, print] = [
    createLine({ between: standAside }),
    createLine(),
    createLine({ longest: MOST_TO_PRINT }),
  ]

  const freely = async (asked: Asked, db = reading) => {
    await assertStillWorks({ ...house, db }, asked.token)
    return answerOf(await runCommand({ ...house, db }, asked, process), asked.representation)
  }

  const again = async (asked: Asked) => {
    const now = house.clock.now()
    const before = await askedBefore(reading, asked, now)
    if (before) return freely(before)
    return freely(asked, keepingWhose(reading, asked, now))
  }

  const once = (asked: Asked) =>
    writing
      .transaction()
      .execute(async (trx) => {
        await assertStillWorks({ ...house, db: trx }, asked.token)
        const kept = await findKeptAnswer(trx, asked, house.clock.now())
        if (kept) return kept
        const outcome = await runCommand({ ...house, db: joinedDatabase(trx) }, asked, process)
        const answer = answerOf(outcome, asked.representation)
        if (!isDone(outcome)) throw new Undone(answer)
        await keepForNextTime(trx, asked, answer, house.clock.now())
        return answer
      })
      .catch((error: unknown) => {
        if (error instanceof Undone) return error.answer
        throw error
      })

  return {
    carryOut: (asked) => {
      const { writes, gives } = asked.operation
      if (writes === 'once') return write(() => once(asked))
      const line = gives?.type === 'application/pdf' ? print : read
      return line(() => (writes === 'again' ? again(asked) : freely(asked)))
    },
    close: async () => {
      await Promise.all([write, read, print].map(finished))
      await Promise.all([writing.destroy(), reading.destroy()])
    },
  }
}

/** Resolves when all in a line are done; who joins none of them waits for none. */
function finished(line: Line): Promise<unknown> {
  return line(async () => undefined).catch(() => undefined)
}
