import { extendRound, planRoundExtension } from '../../actions/extend-round.js'
import type { App } from '../../app.js'
import { findFrozenLists } from '../../db/match.js'
import type { KeptPupil } from '../../db/pupils.js'
import { drawnRounds } from '../../domain/matching/match-lists.js'
import { fullName } from '../../domain/name.js'
import type { RoundName } from '../../domain/round.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason, askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { readClosing } from './read-closing.js'
import { readRound } from './read-round.js'
import { timeText } from './round-text.js'
import { sayMailed } from './say-mailed.js'

interface Input extends ScopeInput {
  round?: string
  closes?: string
  pupil?: string
  reason?: string
  dryRun?: boolean
}

/** `elk rounds extend`: a round closes later, for everyone or for one pupil. */
export async function roundsExtendCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const words = app.messages.rounds
  const name = readRound(await askText(io, input.round, 'round', words.askRound))
  const pupil = await findExtendedPupil(app, io, input)
  const closesAt = readClosing(await askText(io, input.closes, '--closes', words.askCloses))
  const reason = await askReason(io, input.reason)
  const extension = { name, closesAt, pupilId: pupil?.id }
  await planRoundExtension(app, extension, app.clock.now())
  await sayFrozen(app, io, name)
  const who = pupil ? safeText(fullName(pupil)) : words.everyone
  const [round, until] = [app.messages.terms.rounds[name], timeText(app, 'closesAt', closesAt)]
  const document = { round: name, closesAt, pupil: pupil?.elkNumber ?? null }
  if (input.dryRun) {
    io.json({ ...document, dryRun: true })
    return io.out(`${words.willExtend(who, round, until)}\n${words.dryRun}`)
  }
  if (!pupil) {
    io.out(words.willExtend(who, round, until))
    if (!(await askConfirmation(io, words.askForAll))) {
      io.out(words.cancelled)
      return 1
    }
  }
  const { mailed } = await extendRound(app, { ...extension, reason })
  io.json({ ...document, mailed, dryRun: false })
  io.out(words.extended(who, round, until))
  sayMailed(app, io, mailed)
}

/** Warns when the lists of a round are frozen already, so that whoever hands in now is not among them. */
async function sayFrozen({ db, messages }: App, io: Io, name: RoundName): Promise<void> {
  const round = drawnRounds.find((drawn) => drawn === name)
  const frozen = round && (await findFrozenLists(db, round))
  if (!frozen) return
  const words = messages.rounds
  io.out(io.color.yellow(frozen.draw ? words.drawn(messages.terms.rounds[name]) : words.frozen(name)))
}

/** The pupil for whom a round is extended, by ELK number or by school and pupil number; undefined when it is for everyone. */
function findExtendedPupil(app: App, io: Io, { pupil, ...scope }: Input): Promise<KeptPupil> | undefined {
  if (pupil !== undefined || scope.number !== undefined)
    return readPupil(app, io, { ...scope, ...(pupil !== undefined && { elk: pupil }) })
  assertForEveryone(app, scope, app.messages.rounds.notPerSchool)
  return undefined
}
