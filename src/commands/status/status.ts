import type { App } from '../../app.js'
import { listRounds } from '../../db/rounds.js'
import { listStatus } from '../../db/status.js'
import { endOfDay } from '../../domain/amsterdam-time.js'
import { attentionMarks, byUrgency, type MarkedStatus, type Yardstick } from '../../domain/attention.js'
import { readAdvice } from '../../domain/final-advice.js'
import { UserError } from '../../domain/problems.js'
import { parseRoundName, type RoundName } from '../../domain/round.js'
import { countStatus } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'
import { type Io, UsageError } from '../../io.js'
import { readMailTrouble, troubleDocument, troubleLines } from '../mail/mail-trouble.js'
import { page } from '../pager.js'
import { readMoment } from '../read-moment.js'
import { readScope, type ScopeInput } from '../scope.js'
import { readGrouping, showGroups } from './groups.js'
import { writeStatusCsv } from './status-csv.js'
import { statusDocument } from './status-document.js'
import { showTable } from './status-table.js'

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
  const round = input.round === undefined ? undefined : readRound(input.round)
  const by = input.by === undefined ? undefined : readGrouping(io, input.by)
  if (by && input.csv !== undefined) throw new UsageError(app.messages.usage.notTogether('--by', '--csv'))
  const yardstick = await readYardstick(app, at)
  const pupils = await listMarked(app, yardstick, input)
  // The mail is shown as it is now, whatever moment the dots are of.
  const trouble = await readMailTrouble(app, await readScope(app, input))
  const above = troubleLines(app, io, trouble)
  if (by) return showGroups(app, io, { by, round, pupils, yardstick, above })
  if (input.csv !== undefined) writeStatusCsv(app, io, io.path(input.csv), pupils)
  io.json({ ...statusDocument(at, countStatus(pupils), pupils), ...troubleDocument(trouble) })
  if (io.jsonWanted || input.csv !== undefined) return
  const { nobody, nobodyNeedsHelp } = app.messages.status
  if (pupils.length === 0) return await page(io, [...above, input.needsHelp ? nobodyNeedsHelp : nobody])
  await showTable(app, io, { pupils, yardstick, round, urgentFirst: input.needsHelp === true, above })
}

/** What attention marks are measured against at a moment. */
export async function readYardstick({ db, config }: Pick<App, 'db' | 'config'>, at: Instant): Promise<Yardstick> {
  return {
    at,
    rounds: await listRounds(db, config.rounds),
    lateFrom: { advice: endOfDay(config.deadlines.advice), login: endOfDay(config.deadlines.login) },
    guarantee: config.lists.guarantee,
  }
}

async function listMarked(app: App, yardstick: Yardstick, input: StatusInput): Promise<MarkedStatus[]> {
  const wanted = input.advice === undefined ? undefined : readAdvice(input.advice)
  const statuses = await listStatus(app.db, app, yardstick.at, { schools: await readScope(app, input) })
  const marked = statuses
    .filter(({ advice, route }) => !wanted || ('advice' in wanted ? advice === wanted.advice : route === wanted.route))
    .map((status) => ({ ...status, attention: attentionMarks(status, yardstick) }))
  return input.needsHelp ? marked.filter(({ attention }) => attention.length > 0).sort(byUrgency) : marked
}

function readRound(text: string): RoundName {
  const round = parseRoundName(text)
  if (!round) throw new UserError({ code: 'unknown-round', text })
  return round
}
