import type { App } from '../app.js'
import type { Database } from '../db/open.js'
import { listTakenElkNumbers } from '../db/pupils.js'
import { type ElkNumber, makeElkNumber } from '../domain/elk-number.js'

const EIGHT_DIGITS = 100_000_000

/** Draws so many ELK numbers that no pupil has yet. */
export async function drawElkNumbers(db: Database, random: App['random'], count: number): Promise<ElkNumber[]> {
  const drawn = new Set<ElkNumber>()
  while (drawn.size < count) {
    const some = Array.from({ length: count - drawn.size }, () => drawElkNumber(random))
    const taken = await listTakenElkNumbers(db, some)
    for (const elkNumber of some) if (!taken.has(elkNumber)) drawn.add(elkNumber)
  }
  return [...drawn]
}

function drawElkNumber(random: App['random']): ElkNumber {
  for (;;) {
    const elkNumber = makeElkNumber(String(random.below(EIGHT_DIGITS)).padStart(8, '0'))
    if (elkNumber) return elkNumber
  }
}
