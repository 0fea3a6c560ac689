import { openWithDriver } from './sqlite.js'

/** Holds a file so that no other process can, until it lets go or ends, even by force; undefined when another holds it. */
export function lockFile(file: string): { release(): void } | undefined {
  const sqlite = openWithDriver(file, { timeout: 0 })
  try {
    sqlite.exec('begin exclusive')
    return { release: () => void sqlite.close() }
  } catch (error) {
    sqlite.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return undefined
    throw error
  }
}
