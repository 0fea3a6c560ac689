import { openSqliteToRead } from './sqlite.js'

/** What can be wrong with a database as a whole: its pages, or rows that name others. */
export type DatabaseFault = 'damaged' | 'links-between-rows'

/** Whether every page of a database file is right, and every row that another names is there; undefined when it is. */
export function findDatabaseFault(file: string): DatabaseFault | undefined {
  const sqlite = openSqliteToRead(file)
  try {
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged'
    return (sqlite.pragma('foreign_key_check') as unknown[]).length > 0 ? 'links-between-rows' : undefined
  } catch (error) {
    if (isDamage(error)) return 'damaged'
    throw error
  } finally {
    sqlite.close()
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))
}
