import type { Clock } from '../clock.js'
import { addMs, type Instant } from '../domain/time.js'

/** How many tries a key has, from its first one on until so much time is over. */
export interface Limit {
  tries: number
  perMs: number
}

/** Tries counted per key. */
export interface Counts {
  /** Takes one try of a key; false when it has none left. */
  take(key: string): boolean
  /** Whether a key has one left. */
  hasLeft(key: string): boolean
  /** Gives one try of a key back. */
  giveBack(key: string): void
  /** Gives all tries of a key back. */
  forget(key: string): void
  /** Forgets every key whose time is over; answers how many are left. */
  sweep(): number
}

interface Window {
  endsAt: Instant
  taken: number
}

const MOST_KEYS = 100_000

/** Makes the counts of one limit. Of too many keys the oldest half is forgotten: a stranger who makes up keys cannot fill the memory. */
export function createCounts({ tries, perMs }: Limit, clock: Clock, mostKeys = MOST_KEYS): Counts {
  // Two halves, since finding the oldest of one map takes longer with every key that left it.
  let [young, old] = [new Map<string, Window>(), new Map<string, Window>()]
  const find = (key: string) => young.get(key) ?? old.get(key)
  const keep = (key: string, window: Window) => {
    if (young.size >= mostKeys / 2 && !young.has(key)) [young, old] = [new Map(), young]
    young.set(key, window)
  }
  const forget = (key: string) => {
    young.delete(key)
    old.delete(key)
  }
  const isOver = ({ endsAt }: Window, now: Instant) => endsAt <= now
  return {
    take: (key) => {
      const now = clock.now()
      const known = find(key)
      const window = known && !isOver(known, now) ? known : { endsAt: addMs(now, perMs), taken: 0 }
      keep(key, window)
      if (window.taken >= tries) return false
      window.taken += 1
      return true
    },
    hasLeft: (key) => {
      const known = find(key)
      return known === undefined || known.taken < tries || isOver(known, clock.now())
    },
    giveBack: (key) => {
      const known = find(key)
      if (known) known.taken -= 1
      if (known && known.taken <= 0) forget(key)
    },
    forget,
    sweep: () => {
      const now = clock.now()
      for (const half of [young, old]) for (const [key, window] of half) if (isOver(window, now)) half.delete(key)
      return young.size + old.size
    },
  }
}
