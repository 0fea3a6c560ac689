import type { Evening } from './evening.js'

/** What a rehearsal must show; each holds or does not. */
export const promises = [
  'nothing-before',
  'same-before',
  'nothing-early',
  'nothing-late',
  'own-result',
  'gone-at-once',
  'back-again',
] as const

export type Promised = (typeof promises)[number]

/** How many pages or families broke each promise. */
export function brokenPromises({ before, crossing, withdrawal }: Evening): Record<Promised, number> {
  return {
    'nothing-before': before.wrong,
    'same-before': before.different,
    'nothing-early': crossing.early,
    'nothing-late': crossing.late,
    'own-result': crossing.families - crossing.right + crossing.wrong,
    'gone-at-once': withdrawal.stillShown,
    'back-again': withdrawal.notBack,
  }
}
