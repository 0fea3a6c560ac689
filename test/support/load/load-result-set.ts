import { type addApplication, listApplications } from '../../../src/db/applications.js'
import { addSubmission } from '../../../src/db/submissions.js'
import type { ElkNumber } from '../../../src/domain/elk-number.js'
import type { PupilResult } from '../../../src/domain/results/result-set.js'
import type { Instant } from '../../../src/domain/time.js'
import { aResult, publishResults } from '../a-result.js'
import type { TestApp } from '../test-app.js'

type Trx = Parameters<typeof addApplication>[0]

/** The code that stands on the result page of one family, and on no other. */
export function codeOf({ elkNumber }: { elkNumber: ElkNumber }): string {
  return `${elkNumber.slice(0, 4)}-${elkNumber.slice(4, 8)}-${elkNumber.slice(8)}LOT-ELK0`
}

/** Hands the application of a pupil in, as it stands. */
export async function handInAsItStands(trx: Trx, pupilId: number, now: Instant): Promise<void> {
  const [application] = await listApplications(trx, pupilId)
  if (!application) throw new TypeError('nothing to hand in')
  const receiptCode = `LOAD-${pupilId}`
  const submission = { formVersion: 1, list: application.list, submittedAt: now, receiptCode, enteredBy: undefined }
  await addSubmission(trx, application, submission)
}

/** Publishes a result for each family: three in four have a place, the others stand in reserve everywhere. */
export async function publishFor(
  app: TestApp,
  families: readonly { elkNumber: ElkNumber }[],
  codes: readonly string[],
): Promise<void> {
  const results = families.map((family, index): PupilResult => {
    const place = index % 4
    const list = Array.from({ length: 12 }, (_, next) => codes[(index + next) % codes.length] ?? '')
    const above = place === 3 ? list : list.slice(0, place)
    const reserves = above.map((department, rank) => ({ department, rank: rank + 1 }))
    const seat = place === 3 ? {} : { department: list[place] ?? '', position: place + 1 }
    return aResult(family.elkNumber, { ...seat, lot: index + 1, reserves, code: codeOf(family) })
  })
  const departments = codes.map((code) => ({ code, seats: 60, placed: 60, lastLot: 0 }))
  await publishResults(app, results, { departments })
}
