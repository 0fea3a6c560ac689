import type { App } from '../../app.js'
import {
  findResultSet,
  type KeptResultSet,
  listPublications,
  listResultChecks,
  type Publication,
  type ResultCheck,
} from '../../db/results.js'
import { listRounds } from '../../db/rounds.js'
import { type DrawnRound, drawnRounds } from '../../domain/matching/match-lists.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

/** How far the result of a round is. */
interface RoundStatus {
  round: DrawnRound
  kept: KeptResultSet | undefined
  checks: ResultCheck[]
  /** The last, which stands or was withdrawn. */
  publication: Publication | undefined
  resultsAt: Instant | undefined
}

/** `elk results status`: how far the result of each round is, and what comes next. */
export async function resultsStatusCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  assertForEveryone(io, input, io.messages.results.notPerSchool)
  const now = app.clock.now()
  const rounds = await readStatuses(app)
  io.json({ at: now, rounds: rounds.map((status) => documentOf(status, now)) })
  io.out(rounds.map((status) => linesOf(io, status, now).join('\n')).join('\n\n'))
}

async function readStatuses({ db, config }: App): Promise<RoundStatus[]> {
  const rounds = await listRounds(db, config.rounds)
  const statuses: RoundStatus[] = []
  for (const round of drawnRounds) {
    const kept = await findResultSet(db, round)
    statuses.push({
      round,
      kept,
      checks: kept ? await listResultChecks(db, kept.id) : [],
      publication: (await listPublications(db, round)).at(-1),
      resultsAt: rounds.find(({ name }) => name === round)?.resultsAt,
    })
  }
  return statuses
}

type Stage = 'none' | 'made' | 'checked' | 'published' | 'shown'

function stageOf({ kept, checks, publication, resultsAt }: RoundStatus, now: Instant): Stage {
  if (publication && !publication.withdrawal) return resultsAt !== undefined && resultsAt <= now ? 'shown' : 'published'
  if (!kept) return 'none'
  return checks.length > 0 ? 'checked' : 'made'
}

function linesOf(io: Io, status: RoundStatus, now: Instant): string[] {
  const { results: words, terms } = io.messages
  const { lines: labels, ...say } = words.status
  const facts = factsOf(words, status, stageOf(status, now))
  const widest = Math.max(...Object.values(labels).map((label) => label.length))
  const next = nextOf(status, now)
  const title = terms.rounds[status.round]
  return [
    io.color.bold(title.charAt(0).toUpperCase() + title.slice(1)),
    ...facts.map(([label, text]) => `  ${labels[label].padEnd(widest)}  ${safeText(text)}`),
    ...(next ? [`  ${say.next(next)}`] : []),
  ]
}

type Label = keyof Io['messages']['results']['status']['lines']

function factsOf(words: Io['messages']['results'], status: RoundStatus, stage: Stage): [Label, string][] {
  const { kept, checks, publication, resultsAt } = status
  const say = words.status
  const stands = publication && !publication.withdrawal ? publication : undefined
  const withdrawal = publication?.withdrawal
  return [
    ['made', kept ? words.made(words.origins[kept.origin], kept.madeBy, kept.madeAt) : say.none],
    ...(withdrawal
      ? [['withdrawn', say.withdrawn(withdrawal.by, withdrawal.at, withdrawal.reason)] satisfies [Label, string]]
      : []),
    ...(kept && checks.length === 0 ? [['checked', say.unchecked] satisfies [Label, string]] : []),
    ...checks.map(({ checkedBy, checkedAt }): [Label, string] => ['checked', say.by(checkedBy, checkedAt)]),
    ...(stands ? [['published', say.by(stands.publishedBy, stands.publishedAt)] satisfies [Label, string]] : []),
    momentFact(say, stage, resultsAt),
  ]
}

function momentFact(
  say: Io['messages']['results']['status'],
  stage: Stage,
  resultsAt: Instant | undefined,
): [Label, string] {
  if (stage === 'shown' && resultsAt) return ['shown', say.shown(resultsAt)]
  return stage === 'published' ? ['shown', say.toBeShown(resultsAt)] : ['moment', say.moment(resultsAt)]
}

function nextOf(status: RoundStatus, now: Instant): string | undefined {
  const { round } = status
  const commands: Record<Stage, string | undefined> = {
    none: undefined,
    made: `elk results check --round ${round}`,
    checked: `elk results publish --round ${round}`,
    published: undefined,
    shown: undefined,
  }
  return commands[stageOf(status, now)]
}

function documentOf(status: RoundStatus, now: Instant) {
  const { round, kept, checks, publication, resultsAt = null } = status
  return {
    round,
    stage: stageOf(status, now),
    resultsAt,
    set: kept ? { sha256: kept.sha256, origin: kept.origin, madeAt: kept.madeAt, madeBy: kept.madeBy } : null,
    checks,
    publication: publication
      ? {
          sha256: publication.sha256,
          publishedAt: publication.publishedAt,
          publishedBy: publication.publishedBy,
          withdrawal: publication.withdrawal ?? null,
        }
      : null,
  }
}
