import { assertPublicationFits } from '../../actions/assert-publication-fits.js'
import { changeRound } from '../../actions/change-round.js'
import type { App } from '../../app.js'
import { listRounds } from '../../db/rounds.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import type { RoundName } from '../../domain/round.js'
import { type NewTimes, planRoundChange, type RoundTimeField, roundTimeFields } from '../../domain/round-change.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askAnswer, askConfirmation, askText } from '../ask.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { readMoment } from '../read-moment.js'
import type { ScopeInput } from '../scope.js'
import { readClosing } from './read-closing.js'
import { readRound } from './read-round.js'
import { changeLines } from './round-text.js'
import { sayMailed } from './say-mailed.js'

interface Input extends ScopeInput {
  round?: string
  opens?: string
  closes?: string
  resultMail?: string
  results?: string
  reason?: string
  dryRun?: boolean
}

/** `elk rounds set`: other times for a round, shown before they are kept. */
export async function roundsSetCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const words = app.messages.rounds
  assertForEveryone(app, input, words.notPerSchool)
  const name = readRound(await askText(io, input.round, 'round', words.askRound))
  const times = givenTimes(input) ?? (await askTimes(app, io, name))
  const plan = planRoundChange(await listRounds(app.db, app.config.rounds), name, times)
  await assertPublicationFits(app.db, plan, app.clock.now())
  io.out([words.will(app.messages.terms.rounds[name]), ...changeLines(app, plan.changes)].join('\n'))
  const document = { round: name, changes: plan.changes.map(({ old = null, ...change }) => ({ ...change, old })) }
  if (input.dryRun) {
    io.json({ ...document, dryRun: true })
    return io.out(words.dryRun)
  }
  if (!(await askConfirmation(io, words.askForAll))) {
    io.out(words.cancelled)
    return 1
  }
  const { mailed } = await changeRound(app, { name, times, reason: input.reason ?? '' })
  io.json({ ...document, mailed, dryRun: false })
  io.out(words.done)
  sayMailed(app, io, mailed)
}

function givenTimes({ opens, closes, resultMail, results }: Input): NewTimes | undefined {
  const typed: Record<RoundTimeField, string | undefined> = {
    opensAt: opens,
    closesAt: closes,
    resultMailAt: resultMail,
    resultsAt: results,
  }
  const times = readTimes(typed)
  return Object.keys(times).length > 0 ? times : undefined
}

async function askTimes({ db, config, messages }: App, io: Io, name: RoundName): Promise<NewTimes> {
  if (!io.interactive) throw new UsageError(messages.rounds.nothingGiven)
  const round = (await listRounds(db, config.rounds)).find((candidate) => candidate.name === name)
  const typed: Partial<Record<RoundTimeField, string>> = {}
  for (const field of roundTimeFields) {
    const time = round?.[field]
    typed[field] = await askAnswer(io, messages.rounds.questions[field], time && amsterdamMoment(time))
  }
  return readTimes(typed)
}

function readTimes(typed: Partial<Record<RoundTimeField, string | undefined>>): NewTimes {
  const times: NewTimes = {}
  for (const field of roundTimeFields) {
    const text = typed[field]
    if (text) times[field] = field === 'closesAt' ? readClosing(text) : readMoment(text)
  }
  return times
}
