import type { App } from '../../app.js'
import { upperLevelOf } from '../../domain/department.js'
import { fullName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { formatMoment } from '../../messages/dates.js'
import { safeText } from '../table.js'
import type { FoundReceipt } from './verify.js'

const LABEL = 20

/** Says what a receipt is worth, and shows what was handed in. */
export function showReceipt(app: App, io: Io, receipt: FoundReceipt): void {
  const { verify: words } = app.messages.applications
  const { standing, submission, mistyped } = receipt
  const color = standing === 'counts' ? io.color.green : io.color.red
  io.out(color.bold(words[standing](submission.receiptCode)))
  if (mistyped !== undefined) io.out(safeText(words.readAs(mistyped)))
  io.out(words.compare)
  for (const [label, value] of facts(app, receipt))
    if (value) io.out(`  ${`${label}:`.padEnd(LABEL)} ${safeText(value)}`)
  for (const line of listLines(app, receipt)) io.out(safeText(line))
}

/** The list in whole names, as the paper has them, each with its code. */
function listLines({ messages }: App, { choices, advice, nameOf }: FoundReceipt): string[] {
  const wish = messages.applications.wish(upperLevelOf(advice) ?? '')
  return choices.map(({ place, department, upperLevel }) => {
    const { school, profile, level } = nameOf(department)
    const name = [school, profile, level].filter(Boolean).join(', ')
    return `  ${String(place).padStart(2)}. ${name} (${department})${upperLevel ? `, ${wish}` : ''}`
  })
}

function facts({ messages, language }: App, receipt: FoundReceipt): [string, string | undefined][] {
  const { verify: words, show } = messages.applications
  const { name, pupil, school, submission, standing, counting } = receipt
  const newer = standing === 'replaced' ? counting : undefined
  return [
    [words.pupil, name],
    [words.nameNow, name === fullName(pupil) ? undefined : fullName(pupil)],
    [words.elkNumber, pupil.elkNumber],
    [words.school, `${school.name} (${school.code})`],
    [words.round, messages.terms.rounds[submission.round]],
    [show.submitted, formatMoment(submission.submittedAt, language)],
    [show.entered, submission.enteredBy],
    [show.form, show.version(submission.formVersion)],
    [show.reopened, submission.reopenedAt && formatMoment(submission.reopenedAt, language)],
    [show.reason, submission.reopenReason],
    [words.newer, newer?.receiptCode],
    [words.newerAt, newer && formatMoment(newer.submittedAt, language)],
  ]
}
