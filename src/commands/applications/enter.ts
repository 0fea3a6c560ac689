import {
  type EntryPlan,
  enterApplication,
  getEnterable,
  type PaperApplication,
  planEntry,
} from '../../actions/enter-application.js'
import type { App } from '../../app.js'
import type { KeptPupil } from '../../db/pupils.js'
import { parseElkNumber } from '../../domain/elk-number.js'
import { fullName } from '../../domain/name.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, missing } from '../ask.js'
import { sayWhereMailGoes } from '../mail/where-mail-goes.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { askChoices } from './ask-choices.js'
import { type Choice, choiceLines, readChoices } from './choices.js'

interface Input extends ScopeInput {
  elk?: string
  department?: string[]
  upperLevel?: string[]
  reason?: string
  dryRun?: boolean
}

/** `elk applications enter`: hands in for a family what it wrote on paper, by the rules of the portal. */
export async function applicationsEnterCommand(app: App, io: Io, typed: Input): Promise<ExitCode> {
  const input = withoutElk(typed)
  const words = app.messages.applications.enter
  const pupil = await readPupil(app, io, input)
  const paper = await readPaper(app, io, pupil, input)
  const plan = await planEntry(app, paper, app.clock.now())
  const choicesOf = await readChoices(app)
  const shown = { list: choicesOf(plan.list), replaced: choicesOf(plan.replaced) }
  showPlan(app, io, plan, shown)
  if (input.dryRun) {
    io.json({ dryRun: true, ...planDocument(plan, shown) })
    io.out(words.dryRun)
    return 0
  }
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  const { submission, receiptMailed } = await enterApplication(app, {
    ...paper,
    replaced: plan.replaced,
    reason: input.reason ?? '',
  })
  const { submittedAt, receiptCode, enteredBy } = submission
  io.json({ dryRun: false, ...planDocument(plan, shown), submittedAt, receiptCode, enteredBy, receiptMailed })
  io.out(words.done(safeText(fullName(pupil)), app.messages.terms.rounds[plan.standing.round.name]))
  io.out(io.color.bold(words.code(receiptCode)))
  io.out(receiptMailed ? words.mailed : words.notMailed(pupil.elkNumber))
  if (receiptMailed) sayWhereMailGoes(app, io)
  return 0
}

/** With `--number` the pupil is named already, so that every argument is a department. */
function withoutElk({ elk, department = [], ...input }: Input): Input {
  if (elk === undefined) return { ...input, department }
  const named = input.number === undefined || parseElkNumber(elk) !== undefined
  return named ? { ...input, elk, department } : { ...input, department: [elk, ...department] }
}

async function readPaper(
  app: App,
  io: Io,
  { id, elkNumber }: KeptPupil,
  { department = [], upperLevel = [] }: Input,
): Promise<PaperApplication> {
  if (department.length > 0) return { elkNumber, departments: department, wishes: upperLevel }
  if (!io.interactive) throw missing(io, 'departments')
  const standing = await getEnterable(app, { id, elkNumber }, app.clock.now())
  return { elkNumber, ...(await askChoices(app, io, standing)) }
}

interface Shown {
  list: Choice[]
  replaced: Choice[]
}

function showPlan(app: App, io: Io, { standing, guarantee }: EntryPlan, { list, replaced }: Shown): void {
  const words = app.messages.applications.enter
  const { pupil, round, form } = standing
  io.out(words.will(safeText(fullName(pupil)), app.messages.terms.rounds[round.name], form?.version ?? 0))
  for (const line of choiceLines(app, io, list, pupil.advice)) io.out(line)
  if (guarantee && guarantee.schools < guarantee.needed)
    io.out(io.color.yellow(words.notGuaranteed(guarantee.schools, guarantee.needed)))
  else if (guarantee) io.out(words.guaranteed(guarantee.schools, guarantee.needed))
  if (replaced.length === 0) return
  io.out(io.color.yellow(words.replaces))
  for (const line of choiceLines(app, io, replaced, pupil.advice)) io.out(line)
}

function planDocument({ standing, guarantee }: EntryPlan, { list, replaced }: Shown): object {
  const { pupil, round, form } = standing
  return {
    elkNumber: pupil.elkNumber,
    round: round.name,
    formVersion: form?.version ?? null,
    list,
    replaced,
    guarantee: guarantee ? { ...guarantee, enough: guarantee.schools >= guarantee.needed } : null,
  }
}
