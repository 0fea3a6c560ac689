import type { BackupFault } from '../domain/backup-problem.js'

/** A backup cannot be opened; the fault says why. */
export class BackupError extends Error {
  constructor(readonly fault: BackupFault) {
    super(fault)
    this.name = 'BackupError'
  }
}
