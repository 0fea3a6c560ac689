import { confirmSeat, getAskedSeat } from '../../actions/confirm-seat.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation } from '../ask.js'
import { readPupil } from '../scope.js'
import { readWhich, type SeatInput, showAskedSeat } from './decide-seat.js'

/** `elk applications confirm`: a school gives the seat that a family asked for, which the family can see at once. */
export async function applicationsConfirmCommand(app: App, io: Io, input: SeatInput): Promise<ExitCode> {
  const words = app.messages.applications
  const pupil = await readPupil(app, io, input)
  const asked = await getAskedSeat(app, pupil, readWhich(input), app.clock.now())
  const said = await showAskedSeat(app, io, pupil, asked)
  if (!(await askConfirmation(io, words.decide.askConfirm))) {
    io.out(words.withdraw.cancelled)
    return 1
  }
  const { elkNumber } = pupil
  const { round, department } = asked
  await confirmSeat(app, { elkNumber, round: round.name, department, reason: input.reason ?? '' })
  io.json({ elkNumber, round: round.name, department, state: 'placed' })
  io.out(words.decide.confirmed(said))
  io.out(words.withdraw.notMailed)
  return 0
}
