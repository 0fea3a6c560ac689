import { type PlaceByHand, placeByHand, planPlace } from '../../actions/place-by-hand.js'
import type { App } from '../../app.js'
import { leftForHand } from '../../domain/matching/hand-seats.js'
import { fullName } from '../../domain/name.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation, askReason, askText } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type MatchRoundInput, pickMatchRound } from './read-match-round.js'

interface Input extends ScopeInput, MatchRoundInput {
  elk?: string
  department?: string
  takeBack?: boolean
  reason?: string
  dryRun?: boolean
}

/** `elk match place`: gives a pupil who was left over a seat by hand, or takes it back. */
export async function matchPlaceCommand(app: App, io: Io, typed: Input): Promise<ExitCode | void> {
  const input = withoutElk(typed)
  const { match } = app.messages
  const words = match.place
  if (input.takeBack && input.department !== undefined) throw new UsageError(words.notBoth)
  const pupil = await readPupil(app, io, input)
  const department = input.takeBack ? undefined : await askText(io, input.department, 'department', words.askDepartment)
  const reason = await askReason(io, input.reason)
  const place: PlaceByHand = { round: await pickMatchRound(app, input), pupil, department }
  const plan = await planPlace(app, place)
  const who = safeText(fullName(pupil))
  io.out(plan.department ? words.will(who, plan.department.code) : words.willTakeBack(who))
  const left = leftForHand(plan.run.lists, plan.run.outcome).length
  const document = {
    elkNumber: pupil.elkNumber,
    round: place.round,
    department: plan.department?.code ?? null,
    outcome: plan.run.sha256,
    left,
  }
  if (input.dryRun) {
    io.json({ ...document, dryRun: true })
    return io.out(match.dryRun)
  }
  if (!(await askConfirmation(io, words.ask))) {
    io.out(match.cancelled)
    return 1
  }
  await placeByHand(app, { ...place, reason })
  io.json({ ...document, dryRun: false })
  io.out(io.color.green(words.done))
  io.out(words.left(left))
  if (left === 0) io.out(match.run.next(place.round))
}

/** With `--number` the pupil is named already, so that the only argument is the department. */
function withoutElk({ elk, ...input }: Input): Input {
  if (elk === undefined) return input
  return input.number !== undefined && input.department === undefined
    ? { ...input, department: elk }
    : { ...input, elk }
}
