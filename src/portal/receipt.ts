import { listForms } from '../db/forms.js'
import { listMailsOf } from '../db/mails.js'
import { routeKind } from '../domain/route.js'
import { receiptPage } from '../templates/pages/receipt-page.js'
import { paths } from '../templates/paths.js'
import { type Answer, page, seeOther } from './answer.js'
import { chosenOf } from './choices.js'
import { chromeFor } from './chrome.js'
import { primarySchoolOf, standingOf } from './family.js'
import { readDepartments } from './reference.js'
import type { FamilyVisit, Route } from './route.js'

/** The proof that the application was handed in. */
export const receiptRoute: Route = { path: paths.receipt, access: 'family', get: showReceipt }

async function showReceipt(visit: FamilyVisit): Promise<Answer> {
  const { pupil, round, application, form } = await standingOf(visit)
  const submission = application?.submission
  if (!submission || !form) return seeOther(paths.overview)
  const forms = await listForms(visit.app.db, pupil.id)
  const handedIn = forms.find(({ version }) => version === submission.formVersion) ?? form
  const departments = (await readDepartments(visit.app.db)).byCode
  const chosen = chosenOf(departments, submission.list, handedIn.advice)
  const [school] = chosen
  const { name: primarySchool } = await primarySchoolOf(visit)
  const { submittedAt, receiptCode, formVersion, enteredBy } = submission
  const view = {
    child: { ...handedIn.child, elkNumber: pupil.elkNumber },
    primarySchool,
    round: round.name,
    submittedAt,
    receiptCode,
    formVersion,
    corrected: form.version > formVersion,
    choice:
      school && routeKind(handedIn.route) === 'one-school'
        ? ({ kind: 'one-school', school } as const)
        : ({ kind: 'list', list: chosen } as const),
    enteredByStaff: enteredBy !== undefined,
    mailed: await isMailed(visit, receiptCode),
    resultsAt: round.resultsAt,
  }
  return page(receiptPage(view, chromeFor(visit)))
}

async function isMailed({ app, family }: FamilyVisit, receiptCode: string): Promise<boolean> {
  const mails = await listMailsOf(app.db, family.pupil.id)
  return mails.some(
    ({ kind, data, state }) =>
      kind === 'receipt' &&
      state !== 'failed' &&
      state !== 'dropped' &&
      'receiptCode' in data &&
      data.receiptCode === receiptCode,
  )
}
