import type { Advice } from './advice.js'
import type { RoundName } from './round.js'
import { type Route, routeKind } from './route.js'

/** How many different schools the placement guarantee asks per advice; a setting, since it differs per year. */
export type GuaranteeLengths = Readonly<Record<Advice, number>>

/** The only round with a guarantee: in the later ones families choose from the seats that are left. */
export const GUARANTEED_ROUND: RoundName = '1'

/** How many different schools a list needs for the placement guarantee; undefined in a round or on a route without one. */
export function schoolsForGuarantee(
  { route, advice }: { route: Route; advice: Advice | undefined },
  round: RoundName,
  lengths: GuaranteeLengths,
): number | undefined {
  return round === GUARANTEED_ROUND && routeKind(route) === 'list' && advice ? lengths[advice] : undefined
}
