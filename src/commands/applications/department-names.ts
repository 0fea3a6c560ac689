import type { App } from '../../app.js'
import { listDepartments } from '../../db/departments.js'
import type { Department } from '../../domain/department.js'

/** How people know a department: its school, and which stream of it. */
export type DepartmentName = Pick<Department, 'profile' | 'level'> & { school: string }

/** Names departments by their codes; by the code alone when a department is not there any more. */
export async function departmentNames({ db }: Pick<App, 'db'>): Promise<(code: string) => DepartmentName> {
  const departments = new Map((await listDepartments(db)).map((department) => [department.code, department]))
  return (code) => {
    const { school, profile, level } = departments.get(code) ?? { school: { name: code }, profile: '', level: '' }
    return { school: school.name, profile, level }
  }
}

/** Names departments by their codes in one text, with the code that staff type: "Barlaeus Gymnasium, vwo (barlaeus/vwo)". */
export async function readDepartmentText(app: Pick<App, 'db'>): Promise<(code: string) => string> {
  const nameOf = await departmentNames(app)
  return (code) => {
    const { school, profile, level } = nameOf(code)
    return `${[school, profile, level].filter(Boolean).join(', ')} (${code})`
  }
}
