import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes. */
export interface SmallDisk {
  dir: string
  /** Leaves so many bytes free, in steps of a page of memory. */
  leaveFree(bytes: number): void
  /** Whether anything may be written on it, as a system forbids when it no longer trusts a disk. */
  allowWriting(allowed: boolean): void
  remove(): void
}

const PAGE = 4096

/** Mounts a small disk in memory; undefined where that is not allowed, as it mostly is but for root. */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
  const dir = mkdtempSync(join(tmpdir(), 'elk-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', dir], { stdio: 'ignore' })
  } catch {
    rmSync(dir, { recursive: true })
    return undefined
  }
  const ballast = join(dir, 'ballast')
  return {
    dir,
    leaveFree: (bytes) => {
      rmSync(ballast, { force: true })
      const { bavail, bsize } = statfsSync(dir)
      const filled = Math.max(bavail * bsize - Math.ceil(bytes / PAGE) * PAGE, 0)
      const file = openSync(ballast, 'w')
      for (let written = 0; written < filled; )
        written += writeSync(file, Buffer.alloc(Math.min(filled - written, PAGE * 64), 1))
      closeSync(file)
    },
    allowWriting: (allowed) => {
      execFileSync('mount', ['-o', `remount,${allowed ? 'rw' : 'ro'}`, dir], { stdio: 'ignore' })
    },
    remove: () => {
      // A portal that is told to stop at once may let go of it a moment later.
      execFileSync('umount', ['--lazy', dir])
      rmSync(dir, { recursive: true })
    },
  }
}
