import type { App } from '../../app.js'
import { findAccount } from '../../db/accounts.js'
import { listApplications, listSubmissions } from '../../db/applications.js'
import { listForms } from '../../db/forms.js'
import { listMailsOf } from '../../db/mails.js'
import type { KeptPupil } from '../../db/pupils.js'
import { listStatus } from '../../db/status.js'
import { attentionMarks } from '../../domain/attention.js'
import { fullName } from '../../domain/name.js'
import { roundNames } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readYardstick } from './status.js'

interface Event {
  at: Instant
  text: string
}

/** `elk status why`: a pupil's dots and the events behind them, oldest first. */
export async function statusWhyCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const now = app.clock.now()
  const [status] = await listStatus(app.db, now, { ids: [pupil.id] })
  if (!status) throw new TypeError('a pupil has a status')
  const attention = attentionMarks(status, await readYardstick(app, now))
  const events = (await listEvents(app, pupil)).sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  )
  io.json({ elkNumber: pupil.elkNumber, login: status.login, rounds: status.rounds, attention, events })
  const { why, head, attention: sentences } = app.messages.status
  io.out(io.color.bold(safeText(why.title(fullName(pupil), pupil.elkNumber))))
  io.out(`  ${why.login[status.login.state]}`)
  for (const round of roundNames) io.out(`  ${head[round]} ${why.round[status.rounds[round].state]}`)
  for (const mark of attention) io.out(io.color.yellow(`  ! ${sentences[mark]}`))
  io.out('')
  if (events.length === 0) io.out(why.nothing)
  for (const { at, text } of events) io.out(`${formatMoment(at, app.language)}: ${safeText(text)}`)
}

async function listEvents({ db, messages }: App, pupil: KeptPupil): Promise<Event[]> {
  const { why } = messages.status
  const { rounds, formReasons } = messages.terms
  const account = await findAccount(db, pupil.id)
  const mails = await listMailsOf(db, pupil.id)
  return [
    { at: pupil.createdAt, text: why.imported },
    ...(await listForms(db, pupil.id)).map(({ createdAt, version, reason }) => ({
      at: createdAt,
      text: why.form(version, formReasons[reason]),
    })),
    ...mails.map(({ id, kind, state, stateAt }) => ({
      at: stateAt,
      text: why.mail(kind, messages.mails.states[state], id),
    })),
    ...(account ? [{ at: account.createdAt, text: why.account }] : []),
    ...(await listApplications(db, pupil.id)).map(({ startedAt, round }) => ({
      at: startedAt,
      text: why.started(rounds[round]),
    })),
    ...(await listSubmissions(db, pupil.id)).flatMap(({ submittedAt, round, enteredBy, reopenedAt, reopenReason }) => [
      { at: submittedAt, text: why.submitted(rounds[round], enteredBy ? why.byStaff(enteredBy) : why.byFamily) },
      ...(reopenedAt ? [{ at: reopenedAt, text: why.reopened(rounds[round], reopenReason ?? '') }] : []),
    ]),
  ]
}
