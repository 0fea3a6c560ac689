import type { App } from '../app.js'
import { type AuditCheck, type KeptHead, type StrayHead, verifyAudit } from '../db/verify-audit.js'
import { headFiles } from './export-head.js'
import { type DatedHead, type HeadsInFile, readHeads } from './heads-file.js'

/** What a file with heads of the log proves. */
export interface InspectedFile extends HeadsInFile {
  file: string
  state: 'read' | 'missing' | 'unreadable'
  /** The heads in it that are not on the log, in their order. */
  strays: StrayHead<DatedHead>[]
}

/** Whether the log is what was written down, and whether it ends no earlier than the kept heads say. */
export interface AuditInspection {
  check: AuditCheck
  files: InspectedFile[]
  /** Whether nothing is wrong with the log, as far as heads can show; a file that cannot be read shows nothing. */
  isWhole: boolean
}

/** Follows the whole log, and holds it against every head that was exported, and against a head that somebody kept; `heard` is told how far it is. */
export async function inspectAudit(
  app: Pick<App, 'db' | 'home' | 'config' | 'rehearsal'>,
  mark?: KeptHead,
  heard?: (entries: number) => void,
): Promise<AuditInspection> {
  const read: Omit<InspectedFile, 'strays'>[] = []
  for (const file of headFiles(app)) read.push({ file, ...(await readSafely(file)) })
  const kept: KeptHead[] = [...read.flatMap(({ heads }) => heads), ...(mark ? [mark] : [])]
  const check = await verifyAudit(app.db, kept, heard)
  const strayOf = new Map(check.strays.map((stray) => [stray.kept, stray.why]))
  const files = read.map((file) => ({ ...file, strays: straysIn(file, strayOf) }))
  const isWhole =
    check.brokenAt === undefined &&
    check.strays.every(({ why }) => why === 'restored') &&
    files.every(({ state }) => state !== 'unreadable')
  return { check, files, isWhole }
}

function straysIn({ heads }: HeadsInFile, strayOf: ReadonlyMap<KeptHead, StrayHead<KeptHead>['why']>) {
  return heads.flatMap((kept) => {
    const why = strayOf.get(kept)
    return why ? [{ kept, why }] : []
  })
}

async function readSafely(file: string): Promise<HeadsInFile & Pick<InspectedFile, 'state'>> {
  const nothing = { heads: [], damaged: 0 }
  try {
    const found = await readHeads(file)
    return found ? { state: 'read', ...found } : { state: 'missing', ...nothing }
  } catch {
    return { state: 'unreadable', ...nothing }
  }
}
