import { type FinalAdvicePlan, planFinalAdvice, readAdviceContext } from '../../actions/plan-final-advice.js'
import { recordAdvice, recordPreliminaryAdvice } from '../../actions/record-advice.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { type FinalAdvice, readAdvice } from '../../domain/final-advice.js'
import type { FormVersion } from '../../domain/form-version.js'
import { fullName } from '../../domain/name.js'
import { routeKind } from '../../domain/route.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation, askReason, askText } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { completeAdvice, finalAdviceText, type Said } from './said-advice.js'

interface Input extends ScopeInput {
  elk?: string
  advice?: string
  route?: string
  preliminary?: boolean
  reason?: string
  dryRun?: boolean
}

/** `elk advice record`: the final advice, with which a family can apply, or the preliminary one; another final advice than before needs a reason. */
export async function adviceRecordCommand(app: App, io: Io, typed: Input): Promise<ExitCode> {
  const input = withoutElk(typed)
  const pupil = await readPupil(app, io, input)
  const said = readAdvice(await askText(io, input.advice, 'advice', app.messages.pupils.advice.ask))
  if (input.preliminary) return recordPreliminary(app, io, pupil, { ...input, said })
  return recordFinal(app, io, pupil, { ...input, final: completeAdvice(app, pupil, said, input.route) })
}

/** With `--number` the pupil is named already, so that the one argument is the advice. */
function withoutElk({ elk, ...input }: Input): Input {
  if (input.number === undefined || input.advice !== undefined || elk === undefined)
    return { ...input, ...(elk && { elk }) }
  return { ...input, advice: elk }
}

type Order = Pick<Input, 'reason' | 'dryRun'>

async function recordPreliminary(
  app: App,
  io: Io,
  pupil: KeptPupil,
  { said, reason = '', dryRun = false }: Order & { said: Said },
): Promise<ExitCode> {
  const words = app.messages.pupils.advice
  if (!('advice' in said)) throw new UsageError(app.messages.usage.wrongValue('--preliminary', said.route))
  if (!dryRun) await recordPreliminaryAdvice(app, { elkNumber: pupil.elkNumber, advice: said.advice, reason })
  io.json({ elkNumber: pupil.elkNumber, preliminaryAdvice: said.advice, dryRun })
  const say = dryRun ? words.willPreliminary : words.preliminary
  io.out(say(safeText(fullName(pupil)), said.advice))
  if (dryRun) io.out(words.dryRun)
  return 0
}

async function recordFinal(
  app: App,
  io: Io,
  pupil: KeptPupil,
  { final, reason: given, dryRun = false }: Order & { final: FinalAdvice },
): Promise<ExitCode> {
  const words = app.messages.pupils.advice
  const name = safeText(fullName(pupil))
  const context = { ...(await readAdviceContext(app.db, app.config)), now: app.clock.now() }
  const plan = await planFinalAdvice(app.db, pupil, final, context)
  const { form: before, same, dropped } = plan
  if (!same && (dryRun || dropped.length > 0)) io.out(words.will(name, finalAdviceText(final)))
  if (dropped.length > 0) io.out(io.color.yellow(words.willDrop(dropped.join(', '))))
  if (dryRun) {
    io.json(document(pupil, final, { form: before, dropped, dryRun }))
    io.out(same ? words.same(name, finalAdviceText(final)) : words.dryRun)
    return 0
  }
  const reason = await agreedReason(io, plan, { given, question: words.confirm })
  if (reason === undefined) {
    io.out(words.cancelled)
    return 1
  }
  const form = await recordAdvice(app, { elkNumber: pupil.elkNumber, ...final, reason })
  const isNew = form.version !== before?.version
  io.json(document(pupil, form, { form, dropped: isNew ? form.dropped : [], dryRun }))
  if (isNew) sayRecorded(app, io, name, form)
  else io.out(words.same(name, finalAdviceText(form)))
  return 0
}

/** Why it is done, which another advice than before must say (docs/domain.md, section 5); undefined when somebody said no. */
async function agreedReason(
  io: Io,
  { form, same, dropped }: FinalAdvicePlan,
  { given, question }: { given: string | undefined; question: string },
): Promise<string | undefined> {
  const reason = form && !same ? await askReason(io, given) : (given ?? '')
  return dropped.length === 0 || (await askConfirmation(io, question)) ? reason : undefined
}

function sayRecorded({ messages }: App, io: Io, name: string, form: FormVersion): void {
  const words = messages.pupils.advice
  io.out(words.done(name, finalAdviceText(form)))
  io.out(words.version(form.version))
  if (form.dropped.length > 0) io.out(words.dropped(form.dropped.join(', ')))
  if (routeKind(form.route) === 'paper') io.out(words.paper(messages.terms.routes[form.route]))
}

/** What `--json` gives: the form is the one that stands ready afterwards. */
function document(
  { elkNumber }: KeptPupil,
  { advice, route }: FinalAdvice,
  { form, dropped, dryRun }: { form: FormVersion | undefined; dropped: readonly string[]; dryRun: boolean },
): object {
  const version = form && { version: form.version, reason: form.reason, createdAt: form.createdAt }
  return { elkNumber, advice: advice ?? null, route, form: version ?? null, dropped, dryRun }
}
