import { type CommitPlan, commitLists, planCommit } from '../../actions/commit-lists.js'
import type { App } from '../../app.js'
import { completenessIn } from '../../domain/matching/completeness.js'
import { grantKinds } from '../../domain/matching/match-lists.js'
import type { MatchNotice } from '../../domain/matching/plan-lists.js'
import type { ExitCode, Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { askConfirmation, askReason } from '../ask.js'
import type { ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { differenceLines } from './difference-lines.js'
import { hashLines } from './hash-lines.js'
import { publishedName, writePublished } from './published-files.js'
import { type MatchRoundInput, pickMatchRoundForAll } from './read-match-round.js'

interface Input extends ScopeInput, MatchRoundInput {
  output?: string
  again?: boolean
  reason?: string
  dryRun?: boolean
}

/** `elk match commit`: freezes the lists of a round in one file, before anybody can know the lot numbers. */
export async function matchCommitCommand(app: App, io: Io, input: Input): Promise<ExitCode | void> {
  const { match } = app.messages
  const words = match.commit
  const round = await pickMatchRoundForAll(app, io, input)
  const order = { round, again: input.again === true }
  const plan = await planCommit(app, order, app.clock.now())
  const unchanged = plan.before?.frozen.sha256 === plan.sha256
  for (const line of planLines(app, io, plan)) io.out(line)
  if (input.dryRun) {
    io.json({ ...planDocument(plan), unchanged, dryRun: true })
    return io.out(match.dryRun)
  }
  if (unchanged) io.out(words.unchanged)
  else {
    const reason = plan.before ? await askReason(io, input.reason) : (input.reason ?? '')
    if (!(await askConfirmation(io, question(words, plan)))) {
      io.out(match.cancelled)
      return 1
    }
    await commitLists(app, { ...order, reason, plan })
  }
  showFrozen(app, io, plan, unchanged)
  const name = publishedName('lists', plan.lists)
  const file = input.output === undefined ? undefined : writePublished(io, input.output, name, plan.bytes)
  io.out(file ? words.noNames : words.writeHint(round))
  io.out(words.next(round))
  io.json({ ...planDocument(plan), unchanged, dryRun: false, file: file ?? null })
}

function question(words: App['messages']['match']['commit'], { before }: CommitPlan): string {
  if (!before) return words.ask
  return before.frozen.draw ? words.askAgain : words.askInstead
}

function showFrozen({ messages, language }: App, io: Io, { sha256, before }: CommitPlan, unchanged: boolean): void {
  const words = messages.match.commit
  const since = unchanged && before && words.now(formatMoment(before.frozen.committedAt, language))
  io.out(since || io.color.green(words.done))
  for (const line of hashLines(io, sha256)) io.out(line)
  io.out(words.publish)
  io.out(words.seedFrom)
}

function planLines(app: App, { color }: Io, plan: CommitPlan): string[] {
  const { match, terms } = app.messages
  const { lists, before, notices, pseudonyms } = plan
  const facts = factsOf(app, plan)
  const widest = Math.max(...facts.map(([label]) => label.length))
  return [
    color.bold(match.commit.title(terms.rounds[lists.round])),
    ...facts.map(([label, value]) => `  ${label.padEnd(widest)}  ${value}`),
    ...notices.map((notice) => color.yellow(safeText(sayNotice(app, notice)))),
    ...(before && before.frozen.sha256 !== plan.sha256 ? differenceLines(app, before.difference, pseudonyms) : []),
  ]
}

function factsOf({ messages }: App, { lists }: CommitPlan): [string, string][] {
  const { match } = messages
  const words = match.commit
  const { departments, participants, rules } = lists
  const completeness = completenessIn(lists)
  const complete = participants.filter((participant) => completeness(participant).complete).length
  const seats = departments.reduce((sum, { capacity }) => sum + capacity, 0)
  const preferences = participants.reduce((sum, { list }) => sum + list.length, 0)
  const hasGuarantee = Object.keys(rules.guarantee).length > 0
  return [
    [words.participants, match.number(participants.length)],
    [words.preferences, match.number(preferences)],
    [words.complete, hasGuarantee ? match.number(complete) : words.noGuarantee],
    [words.departments, words.withSeats(departments.length, seats)],
    [words.grants, grantText(match, lists)],
    [words.raise, hasGuarantee ? words.atMost(rules.raisePercent) : words.noGuarantee],
  ]
}

function grantText(match: App['messages']['match'], { participants }: CommitPlan['lists']): string {
  const counted = grantKinds.map((kind) => ({
    kind,
    count: participants.filter(({ grant }) => grant?.kind === kind).length,
  }))
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  const parts = counted
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${match.number(count)} ${match.grantKindsShort[kind]}`)
  return parts.length > 0 ? `${match.number(all)} (${parts.join(', ')})` : match.number(all)
}

function sayNotice({ messages }: App, notice: MatchNotice): string {
  const words = messages.match.commit.notice
  if (notice.code === 'not-handed-in') return words['not-handed-in'](notice.started)
  const { elkNumber, name, school } = notice.pupil
  return words[notice.code](`${elkNumber} ${name} (${school})`)
}

function planDocument({ lists, sha256, notices, before }: CommitPlan): object {
  return {
    round: lists.round,
    year: lists.year,
    sha256,
    participants: lists.participants.length,
    departments: lists.departments.length,
    seats: lists.departments.reduce((sum, { capacity }) => sum + capacity, 0),
    grants: lists.participants.filter(({ grant }) => grant).length,
    rules: lists.rules,
    earlier: lists.earlier,
    notices,
    instead: before ? { sha256: before.frozen.sha256, difference: before.difference } : null,
  }
}
