import type { Manifest } from '../backup/manifest.js'
import { listVaultNames } from '../db/backup-facts.js'
import { findDatabaseFault } from '../db/inspect-database.js'
import { type Database, openDatabase } from '../db/open.js'
import { verifyAudit } from '../db/verify-audit.js'
import type { ContentFault } from '../domain/backup-problem.js'
import { UserError } from '../domain/problems.js'
import type { Home } from '../home.js'
import { openHome } from '../open-home.js'
import { DamagedVaultError, openVault } from '../vault/vault.js'

/** With these a home cannot be opened, whatever somebody says. */
export const fatalFaults: readonly ContentFault[] = ['incomplete', 'database']

/** What is not right in a home that came out of a backup; the database is brought to this version. Throws NewerDatabaseError. */
export async function contentFaults(home: Home, { audit }: Pick<Manifest, 'audit'>): Promise<ContentFault[]> {
  const opened = findHomeFault(home)
  if (opened === 'incomplete') return [opened]
  const damage = findDatabaseFault(home.database)
  if (damage === 'damaged') return ['database']
  const found: (ContentFault | undefined)[] = [opened, damage]
  const db = openDatabase(home.database, { mustExist: true })
  try {
    const { brokenAt, strays } = await verifyAudit(db, audit.id > 0 ? [audit] : [])
    if (brokenAt !== undefined) found.push('log')
    else if (strays.length > 0) found.push('log-end')
    if (!(await isVaultWhole(db, home))) found.push('results')
  } finally {
    await db.destroy()
  }
  return found.filter((fault) => fault !== undefined)
}

function findHomeFault(home: Home): 'incomplete' | 'settings' | undefined {
  try {
    openHome(home.dir)
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problem.code.startsWith('settings-') ? 'settings' : 'incomplete'
  }
}

async function isVaultWhole(db: Database, { results }: Home): Promise<boolean> {
  const vault = openVault(results)
  try {
    for (const sha256 of await listVaultNames(db)) vault.read(sha256)
    return true
  } catch (error) {
    if (error instanceof DamagedVaultError) return false
    throw error
  }
}
