import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { listApplications } from '../../db/applications.js'
import { listForms } from '../../db/forms.js'
import { listSubmissions, type PastSubmission } from '../../db/submissions.js'
import type { Advice } from '../../domain/advice.js'
import type { Application, Submission } from '../../domain/application.js'
import { fullName } from '../../domain/name.js'
import type { PreferenceList } from '../../domain/preference-list.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { type Choice, choiceLines, readChoices } from './choices.js'

interface Reading {
  app: App
  io: Io
  choicesOf(list: PreferenceList): Choice[]
  /** The advice on a version of the form, which decides what a wish on the list means. */
  adviceOn(formVersion: number | undefined): Advice | undefined
}

/** `elk applications show`: what a family saved and handed in, per round, earlier submissions included. */
export async function applicationsShowCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const applications = await listApplications(app.db, pupil.id)
  const earlier = (await listSubmissions(app.db, pupil.id)).filter(({ reopenedAt }) => reopenedAt)
  const forms = await listForms(app.db, pupil.id)
  const adviceOn = (wanted: number | undefined) =>
    forms.find(({ version }) => version === wanted)?.advice ?? pupil.advice
  const reading: Reading = { app, io, adviceOn, choicesOf: await readChoices(app) }
  await recordReading(app, 'applications show', [pupil.id])
  io.json({
    elkNumber: pupil.elkNumber,
    name: fullName(pupil),
    applications: applications.map((application) => applicationDocument(reading, application, earlier)),
  })
  const words = app.messages.applications.show
  io.out(io.color.bold(safeText(words.title(fullName(pupil), pupil.elkNumber))))
  if (applications.length === 0) return io.out(words.none)
  for (const application of applications) {
    showApplication(reading, application)
    for (const submission of earlier) if (submission.round === application.round) showEarlier(reading, submission)
  }
}

function showApplication(reading: Reading, { round, state, startedAt, list, submission }: Application): void {
  const { app, io } = reading
  const words = app.messages.applications.show
  io.out(`\n${io.color.bold(capital(words[state](app.messages.terms.rounds[round])))}`)
  showFact(reading, words.started, formatMoment(startedAt, app.language))
  if (submission) showSubmission(reading, submission)
  else showList(reading, list, undefined)
}

function showEarlier(reading: Reading, submission: PastSubmission): void {
  const { app, io } = reading
  const words = app.messages.applications.show
  io.out(`\n${io.color.bold(capital(words.earlier(app.messages.terms.rounds[submission.round])))}`)
  if (submission.reopenedAt) showFact(reading, words.reopened, formatMoment(submission.reopenedAt, app.language))
  showFact(reading, words.reason, submission.reopenReason)
  showSubmission(reading, submission)
}

function showSubmission(
  reading: Reading,
  { submittedAt, enteredBy, formVersion, receiptCode, list }: Submission,
): void {
  const { app } = reading
  const words = app.messages.applications.show
  showFact(reading, words.submitted, formatMoment(submittedAt, app.language))
  showFact(reading, words.entered, enteredBy)
  showFact(reading, words.form, words.version(formVersion))
  showFact(reading, words.code, receiptCode)
  showList(reading, list, formVersion)
}

function showList(
  { app, io, choicesOf, adviceOn }: Reading,
  list: PreferenceList,
  formVersion: number | undefined,
): void {
  if (list.length === 0) io.out(`  ${app.messages.applications.show.emptyList}`)
  else for (const line of choiceLines(app, io, choicesOf(list), adviceOn(formVersion))) io.out(line)
}

function showFact({ io }: Reading, label: string, value: string | undefined): void {
  if (value) io.out(`  ${`${label}:`.padEnd(18)} ${safeText(value)}`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function applicationDocument(reading: Reading, application: Application, earlier: readonly PastSubmission[]): object {
  const { round, state, startedAt, list, submission } = application
  return {
    round,
    state,
    startedAt,
    list: reading.choicesOf(submission?.list ?? list),
    submission: submission ? submissionDocument(submission) : null,
    earlier: earlier
      .filter((past) => past.round === round)
      .map((past) => ({
        ...submissionDocument(past),
        list: reading.choicesOf(past.list),
        reopenedAt: past.reopenedAt ?? null,
        reopenReason: past.reopenReason ?? null,
      })),
  }
}

function submissionDocument({ submittedAt, receiptCode, formVersion, enteredBy }: Submission): object {
  return { submittedAt, receiptCode, formVersion, enteredBy: enteredBy ?? null }
}
