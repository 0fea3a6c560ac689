import { applyDepartmentImport, planDepartmentImport } from '../../actions/import-departments.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { type ImportInput, runImport } from '../imports/run-import.js'

/** `elk departments import`: the departments that families can list. */
export async function departmentsImportCommand(app: App, io: Io, input: ImportInput): Promise<ExitCode> {
  return runImport(io, input, {
    plan: (file) => planDepartmentImport(app, file),
    apply: (planned, reason) => applyDepartmentImport(app, planned, reason),
  })
}
