import type { App } from '../../app.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { readScope, type ScopeInput } from '../scope.js'

/** The schools a file may be about, and the one that is meant where a row names none; throws on a school or board that is not there. */
export async function readLimits(
  app: Pick<App, 'db'>,
  input: ScopeInput,
): Promise<{ schools: SchoolCode[] | undefined; assumedSchool: SchoolCode | undefined; confined?: boolean }> {
  const schools = await readScope(app, input)
  const assumedSchool = input.school === undefined ? undefined : schools?.[0]
  return { schools, assumedSchool, ...(input.confined && { confined: true }) }
}
