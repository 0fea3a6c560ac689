import {
  type PublicationPlan,
  type PublishResults,
  planPublication,
  publishResults,
} from '../../actions/publish-results.js'
import type { App } from '../../app.js'
import type { Instant } from '../../domain/time.js'
import { type ExitCode, type Io, UsageError } from '../../io.js'
import { askConfirmation } from '../ask.js'
import { readMoment } from '../read-moment.js'
import { safeText } from '../table.js'
import { pickRoundForAll, type RoundInput } from './pick-round.js'
import { type MailStanding, readMailStanding, warningLines } from './publication-warnings.js'

interface Input extends RoundInput {
  at?: string
  now?: boolean
  dryRun?: boolean
  asCommitted?: boolean
}

/** `elk results publish`: families may see the results of a round from a moment on; a second person says so. */
export async function resultsPublishCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = io.messages.results
  if (input.at !== undefined && input.now) throw new UsageError(io.messages.usage.notTogether('--at', '--now'))
  const round = await pickRoundForAll(app, io, input)
  const order = { round, asCommitted: input.asCommitted === true, at: momentOf(input) }
  const plan = await planPublication(app.db, app, order)
  const mail = await readMailStanding(app, plan)
  const atOnce = plan.moment <= app.clock.now()
  for (const line of planLines(app, io, plan, { mail, atOnce })) io.out(line)
  if (input.dryRun) {
    io.json(documentOf(plan, { mail, dryRun: true }))
    io.out(words.dryRun)
    return 0
  }
  if (!(await askConfirmation(io, atOnce ? words.publish.askNow : words.publish.ask(plan.moment)))) {
    io.out(words.cancelled)
    return 1
  }
  const done = await publishResults(app, order, plan)
  io.json(documentOf(done, { mail, dryRun: false }))
  io.out(io.color.green(atOnce ? words.publish.doneNow : words.publish.done(done.moment)))
  io.out(words.publish.stop(round))
  return 0
}

function momentOf({ at, now }: Input): PublishResults['at'] {
  if (now) return 'now'
  return at === undefined ? undefined : readMoment(at)
}

interface Surroundings {
  mail: MailStanding
  atOnce: boolean
}

function planLines(app: App, io: Io, plan: PublicationPlan, { mail, atOnce }: Surroundings): string[] {
  const { results: words, terms } = io.messages
  const { publish } = words
  const { results, kept, change } = plan
  const placed = results.pupils.filter(({ department }) => department !== null).length
  const page = atOnce ? publish.pageNow(app.config.portal.url) : publish.page(plan.moment, app.config.portal.url)
  const facts: [string, string][] = [
    [publish.lines.result, `${terms.rounds[kept.round]}. ${words.import.summary(results.pupils.length, placed)}`],
    ...plan.checkedBy.map((check): [string, string] => [
      publish.lines.checked,
      publish.checked(check.checkedBy, check.checkedAt),
    ]),
    [publish.lines.mail, mailText(publish, plan.round.resultMailAt, mail)],
    [publish.lines.page, page],
  ]
  const widest = Math.max(...facts.map(([label]) => label.length))
  return [
    io.color.bold(publish.title),
    ...facts.map(([label, text]) => `  ${label.padEnd(widest)}  ${safeText(text)}`),
    ...(change ? change.changes.map(({ old }) => publish.moved(old)) : []),
    ...warningLines(app, io, plan, mail).map((line) => io.color.yellow(`  ! ${line}`)),
    '',
  ]
}

function mailText(
  words: Io['messages']['results']['publish'],
  at: Instant | undefined,
  { sent }: MailStanding,
): string {
  if (sent > 0) return words.mailed(sent)
  return at === undefined ? words.noMail : words.mail(at)
}

function documentOf(plan: PublicationPlan, { mail, dryRun }: { mail: MailStanding; dryRun: boolean }) {
  const { kept, results, moment, round, change, checkedBy } = plan
  return {
    round: kept.round,
    sha256: kept.sha256,
    participants: results.pupils.length,
    placed: results.pupils.filter(({ department }) => department !== null).length,
    checkedBy,
    resultsAt: moment,
    resultMailAt: round.resultMailAt ?? null,
    moved: change !== undefined,
    mails: mail,
    dryRun,
  }
}
