import { applyAdviceImport, planAdviceImport } from '../../actions/import-advices.js'
import type { App } from '../../app.js'
import type { ExitCode, Io } from '../../io.js'
import { readLimits } from '../imports/read-limits.js'
import { type ImportInput, runImport } from '../imports/run-import.js'
import type { ScopeInput } from '../scope.js'

/** `elk advice import`: advices and routes, from the CSV export of a school's administration. */
export async function adviceImportCommand(app: App, io: Io, input: ImportInput & ScopeInput): Promise<ExitCode> {
  const limits = await readLimits(app, input)
  return runImport(io, input, {
    plan: (file) => planAdviceImport(app, file, limits),
    apply: (planned, order) => applyAdviceImport(app, planned, order),
  })
}
