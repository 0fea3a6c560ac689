import { recordAdvice, recordPreliminaryAdvice } from '../../actions/record-advice.js'
import type { App } from '../../app.js'
import { findCurrentForm } from '../../db/forms.js'
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
export async function adviceRecordCommand(app: App, io: Io, typed: Input): Promise<void> {
  const input = withoutElk(typed)
  const pupil = await readPupil(app, io, input)
  const said = readAdvice(await askText(io, input.advice, 'advice', app.messages.pupils.advice.ask))
  const reason = input.reason ?? ''
  if (input.preliminary) return recordPreliminary(app, io, pupil, { said, reason })
  const final = completeAdvice(app, pupil, said, input.route)
  const before = await findCurrentForm(app.db, pupil.id)
  const form = await recordAdvice(app, { elkNumber: pupil.elkNumber, ...final, reason })
  io.json({
    elkNumber: pupil.elkNumber,
    advice: form.advice ?? null,
    route: form.route,
    form: { version: form.version, reason: form.reason, createdAt: form.createdAt },
    dropped: form.version === before?.version ? [] : form.dropped,
  })
  const words = app.messages.pupils.advice
  const name = safeText(fullName(pupil))
  const advice = [form.route === 'regular' ? '' : form.route, form.advice ?? ''].filter(Boolean).join(', ')
  if (form.version === before?.version) return io.out(words.same(name, advice))
  io.out(words.done(name, advice))
  io.out(words.version(form.version))
  if (form.dropped.length > 0) io.out(words.dropped(form.dropped.join(', ')))
  if (routeKind(form.route) === 'paper') io.out(words.paper(app.messages.terms.routes[form.route]))
}

/** With `--number` the pupil is named already, so that the one argument is the advice. */
function withoutElk({ elk, ...input }: Input): Input {
  if (input.number === undefined || input.advice !== undefined || elk === undefined)
    return { ...input, ...(elk && { elk }) }
  return { ...input, advice: elk }
}

type Said = ReturnType<typeof readAdvice>

async function recordPreliminary(
  app: App,
  io: Io,
  pupil: KeptPupil,
  { said, reason }: { said: Said; reason: string },
): Promise<void> {
  if (!('advice' in said)) throw new UsageError(app.messages.usage.wrongValue('--preliminary', said.route))
  await recordPreliminaryAdvice(app, { elkNumber: pupil.elkNumber, advice: said.advice, reason })
  io.json({ elkNumber: pupil.elkNumber, preliminaryAdvice: said.advice })
  io.out(app.messages.pupils.advice.preliminary(safeText(fullName(pupil)), said.advice))
}

/** The advice and route a command means: a route typed in the advice's place, else `--route`, else the pupil's own. */
function completeAdvice({ messages }: App, pupil: KeptPupil, said: Said, option: string | undefined): FinalAdvice {
  const route = option === undefined ? undefined : readRoute(option)
  if ('advice' in said) return { advice: said.advice, route: route ?? pupil.route }
  if (route && route !== said.route) throw new UsageError(messages.usage.notTogether(said.route, `--route ${route}`))
  return { advice: pupil.advice, route: said.route }
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
