import { findGrant, grantSeat, planGrant, takeGrantBack } from '../../actions/grant-seat.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { parseGrantKind } from '../../domain/matching/grant-kind.js'
import { type DrawnRound, type GrantKind, grantKinds } from '../../domain/matching/match-lists.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askChoice, askReason, missing } from '../ask.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type MatchRoundInput, pickMatchRound } from './read-match-round.js'

interface Input extends ScopeInput, MatchRoundInput {
  elk?: string
  ground?: string
  department?: string
  takeBack?: boolean
  reason?: string
  dryRun?: boolean
}

/** `elk match grant`: gives a pupil a right to a seat before the draw, or takes it back. */
export async function matchGrantCommand(app: App, io: Io, typed: Input): Promise<ExitCode | void> {
  const input = withoutElk(typed)
  const { match: words } = app.messages
  const round = await pickMatchRound(app, input)
  const takesKind = input.ground !== undefined || input.department !== undefined
  if (input.takeBack && takesKind) throw new UsageError(words.grant.notBoth)
  const pupil = await readPupil(app, io, input)
  if (input.takeBack) return takeBack(app, io, { round, pupil, input })
  const grant = { round, pupil, kind: await readKind(io, input.ground), department: input.department }
  const plan = await planGrant(app.db, grant)
  const reason = await askReason(io, input.reason)
  for (const line of grantLines(app, { ...grant, plan })) io.out(line)
  if (input.dryRun) io.out(words.dryRun)
  else {
    await grantSeat(app, { ...grant, reason })
    io.out(io.color.green(words.grant.done))
  }
  io.json({
    elkNumber: pupil.elkNumber,
    round,
    kind: grant.kind,
    department: plan.department?.code ?? null,
    dryRun: input.dryRun === true,
  })
}

/** With `--number` the pupil is named already, so that the only argument is the ground. */
function withoutElk({ elk, ...input }: Input): Input {
  if (elk === undefined) return input
  return input.number !== undefined && input.ground === undefined ? { ...input, ground: elk } : { ...input, elk }
}

async function readKind(io: Io, text: string | undefined): Promise<GrantKind> {
  if (text !== undefined) {
    const kind = parseGrantKind(text)
    if (!kind) throw new UserError({ code: 'unknown-grant-kind', text })
    return kind
  }
  if (!io.interactive) throw missing(io, 'ground')
  const { grant, grantKinds: names } = io.messages.match
  return askChoice(
    io,
    grant.askKind,
    grantKinds.map((value) => ({ value, name: names[value] })),
  )
}

function grantLines(
  { messages }: App,
  {
    round,
    pupil,
    kind,
    plan,
  }: Parameters<typeof grantSeat>[1] extends infer Grant
    ? Omit<Grant, 'reason'> & { plan: Awaited<ReturnType<typeof planGrant>> }
    : never,
): string[] {
  const { grant: words, grantKinds: names } = messages.match
  const who = safeText(fullName(pupil))
  return [
    words.will(who, messages.terms.rounds[round], names[kind]),
    plan.department ? words.at(plan.department.code) : words.atHighest,
    plan.before ? words.replaces(names[plan.before.kind]) : '',
    plan.department && !plan.handedIn ? words.noList : '',
    plan.frozen && !plan.drawn ? words.frozen(round) : '',
    plan.drawn ? words.drawn : '',
  ].filter(Boolean)
}

async function takeBack(
  app: App,
  io: Io,
  { round, pupil, input }: { round: DrawnRound; pupil: KeptPupil; input: Input },
): Promise<void> {
  const { match: words } = app.messages
  const grant = await findGrant(app.db, round, pupil)
  if (!grant) throw new UserError({ code: 'no-grant', round, elkNumber: pupil.elkNumber })
  const reason = await askReason(io, input.reason)
  if (!input.dryRun) await takeGrantBack(app, { round, pupil, reason })
  const who = safeText(fullName(pupil))
  io.out(words.grant.takenBack(who, words.grantKinds[grant.kind]))
  if (input.dryRun) io.out(words.dryRun)
  const { kind, department } = grant
  io.json({ elkNumber: pupil.elkNumber, round, kind, department, takenBack: true, dryRun: input.dryRun === true })
}
