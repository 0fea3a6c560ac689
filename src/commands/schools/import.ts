import { applySchoolImport, planSchoolImport } from '../../actions/import-schools.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import type { ScopeInput } from '../scope.js'

/** `elk schools import`: primary and secondary schools; the column soort decides which. */
export async function schoolsImportCommand(app: App, io: Io, input: ImportInput & ScopeInput): Promise<ExitCode> {
  assertForEveryone(io, input)
  return runImport(io, input, {
    plan: (file) => planSchoolImport(app, file),
    apply: (planned, order) => applySchoolImport(app, planned, order),
  })
}
