import type { FinishedErasure } from '../../actions/finish-erasures.js'
import type { App } from '../../app.js'
import type { Io } from '../../io.js'
import { safeText } from '../table.js'

/** Says where the certificates of erasures lie, and which older backups are left. */
export function sayFinished({ messages }: App, io: Io, finished: readonly FinishedErasure[]): void {
  const { erase } = messages.privacy
  for (const { certificate } of finished) io.out(erase.certificate(safeText(certificate)))
  const left = finished.at(-1)?.copiesLeft ?? []
  if (left.length > 0) io.out(erase.copiesStay)
  for (const name of left) io.out(`  ${safeText(name)}`)
}
