import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import type { FinalAdvice, readAdvice } from '../../domain/final-advice.js'
import { UserError } from '../../domain/problems.js'
import { parseRoute, type Route, routes } from '../../domain/route.js'
import { mostSimilar } from '../../domain/similar.js'
import { UsageError } from '../../io.js'

/** An advice as a person typed it, or a route in its place. */
export type Said = ReturnType<typeof readAdvice>

/** The advice and route a command means: a route typed in the advice's place, else `--route`, else the pupil's own. */
export function completeAdvice(
  { messages }: Pick<App, 'messages'>,
  pupil: KeptPupil,
  said: Said,
  option: string | undefined,
): FinalAdvice {
  const route = option === undefined ? undefined : readRoute(option)
  if ('advice' in said) return { advice: said.advice, route: route ?? pupil.route }
  if (route && route !== said.route) throw new UsageError(messages.usage.notTogether(said.route, `--route ${route}`))
  return { advice: pupil.advice, route: said.route }
}

/** A final advice in a few words: the route unless it is the regular one, and the advice. */
export function finalAdviceText({ advice, route }: FinalAdvice): string {
  return [route === 'regular' ? '' : route, advice ?? ''].filter(Boolean).join(', ')
}

function readRoute(text: string): Route {
  const route = parseRoute(text)
  if (route) return route
  throw new UserError({
    code: 'unknown-route',
    text,
    suggestion: routes.find((known) => known === mostSimilar(text, routes)),
  })
}
