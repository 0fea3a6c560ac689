import type { RoundName } from './round.js'

/** The ways to secondary school; the last three go on paper (information letter, "Hoe werkt het aanmelden?"). */
export const routes = ['regular', 'kovo', 'praktijkonderwijs', 'vso', 'isk', 'kopklas'] as const

export type Route = (typeof routes)[number]

/** What a family on a route does: rank a list, tick one school, or fill in paper. */
export type RouteKind = 'list' | 'one-school' | 'paper'

/** What a family on this route does in the portal. */
export function routeKind(route: Route): RouteKind {
  if (route === 'regular') return 'list'
  return route === 'kovo' || route === 'praktijkonderwijs' ? 'one-school' : 'paper'
}

/** How a family chooses in a round: in the completion phase one school at a time, whatever its route. */
export function choiceKind(route: Route, round: RoundName | undefined): RouteKind {
  const kind = routeKind(route)
  return kind === 'list' && round === 'completion' ? 'one-school' : kind
}

const namesOfRoutes: Readonly<Record<Route, readonly string[]>> = {
  regular: ['regular', 'regulier', 'regulieronderwijs', 'vo'],
  kovo: ['kovo', 'kleinschaligondersteunendvo'],
  praktijkonderwijs: ['praktijkonderwijs', 'pro', 'praktijk'],
  vso: ['vso', 'voortgezetspeciaalonderwijs'],
  isk: ['isk', 'internationaleschakelklas', 'schakelklas'],
  kopklas: ['kopklas'],
}

/** Reads a route as schools write it ("PrO", "regulier"); undefined when it is no route. */
export function parseRoute(text: string): Route | undefined {
  const name = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return routes.find((route) => namesOfRoutes[route].includes(name))
}
