import { basename } from 'node:path'
import type { ResultImport } from '../../actions/import-results.js'
import { writeResultFaults } from '../../actions/result-errors.js'
import type { Io } from '../../io.js'
import { sayRowProblem } from '../../messages/imports/parts.js'
import { sayFault } from '../../messages/results/parts.js'
import { safeText } from '../table.js'
import { writeWhole } from '../write-whole.js'

/** Writes what is wrong to a file for Excel and says so: the refused rows, who is missing, and the departments that are too full. Writes nothing when all is right. */
export function writeResultErrors(io: Io, path: string, planned: ResultImport): void {
  if (planned.results) return
  const { imports, results } = io.messages
  const bytes = writeResultFaults(planned, {
    problem: (problem) => safeText(sayRowProblem(imports.problems, problem)),
    fault: (fault) =>
      safeText(fault.code === 'missing' ? results.import.missingFault : sayFault(results.faults, fault)),
  })
  writeWhole(path, bytes)
  io.err(results.import.errorsWritten(basename(path)))
}
