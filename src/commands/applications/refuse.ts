import { getRefusable, refuseSeat } from '../../actions/refuse-seat.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason } from '../ask.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'
import { readPupil } from '../scope.js'
import { readWhich, type SeatInput, showAskedSeat } from './decide-seat.js'

/** `elk applications refuse`: a school does not give the seat that a family asked for, so that the family can choose another. */
export async function applicationsRefuseCommand(app: App, io: Io, input: SeatInput): Promise<ExitCode> {
  const words = app.messages.applications
  const pupil = await readPupil(app, io, input)
  const asked = await getRefusable(app, pupil, readWhich(input), app.clock.now())
  const said = await showAskedSeat(app, io, pupil, asked)
  const reason = await askReason(io, input.reason)
  if (!(await askConfirmation(io, words.decide.askRefuse))) {
    io.out(words.withdraw.cancelled)
    return 1
  }
  const { elkNumber } = pupil
  const { round, department } = asked
  const { familyMailed } = await refuseSeat(app, { elkNumber, round: round.name, department, reason })
  io.json({ elkNumber, round: round.name, department, state: 'AG', familyMailed })
  io.out(words.decide.refused(said))
  io.out(familyMailed ? words.reopen.mailed : words.reopen.notMailed)
  if (familyMailed) sayWhereMailGoes(app, io)
  return 0
}
