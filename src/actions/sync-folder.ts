import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Puts the names in a folder on the disk: a file that was renamed has its new name after a power cut only then. */
export function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
