import { getGivenSeat, withdrawSeat } from '../../actions/withdraw-seat.js'
import type { App } from '../../app.js'
import { fullName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { askConfirmation, askReason, askText } from '../ask.js'
import { readRound } from '../rounds/read-round.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readDepartmentText } from './department-names.js'

interface Input extends ScopeInput {
  elk?: string
  round?: string
  reason?: string
}

/** `elk applications withdraw`: a family gives up its seat, for good, and can apply in the next round. */
export async function applicationsWithdrawCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.applications.withdraw
  const pupil = await readPupil(app, io, input)
  const name = readRound(await askText(io, input.round, '--round', app.messages.rounds.askRound))
  const { department, next } = await getGivenSeat(app, pupil, name, app.clock.now())
  const { rounds } = app.messages.terms
  const said = safeText((await readDepartmentText(app))(department))
  io.out(words.will(safeText(fullName(pupil)), said, rounds[name]))
  io.out(io.color.yellow(words.forGood))
  const reason = await askReason(io, input.reason)
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const { elkNumber } = pupil
  await withdrawSeat(app, { elkNumber, round: name, department, reason })
  io.json({ elkNumber, round: name, department, nextRound: next?.name ?? null })
  io.out(words.done(said))
  const now = app.clock.now()
  if (!next) io.out(words.lastRound)
  else if (now < next.opensAt) io.out(words.later(rounds[next.name], formatMoment(next.opensAt, app.language)))
  else io.out(words.now(rounds[next.name]))
  io.out(words.notMailed)
  return 0
}
