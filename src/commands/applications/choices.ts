import type { App } from '../../app.js'
import { listDepartments } from '../../db/departments.js'
import type { Advice } from '../../domain/advice.js'
import { upperLevelOf } from '../../domain/department.js'
import type { PreferenceList } from '../../domain/preference-list.js'
import type { Io } from '../../io.js'
import { formatTable, safeText } from '../table.js'

/** One choice on a list, as people and scripts read it. */
export interface Choice {
  place: number
  department: string
  school: string
  upperLevel: boolean
}

/** Adds to a list what people know its departments by. */
export async function readChoices({ db }: Pick<App, 'db'>): Promise<(list: PreferenceList) => Choice[]> {
  const schools = new Map((await listDepartments(db)).map(({ code, school }) => [code, school.name]))
  return (list) =>
    list.map(({ department, upperLevel }, index) => ({
      place: index + 1,
      department,
      school: schools.get(department) ?? '',
      upperLevel,
    }))
}

/** The lines of a list: place, code, school and wish. */
export function choiceLines(
  { messages }: Pick<App, 'messages'>,
  io: Io,
  choices: readonly Choice[],
  advice: Advice | undefined,
): string[] {
  const words = messages.applications
  const wish = words.wish(upperLevelOf(advice) ?? '')
  const rows = choices.map(({ place, department, school, upperLevel }) => [
    String(place).padStart(2),
    safeText(department),
    safeText(school),
    upperLevel ? wish : '',
  ])
  const table = formatTable(io, { head: words.listHead, rows, widest: { 1: 30, 2: 28 } })
  return table.split('\n').map((line) => `  ${line}`)
}
