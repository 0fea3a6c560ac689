import { applyDepartmentImport, planDepartmentImport } from '../../actions/import-departments.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import type { ScopeInput } from '../scope.js'

/** `elk departments import`: the departments that families can list. */
export async function departmentsImportCommand(app: App, io: Io, input: ImportInput & ScopeInput): Promise<ExitCode> {
  assertForEveryone(io, input)
  return runImport(io, input, {
    plan: (file) => planDepartmentImport(app, file),
    apply: (planned, order) => applyDepartmentImport(app, planned, order),
  })
}
