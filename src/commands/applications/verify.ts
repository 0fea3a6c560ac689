import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { listForms } from '../../db/forms.js'
import { getPupilById, type KeptPupil } from '../../db/pupils.js'
import { getPrimarySchool, type PrimarySchool } from '../../db/schools.js'
import { findReceipts, listSubmissions, type PastSubmission } from '../../db/submissions.js'
import type { Advice } from '../../domain/advice.js'
import { fullName } from '../../domain/name.js'
import { UserError } from '../../domain/problems.js'
import { readReceiptCode } from '../../domain/receipt-code.js'
import { type ReceiptStanding, receiptStanding } from '../../domain/receipt-standing.js'
import type { ExitCode, Io } from '../../io.js'
import { askTexts } from '../ask.js'
import { readPupil, readScope, type ScopeInput } from '../scope.js'
import { type Choice, readChoices } from './choices.js'
import { type DepartmentName, departmentNames } from './department-names.js'
import { showReceipt } from './show-receipt.js'
import { type PaperInput, verifyPaper } from './verify-paper.js'

/** What a code on a paper stands for. */
export interface FoundReceipt {
  /** As it was typed, when it was found among the codes that look like it. */
  mistyped: string | undefined
  pupil: KeptPupil
  school: PrimarySchool
  /** The child's name and advice on the form that was handed in. */
  name: string
  advice: Advice | undefined
  submission: PastSubmission
  standing: ReceiptStanding
  /** What counts in its round; undefined while that is open again. */
  counting: PastSubmission | undefined
  choices: Choice[]
  nameOf(department: string): DepartmentName
}

/** `elk applications verify`: whether a receipt code is genuine and still counts, and what was handed in, to compare a paper with. */
export async function applicationsVerifyCommand(
  app: App,
  io: Io,
  { code, ...input }: PaperInput & { code?: string[] },
): Promise<ExitCode> {
  const within = await readWithin(app, io, input)
  const typed = (await askTexts(io, code, 'code', app.messages.applications.verify.askCode)).join(' ')
  const codes = readReceiptCode(typed)
  if (!codes) throw new UserError({ code: 'wrong-receipt-code', text: typed })
  const receipt = await findWithin(app, typed, codes, within)
  if (!receipt && input.pupil !== undefined) return verifyPaper(app, io, codes, input)
  if (!receipt) throw new UserError({ code: 'unknown-receipt-code', text: codes[0] ?? '' })
  await recordReading(app, 'applications verify', [receipt.pupil.id])
  io.json(receiptDocument(receipt))
  showReceipt(app, io, receipt)
  return receipt.standing === 'counts' ? 0 : 1
}

/** Whether a pupil is among those that the command is limited to. */
async function readWithin(
  app: App,
  io: Io,
  { pupil: elk, ...scope }: ScopeInput & Pick<PaperInput, 'pupil'>,
): Promise<(pupil: KeptPupil) => boolean> {
  const schools = await readScope(app, scope)
  const isNamed = elk !== undefined || scope.number !== undefined
  const only = isNamed ? await readPupil(app, io, { ...scope, ...(elk !== undefined && { elk }) }) : undefined
  return ({ id, school }) => (!schools || schools.includes(school)) && (!only || only.id === id)
}

async function findWithin(
  app: App,
  typed: string,
  codes: readonly string[],
  within: (pupil: KeptPupil) => boolean,
): Promise<FoundReceipt | undefined> {
  const found = await findOwner(app, codes, within)
  if (!found) return undefined
  const { code, pupil } = found
  const history = await listSubmissions(app.db, pupil.id)
  const submission = history.find(({ receiptCode }) => receiptCode === code)
  if (!submission) throw new TypeError('a receipt code without its submission')
  const form = (await listForms(app.db, pupil.id)).find(({ version }) => version === submission.formVersion)
  return {
    mistyped: code === codes[0] ? undefined : typed,
    pupil,
    school: await getPrimarySchool(app.db, pupil.school),
    name: fullName(form?.child ?? pupil),
    advice: form?.advice,
    submission,
    ...receiptStanding(app.key, pupil.id, submission, history),
    choices: (await readChoices(app))(submission.list),
    nameOf: await departmentNames(app),
  }
}

/** The first of these codes that somebody within the limits has, and who; another school may have one that looks like it. */
async function findOwner(
  { db }: App,
  codes: readonly string[],
  within: (pupil: KeptPupil) => boolean,
): Promise<{ code: string; pupil: KeptPupil } | undefined> {
  for (const { code, pupilId } of await findReceipts(db, codes)) {
    const pupil = await getPupilById(db, pupilId)
    if (within(pupil)) return { code, pupil }
  }
  return undefined
}

function receiptDocument({ standing, pupil, school, name, submission, counting, choices }: FoundReceipt): object {
  return {
    code: submission.receiptCode,
    standing,
    elkNumber: pupil.elkNumber,
    name,
    school: school.code,
    schoolName: school.name,
    round: submission.round,
    submittedAt: submission.submittedAt,
    enteredBy: submission.enteredBy ?? null,
    formVersion: submission.formVersion,
    list: choices,
    reopenedAt: submission.reopenedAt ?? null,
    reopenReason: submission.reopenReason ?? null,
    counting: counting ? { code: counting.receiptCode, submittedAt: counting.submittedAt } : null,
  }
}
