import type { App } from '../app.js'
import { getDepartment, listAdmittedPupils } from '../db/departments.js'
import { getPupil, type KeptPupil } from '../db/pupils.js'
import type { ElkNumber } from '../domain/elk-number.js'
import { writeMarks } from './import-admissions.js'

/** Which pupils, and at which department. */
export interface Admission {
  department: string
  elkNumbers: readonly ElkNumber[]
  reason: string
  /** Only counts. */
  dryRun: boolean
}

/** Marks pupils as admitted by one department; answers how many were new. Throws on an unknown department or pupil. */
export async function admitPupils(
  { db, clock, actor }: Pick<App, 'db' | 'clock' | 'actor'>,
  { department: code, elkNumbers, reason, dryRun }: Admission,
): Promise<{ department: string; admitted: number; unchanged: number }> {
  const act = { actor, now: clock.now(), reason }
  return db.transaction().execute(async (trx) => {
    const department = await getDepartment(trx, code)
    const admitted = await listAdmittedPupils(trx, department.id)
    const pupils: KeptPupil[] = []
    for (const elkNumber of new Set(elkNumbers)) pupils.push(await getPupil(trx, elkNumber))
    const marks = pupils.filter(({ id }) => !admitted.has(id)).map((pupil) => ({ pupil, department: department.code }))
    if (!dryRun) await writeMarks(trx, marks, act)
    return { department: department.code, admitted: marks.length, unchanged: pupils.length - marks.length }
  })
}
