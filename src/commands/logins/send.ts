import { type LoginPlan, planLogins } from '../../actions/plan-logins.js'
import { sendLogins } from '../../actions/send-logins.js'
import type { App } from '../../app.js'
import type { LoginSkipReason } from '../../domain/login-plan.js'
import { listName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation } from '../ask.js'
import { sayOnlyTo } from '../mail/say-only-to.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'
import { page } from '../pager.js'
import { planLines, skippedLines, trialLines, warningLines } from './plan-lines.js'
import { type LoginSelection, type LoginsSendInput, readLoginSelection } from './selection.js'

/** `elk logins send`: shows who gets a parent login and who not, asks, and queues them; a trial shows every address. */
export async function loginsSendCommand(app: App, io: Io, input: LoginsSendInput): Promise<ExitCode> {
  const words = app.messages.logins
  const selection = await readLoginSelection(app, io, input)
  const plan = await planLogins(app, selection)
  sayOnlyTo(app, io)
  await showPlan(io, plan, input)
  if (input.dryRun || plan.queue.length === 0) {
    io.json(document(plan, input.dryRun === true))
    return exitCode(plan, selection)
  }
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const sent = await sendLogins(app, selection, plan)
  io.json(document(sent, false))
  if (sent.skipped.length > plan.skipped.length) for (const line of skippedLines(sent, words)) io.out(line)
  if (selection.email !== undefined && sent.queue.length > 0) io.out(words.newAddress(selection.email))
  io.out(words.queued(sent.queue.length))
  sayWhereMailGoes(app, io)
  return exitCode(sent, selection)
}

async function showPlan(io: Io, plan: LoginPlan, { dryRun }: LoginsSendInput): Promise<void> {
  const { logins: words } = io.messages
  if (dryRun) await page(io, trialLines(io, plan, words))
  else for (const line of planLines(plan, words)) io.out(line)
  for (const line of warningLines(plan, words)) io.err(io.color.yellow(line))
}

function document({ queue, skipped }: LoginPlan, dryRun: boolean) {
  return {
    queued: queue.length,
    families: queue.map(({ pupil, address }) => ({
      elkNumber: pupil.elkNumber,
      name: listName(pupil),
      email: address,
    })),
    skipped: skipped.map(({ pupil, reason }) => ({ elkNumber: pupil.elkNumber, reason })),
    dryRun,
  }
}

/** A family that was asked for by name and still has no login makes it a refusal; in bulk the report says enough. */
function exitCode({ queue, skipped }: LoginPlan, { isNamed }: LoginSelection): ExitCode {
  const without: readonly LoginSkipReason[] = ['no-email', 'paper-route', 'bounced', 'only-to']
  if (!isNamed || !skipped.some(({ reason }) => without.includes(reason))) return 0
  return queue.length > 0 ? 3 : 1
}
