import type { App } from '../../app.js'
import type { AuditFilter } from '../../db/list-audit.js'
import { parseClosing } from '../../domain/closing-time.js'
import { UserError } from '../../domain/problems.js'
import { mostSimilarName } from '../../domain/similar.js'
import type { Instant } from '../../domain/time.js'
import { type Io, UsageError } from '../../io.js'
import type { Messages } from '../../messages/index.js'
import { readMoment } from '../read-moment.js'
import { readPupil, readScope, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

export interface FilterInput extends ScopeInput {
  pupil?: string
  actor?: string
  act?: string
  since?: string
  until?: string
}

/** Reads which acts are meant; throws what is wrong with a pupil, a school, a moment or the name of an act. */
export async function readFilter(app: App, io: Io, input: FilterInput): Promise<AuditFilter> {
  const { pupil, actor, act, since, until, ...scope } = input
  const filter = {
    actor: actor === undefined ? undefined : readActor(app.messages, actor),
    acts: act === undefined ? undefined : readActs(app.messages, act),
    since: since === undefined ? undefined : readMoment(since),
    until: until === undefined ? undefined : readUntil(until),
  }
  if (filter.since !== undefined && filter.until !== undefined && filter.since >= filter.until)
    throw new UsageError(app.messages.audit.noPeriod)
  if (pupil === undefined && scope.number === undefined) return { ...filter, schools: await readScope(app, scope) }
  const { id } = await readPupil(app, io, { ...scope, ...(pupil !== undefined && { elk: pupil }) })
  return { ...filter, pupilId: id }
}

/** Who is meant, also when it is typed as the list shows it. */
function readActor({ audit: words }: Messages, text: string): string {
  const shown = ['family', 'elk'].find((actor) => words.who(actor).toLowerCase() === text.trim().toLowerCase())
  return shown ?? text
}

/** The acts with this name, or else with this word in their name or their sentence. */
function readActs({ audit: words }: Messages, text: string): string[] {
  const typed = text.trim().toLowerCase()
  const names = Object.keys(words.acts) as (keyof typeof words.acts)[]
  const named = names.filter((name) => name === typed)
  if (named.length > 0) return named
  const found = names.filter((name) => `${name} ${words.acts[name]('', '')}`.toLowerCase().includes(typed))
  if (typed === '' || found.length === 0)
    throw new UsageError(words.noAct(safeText(text), mostSimilarName(typed, names)))
  return found
}

/** A day without a time is meant until its end. */
function readUntil(text: string): Instant {
  const moment = parseClosing(text)
  if (typeof moment === 'string') return moment
  throw new UserError({ code: moment.problem, text })
}
