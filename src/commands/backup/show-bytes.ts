import { UserError } from '../../domain/problems.js'
import type { Io } from '../../io.js'
import { showProgress } from '../progress.js'

const MEGABYTE = 1_000_000

/** Shows how many megabytes of how many are done, where there are many. */
export function showBytes(io: Io): (total: number) => (done: number) => void {
  return (total) => {
    const show = showProgress(io, Math.ceil(total / MEGABYTE))
    return (done) => show(Math.ceil(done / MEGABYTE))
  }
}

/** As `showBytes`, until somebody stops it, so that nothing that was unpacked stays lying about: throws `backup-stopped`. */
export function showBytesUntilStopped(io: Io): (total: number) => (done: number) => void {
  // From here on the first Ctrl-C no longer ends the process.
  const [{ stop }, begin] = [io, showBytes(io)]
  return (total) => {
    const show = begin(total)
    return (done) => {
      if (stop.aborted) throw new UserError({ code: 'backup-stopped' })
      show(done)
    }
  }
}
