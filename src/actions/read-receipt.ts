import type { App } from '../app.js'
import { listForms } from '../db/forms.js'
import type { KeptPupil } from '../db/pupils.js'
import { getPrimarySchool } from '../db/schools.js'
import { listSubmissions } from '../db/submissions.js'
import type { Submission } from '../domain/application.js'
import { upperLevelOf } from '../domain/department.js'
import type { FormVersion } from '../domain/form-version.js'
import type { RoundName } from '../domain/round.js'
import { choiceKind } from '../domain/route.js'
import type { Standing } from '../domain/standing.js'
import type { DepartmentName } from '../templates/components/school-names.js'
import type { CodedChoice, ReceiptFacts } from '../templates/receipts/receipt-view.js'

/** What the receipt of a family proves; undefined while nothing that it handed in counts. */
export async function readReceipt(
  { db }: Pick<App, 'db'>,
  { pupil, round, application, form }: Standing<KeptPupil>,
  nameOf: (department: string) => DepartmentName,
): Promise<ReceiptFacts | undefined> {
  const submission = application?.submission
  if (!submission || !form) return undefined
  const forms = await listForms(db, pupil.id)
  const handedIn = forms.find(({ version }) => version === submission.formVersion) ?? form
  const { submittedAt, receiptCode, formVersion, enteredBy } = submission
  const { name, code } = await getPrimarySchool(db, pupil.school)
  const history = await listSubmissions(db, pupil.id)
  const replaced = history.filter((past) => past.round === round.name && past.reopenedAt)
  const choice = choiceOf(submission, { ...handedIn, round: round.name }, nameOf)
  return {
    child: { ...handedIn.child, elkNumber: pupil.elkNumber },
    primarySchool: { name, code },
    round: round.name,
    submittedAt,
    receiptCode,
    formVersion,
    corrected: form.version > formVersion,
    choice,
    enteredByStaff: enteredBy !== undefined,
    replaces: replaced.map((past) => past.receiptCode),
    // Where a school decides by itself there is no moment.
    resultsAt: choice.kind === 'list' ? round.resultsAt : undefined,
  }
}

function choiceOf(
  { list }: Submission,
  { route, advice, round }: Pick<FormVersion, 'route' | 'advice'> & { round: RoundName },
  nameOf: (department: string) => DepartmentName,
): ReceiptFacts['choice'] {
  const chosen = list.map(
    ({ department, upperLevel }): CodedChoice => ({
      code: department,
      ...nameOf(department),
      wishedLevel: upperLevel ? upperLevelOf(advice) : undefined,
    }),
  )
  const [school] = chosen
  return school && choiceKind(route, round) === 'one-school'
    ? { kind: 'one-school', school }
    : { kind: 'list', list: chosen }
}
