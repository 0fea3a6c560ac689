import { applySchoolImport, planSchoolImport } from '../../actions/import-schools.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { type ImportInput, runImport } from '../imports/run-import.js'

/** `elk schools import`: primary and secondary schools; the column soort decides which. */
export async function schoolsImportCommand(app: App, io: Io, input: ImportInput): Promise<ExitCode> {
  return runImport(io, input, {
    plan: (file) => planSchoolImport(app, file),
    apply: (planned, reason) => applySchoolImport(app, planned, reason),
  })
}
