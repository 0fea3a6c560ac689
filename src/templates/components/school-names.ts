import { bdi, type Content } from '../html.js'

/** A department as families know it: the school, and which stream of it ("Technasium, v.a. havo"). */
export interface DepartmentName {
  school: string
  profile: string
  level: string
}

/** The stream within its school: "Technasium, v.a. havo"; the level alone where there is no profile. */
export function streamName({ profile, level }: Omit<DepartmentName, 'school'>): string {
  return [profile, level].filter(Boolean).join(', ')
}

/** School and stream in plain text, for titles of buttons: "Calandlyceum, Technasium, v.a. havo". */
export function departmentText(department: DepartmentName): string {
  return [department.school, streamName(department)].filter(Boolean).join(', ')
}

/** School and stream within a sentence, kept apart as one name: it reads from left to right in every language. */
export function departmentName(department: DepartmentName): Content {
  return bdi(departmentText(department))
}
