import { statSync } from 'node:fs'
import { listUnfinished } from '../db/erasure.js'
import { countLooseEnds, findDamage, listVaultFiles } from '../db/home-facts.js'
import { findingsOf } from '../domain/home-finding.js'
import { DamagedVaultError } from '../vault/vault.js'
import type { Examiner, Patient } from './patient.js'

/** Whether the file of the database is whole, every row points at one that is there, and nothing is left of who was erased. */
export const database: Examiner = {
  subject: 'database',
  examine: async ({ db, home: { database: file } }) => {
    const finding = findingsOf('database')
    if ((await findDamage(db)).length > 0) return [finding('database-damaged', { file })]
    const rows = await countLooseEnds(db)
    if (rows > 0) return [finding('database-loose-ends', { rows })]
    const [unfinished] = await listUnfinished(db)
    if (unfinished) return [finding('database-erasing', { since: unfinished.at })]
    return [finding('database-ok', { bytes: sizeOf(file) + sizeOf(`${file}-wal`) })]
  },
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** Whether the files from which placements are read are all there, as they were kept. */
export const vault: Examiner = {
  subject: 'vault',
  examine: async (patient) => {
    const finding = findingsOf('vault')
    const kept = await listVaultFiles(patient.db)
    const files = kept.filter((sha256) => isDamaged(patient, sha256))
    if (files.length > 0) return [finding('vault-damaged', { files, folder: patient.home.results })]
    return kept.length > 0 ? [finding('vault-ok', { files: kept.length })] : []
  },
}

function isDamaged({ vault: kept }: Patient, sha256: string): boolean {
  try {
    kept.read(sha256)
    return false
  } catch (error) {
    if (error instanceof DamagedVaultError) return true
    throw error
  }
}
