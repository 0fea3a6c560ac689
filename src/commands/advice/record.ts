import { recordAdvice, recordPreliminaryAdvice } from '../../actions/record-advice.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { type FinalAdvice, readAdvice } from '../../domain/final-advice.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { parseRoute, type Route, routeKind, routes } from '../../domain/route.js'
import { mostSimilar } from '../../domain/similar.js'
import { type Io, UsageError } from '../../io.js'
import { askText } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

interface Input extends ScopeInput {
  elk?: string
  advice?: string
  route?: string
  preliminary?: boolean
  reason?: string
}

/** `elk advice record`: the final advice, with which a family can apply, or the preliminary one. */
export async function adviceRecordCommand(app: App, io: Io, input: Input): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const typed = readAdvice(await askText(io, input.advice, 'advice', app.messages.pupils.advice.ask))
  const reason = input.reason ?? ''
  if (input.preliminary) return recordPreliminary(app, io, pupil, { typed, reason })
  const final = completeAdvice(pupil, typed, input.route)
  const form = await recordAdvice(app, { elkNumber: pupil.elkNumber, ...final, reason })
  io.json({
    elkNumber: pupil.elkNumber,
    advice: form.advice ?? null,
    route: form.route,
    form: { version: form.version, reason: form.reason, createdAt: form.createdAt },
    dropped: form.dropped,
  })
  const words = app.messages.pupils.advice
  io.out(
    words.done(
      safeText(fullName(pupil)),
      [form.route === 'regular' ? '' : form.route, form.advice ?? ''].filter(Boolean).join(', '),
    ),
  )
  io.out(words.version(form.version))
  if (form.dropped.length > 0) io.out(words.dropped(form.dropped.join(', ')))
  if (routeKind(form.route) === 'paper') io.out(words.paper(app.messages.terms.routes[form.route]))
}

async function recordPreliminary(
  app: App,
  io: Io,
  pupil: KeptPupil,
  { typed, reason }: { typed: ReturnType<typeof readAdvice>; reason: string },
): Promise<void> {
  if (!('advice' in typed)) throw new UsageError(app.messages.usage.wrongValue('--preliminary', typed.route))
  await recordPreliminaryAdvice(app, { elkNumber: pupil.elkNumber, advice: typed.advice, reason })
  io.json({ elkNumber: pupil.elkNumber, preliminaryAdvice: typed.advice })
  io.out(app.messages.pupils.advice.preliminary(safeText(fullName(pupil)), typed.advice))
}

/** The advice and route a command means: a route typed in the advice's place, else `--route`, else the pupil's own. */
function completeAdvice(
  pupil: KeptPupil,
  typed: ReturnType<typeof readAdvice>,
  option: string | undefined,
): FinalAdvice {
  if ('route' in typed) return { advice: pupil.advice, route: typed.route }
  return { advice: typed.advice, route: option === undefined ? pupil.route : readRoute(option) }
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
