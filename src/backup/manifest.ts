import * as v from 'valibot'
import type { Instant } from '../domain/time.js'
import { BackupError } from './backup-error.js'

/** The form of an archive; one that ELK cannot read has a higher number. */
const FORM = 1

const manifestSchema = v.object({
  elkBackup: v.literal(FORM),
  elk: v.string(),
  schema: v.number(),
  year: v.number(),
  rehearsal: v.boolean(),
  madeAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((text) => text as Instant),
  ),
  madeBy: v.string(),
  audit: v.object({ id: v.number(), hash: v.string() }),
  counts: v.object({ pupils: v.number(), accounts: v.number(), definitive: v.number(), mails: v.number() }),
  proof: v.string(),
})

/** What a backup says about itself: the first file in it. */
export type Manifest = Omit<v.InferOutput<typeof manifestSchema>, 'elkBackup'>

/** The text of a manifest. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify({ elkBackup: FORM, ...manifest }, null, 2)}\n`
}

/** Reads the text of a manifest; throws BackupError. */
export function readManifest(text: string): Manifest {
  const written = parse(text)
  const { success, output } = v.safeParse(manifestSchema, written)
  if (success) return output
  const { elkBackup } = (written ?? {}) as { elkBackup?: unknown }
  throw new BackupError(typeof elkBackup === 'number' && elkBackup > FORM ? 'newer' : 'not-one')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
