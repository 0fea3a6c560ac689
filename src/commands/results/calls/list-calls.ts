import type { StaffResults } from '../../../actions/read-results.js'
import type { App } from '../../../app.js'
import { listPupils } from '../../../db/pupils.js'
import { listStatus } from '../../../db/status.js'
import type { ElkNumber } from '../../../domain/elk-number.js'
import { listName } from '../../../domain/name.js'
import { byCallUrgency, type CallReason, callReasonsOf } from '../../../domain/report/call-reason.js'
import type { PupilResult } from '../../../domain/results/result-set.js'
import type { SchoolCode } from '../../../domain/school-code.js'
import { type DepartmentName, departmentNames } from '../../applications/department-names.js'

/** A pupil with its result, and why its family needs a call. */
export interface CalledPupil {
  elkNumber: ElkNumber
  name: string
  school: SchoolCode
  result: PupilResult
  /** The department as people know it; undefined without a seat. */
  seat: string | undefined
  reasons: CallReason[]
  phones: string[]
}

/** The pupils of some schools who took part, or of all: the most urgent first, then by surname. */
export async function listCalls(
  app: Pick<App, 'db' | 'clock' | 'config' | 'vault'>,
  { shown }: Pick<StaffResults, 'shown'>,
  schools: SchoolCode[] | undefined,
): Promise<CalledPupil[]> {
  const { db, clock } = app
  const statuses = new Map((await listStatus(db, app, clock.now(), { schools })).map((status) => [status.id, status]))
  const nameOf = await departmentNames({ db })
  return (await listPupils(db, { schools }))
    .flatMap((pupil): CalledPupil[] => {
      const { id, elkNumber, school, phone, phone2 } = pupil
      const result = shown.of(elkNumber)
      const status = statuses.get(id)
      if (!result || !status) return []
      const seat = result.department === null ? undefined : textOf(nameOf(result.department))
      const reasons = callReasonsOf({ result, login: status.login.state, bounced: status.bounced })
      const phones = [phone, phone2].filter(Boolean)
      return [{ elkNumber, name: listName(pupil), school, result, seat, reasons, phones }]
    })
    .sort(byCallUrgency)
}

function textOf({ school, profile, level }: DepartmentName): string {
  return [school, profile, level].filter(Boolean).join(', ')
}
