import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { listStatus } from '../../db/status.js'
import { attentionMarks } from '../../domain/attention.js'
import { fullName } from '../../domain/name.js'
import type { KnownResult } from '../../domain/results/known-result.js'
import { roundNames } from '../../domain/round.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import type { Messages } from '../../messages/index.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type Event, listEvents } from './events.js'
import { readYardstick } from './status.js'
import { resultsDocument } from './status-document.js'

/** `elk status why`: a pupil's dots and the events behind them, oldest first. */
export async function statusWhyCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const now = app.clock.now()
  const [status] = await listStatus(app.db, app, now, { ids: [pupil.id] })
  if (!status) throw new TypeError('a pupil has a status')
  const attention = attentionMarks(status, await readYardstick(app, now))
  const events = await listEvents(app, pupil, now)
  await recordReading(app, 'status why', [pupil.id])
  io.json({
    elkNumber: pupil.elkNumber,
    login: status.login,
    rounds: status.rounds,
    results: resultsDocument(status.results),
    attention,
    events,
  })
  const { why, head, attention: sentences } = app.messages.status
  io.out(io.color.bold(safeText(why.title(fullName(pupil), pupil.elkNumber))))
  io.out(`  ${head.login} ${why.login[status.login.state]}`)
  for (const round of roundNames) {
    const result = status.results.get(round)
    const said = result ? `, ${resultText(app.messages, result)}` : ''
    io.out(safeText(`  ${head[round]} ${why.round[status.rounds[round].state]}${said}`))
  }
  for (const mark of attention) io.out(io.color.yellow(`  ! ${sentences[mark]}`))
  io.out('')
  for (const event of events)
    io.out(`${formatMoment(event.at, app.language)}: ${safeText(describe(app.messages, event))}`)
}

function resultText({ status: { why } }: Messages, result: KnownResult): string {
  return result.kind === 'unplaced' ? why.results.unplaced() : why.results[result.kind](result.department)
}

function describe({ status: { why }, terms, mails }: Messages, event: Event): string {
  switch (event.event) {
    case 'imported':
      return why.imported
    case 'form':
      return why.form(event.version, terms.formReasons[event.reason])
    case 'mail':
      return why.mail(mails.kinds[event.kind], mails.states[event.state], event.id)
    case 'letter':
      return why.letter(event.id)
    case 'login-revoked':
      return why.revoked
    case 'account':
      return why.account
    case 'started':
      return why.started(terms.rounds[event.round])
    case 'submitted':
      return why.submitted(terms.rounds[event.round], event.enteredBy ? why.byStaff(event.enteredBy) : why.byFamily)
    case 'reopened':
      return why.reopened(terms.rounds[event.round], event.reason)
    case 'result':
      return event.department === null
        ? why.unplaced(terms.rounds[event.round])
        : why.placed(terms.rounds[event.round], event.department)
    case 'confirmed':
      return why.confirmed(terms.rounds[event.round], event.department, event.by)
    case 'withdrawn':
      return why.withdrawn(terms.rounds[event.round], event.department, event.reason)
  }
}
