import { openSqliteToRead } from './sqlite.js'

// In more than one step it would begin again whenever another process writes.
const ALL_PAGES = 0x7fff_ffff

/** Copies a database as it is at one moment, while others go on with it; what stood in the other file is lost. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const sqlite = openSqliteToRead(from)
  try {
    await sqlite.backup(to, { progress: () => ALL_PAGES })
  } finally {
    sqlite.close()
  }
}
