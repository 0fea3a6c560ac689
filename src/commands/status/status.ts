import type { App } from '../../app.js'
import { listRounds } from '../../db/rounds.js'
import { listStatus } from '../../db/status.js'
import { type Attention, attentionMarks, urgency, type Yardstick } from '../../domain/attention.js'
import { readAdvice } from '../../domain/final-advice.js'
import { UserError } from '../../domain/problems.js'
import { parseRoundName, type RoundName, roundNames } from '../../domain/round.js'
import { countStatus, type PupilStatus } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { readMoment } from '../read-moment.js'
import { readScope, type ScopeInput } from '../scope.js'
import { showGroups } from './groups.js'
import { writeStatusCsv } from './status-csv.js'
import { statusDocument } from './status-document.js'
import { showTable } from './status-table.js'

/** A pupil's dots together with its attention marks. */
export interface MarkedStatus extends PupilStatus {
  attention: Attention[]
}

export interface StatusInput extends ScopeInput {
  round?: string
  advice?: string
  needsHelp?: boolean
  at?: string
  csv?: string
  by?: string
}

/** `elk status`: who has the login, who has started, who is done, and who needs a call. */
export async function statusCommand(app: App, io: Io, input: StatusInput): Promise<void> {
  const at = input.at === undefined ? app.clock.now() : readMoment(input.at)
  const rounds = input.round === undefined ? roundNames : [readRound(input.round)]
  const yardstick = await readYardstick(app, at)
  const pupils = (await listMarked(app, yardstick, input)).filter(
    ({ attention }) => !input.needsHelp || attention.length > 0,
  )
  if (input.needsHelp) pupils.sort((one, other) => (urgency(one.attention) ?? 0) - (urgency(other.attention) ?? 0))
  if (input.by !== undefined) return showGroups(app, io, { by: input.by, pupils, yardstick, rounds })
  io.json(statusDocument(at, countStatus(pupils), pupils))
  if (input.csv !== undefined) return writeStatusCsv(app, io, io.path(input.csv), pupils)
  if (pupils.length === 0)
    return io.out(input.needsHelp ? app.messages.status.nobodyNeedsHelp : app.messages.status.nobody)
  await showTable(app, io, { at, rounds, pupils, bySchool: !input.needsHelp })
}

/** What attention marks are measured against at a moment. */
export async function readYardstick({ db, config }: Pick<App, 'db' | 'config'>, at: Instant): Promise<Yardstick> {
  return {
    at,
    rounds: await listRounds(db, config.rounds),
    deadlines: config.deadlines,
    guarantee: config.lists.guarantee,
  }
}

async function listMarked(app: App, yardstick: Yardstick, input: StatusInput): Promise<MarkedStatus[]> {
  const wanted = input.advice === undefined ? undefined : readAdvice(input.advice)
  const statuses = await listStatus(app.db, yardstick.at, { schools: await readScope(app, input) })
  return statuses
    .filter(({ advice, route }) => !wanted || ('advice' in wanted ? advice === wanted.advice : route === wanted.route))
    .map((status) => ({ ...status, attention: attentionMarks(status, yardstick) }))
}

function readRound(text: string): RoundName {
  const round = parseRoundName(text)
  if (!round) throw new UserError({ code: 'unknown-round', text })
  return round
}
