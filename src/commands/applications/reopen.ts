import { getReopenable, reopenApplication } from '../../actions/reopen-application.js'
import type { App } from '../../app.js'
import { fullName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { formatDeadline, formatMoment } from '../../messages/dates.js'
import { askConfirmation, askReason } from '../ask.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'
import { readRound } from '../rounds/read-round.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

interface Input extends ScopeInput {
  elk?: string
  round?: string
  reason?: string
}

/** `elk applications reopen`: a definitive application becomes AG again, so that its family can change it. */
export async function applicationsReopenCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.applications.reopen
  const pupil = await readPupil(app, io, input)
  const wanted = input.round === undefined ? undefined : readRound(input.round)
  const standing = await getReopenable(app, pupil, wanted, app.clock.now())
  const { rounds } = app.messages.terms
  io.out(
    words.will(
      safeText(fullName(pupil)),
      rounds[standing.round.name],
      formatMoment(standing.submission.submittedAt, app.language),
    ),
  )
  const reason = await askReason(io, input.reason)
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const { round, form, familyMailed } = await reopenApplication(app, {
    elkNumber: pupil.elkNumber,
    round: wanted,
    reason,
  })
  io.json({
    elkNumber: pupil.elkNumber,
    round: round.name,
    state: 'AG',
    formVersion: form.version,
    closesAt: round.closesAt,
    familyMailed,
  })
  io.out(words.done(safeText(fullName(pupil)), rounds[round.name]))
  io.out(words.kept)
  io.out(words.version(form.version))
  io.out(words.until(formatDeadline(round.closesAt, app.language)))
  io.out(familyMailed ? words.mailed : words.notMailed)
  if (familyMailed) sayWhereMailGoes(app, io)
  return 0
}
