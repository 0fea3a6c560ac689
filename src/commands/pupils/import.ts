import { applyPupilImport, planPupilImport } from '../../actions/import-pupils.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { readLimits } from '../imports/read-limits.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import type { ScopeInput } from '../scope.js'

/** `elk pupils import`: a school's group 8, from the CSV export of its administration. */
export async function pupilsImportCommand(app: App, io: Io, input: ImportInput & ScopeInput): Promise<ExitCode> {
  const limits = await readLimits(app, input)
  return runImport(io, input, {
    plan: (file) => planPupilImport(app, file, limits),
    apply: (planned, order) => applyPupilImport(app, planned, order),
  })
}
