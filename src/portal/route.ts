import type { Answer } from './answer.js'
import type { Family, Visit } from './visit.js'

/** A visit of somebody who is logged in. */
export type FamilyVisit = Visit & { family: Family }

type Handler<V extends Visit> = (visit: V) => Answer | Promise<Answer>

/** One address: a GET that changes nothing, and at most one POST. */
export type Route =
  | { path: string; access: 'public'; get: Handler<Visit>; post?: Handler<Visit> }
  | { path: string; access: 'family'; get: Handler<FamilyVisit>; post?: Handler<FamilyVisit> }
