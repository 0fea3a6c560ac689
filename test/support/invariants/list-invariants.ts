import { listApplications } from '../../../src/db/applications.js'
import { listAdmittedTo, listDepartments } from '../../../src/db/departments.js'
import { listForms } from '../../../src/db/forms.js'
import type { Database } from '../../../src/db/open.js'
import type { Application } from '../../../src/domain/application.js'
import { type Department, type Eligibility, isFor } from '../../../src/domain/department.js'
import { sameList } from '../../../src/domain/list-change.js'

/** What is wrong with the lists that families saved or handed in; empty when all is well. */
export async function brokenLists(db: Database): Promise<string[]> {
  const departments = new Map((await listDepartments(db)).map((department) => [department.code, department]))
  const pupils = await db.selectFrom('applications').select('pupil_id').distinct().execute()
  const broken: string[] = []
  for (const { pupil_id } of pupils)
    for (const application of await listApplications(db, pupil_id))
      broken.push(...(await brokenList(db, departments, application)).map((wrong) => `${wrong}: ${application.id}`))
  return broken
}

async function brokenList(
  db: Database,
  departments: ReadonlyMap<string, Department>,
  { pupilId, list, submission }: Application,
): Promise<string[]> {
  const forms = await listForms(db, pupilId)
  const form = submission ? forms.find(({ version }) => version === submission.formVersion) : forms.at(-1)
  if (!form) return ['an application is on no form']
  const eligibility: Eligibility = { ...form, admittedTo: await listAdmittedTo(db, pupilId) }
  const isAllowed = ({ department: code }: { department: string }) => {
    const department = departments.get(code)
    return department !== undefined && isFor(department, eligibility)
  }
  return [
    ...(list.every(isAllowed) ? [] : ['a list holds a department that is not for this pupil']),
    ...(new Set(list.map(({ department }) => department)).size === list.length ? [] : ['a list holds one twice']),
    ...(!submission || sameList(list, submission.list) ? [] : ['a definitive list is not what was handed in']),
  ]
}
