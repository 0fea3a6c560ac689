import { withdrawResults } from '../../actions/withdraw-results.js'
import type { App } from '../../app.js'
import { findPublication } from '../../db/results.js'
import { listRounds } from '../../db/rounds.js'
import { UserError } from '../../domain/problems.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason } from '../ask.js'
import { pickPublishedRound, type RoundInput } from './pick-round.js'

interface Input extends RoundInput {
  reason?: string
}

/** `elk results withdraw`: takes the results of a round away from families, at once and by one person. */
export async function resultsWithdrawCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const { results: words } = io.messages
  const round = await pickPublishedRound(app, io, input)
  const reason = await askReason(io, input.reason)
  if (!(await findPublication(app.db, round))) throw new UserError({ code: 'not-published', round })
  const resultsAt = (await listRounds(app.db, app.config.rounds)).find(({ name }) => name === round)?.resultsAt
  const isShown = resultsAt !== undefined && resultsAt <= app.clock.now()
  if (!(await askConfirmation(io, (isShown ? words.withdraw.askShown : words.withdraw.ask)(round)))) {
    io.out(words.cancelled)
    return 1
  }
  const done = await withdrawResults(app, { round, reason })
  const { sha256 } = done.publication
  io.json({ round, sha256, wereShown: done.wereShown, resultsAt: done.resultsAt ?? null })
  io.out(io.color.green(words.withdraw.done))
  io.out(done.wereShown ? words.withdraw.after : words.withdraw.before(done.resultsAt))
  io.out(words.withdraw.next(round))
  return 0
}
