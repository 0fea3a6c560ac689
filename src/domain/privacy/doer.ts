import { ELK, FAMILY } from '../actor.js'

/** Who did something, without a name: whom a family may be told of. */
export type Doer = 'family' | 'elk' | 'school' | 'staff'

/** Who stands behind an actor of the log. */
export function doerOf(actor: string): Doer {
  if (actor === FAMILY || actor === ELK) return actor
  return actor.startsWith('api:') ? 'school' : 'staff'
}
