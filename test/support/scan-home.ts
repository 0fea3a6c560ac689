import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a folder in which one of these texts stands, in whichever capitals, with the texts that do. */
export function filesHolding(dir: string, texts: readonly string[]): [file: string, found: string[]][] {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((entry): [string, string[]][] => {
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path).toString('latin1').toLowerCase() + path.toLowerCase()
    const found = texts.filter((text) => bytes.includes(Buffer.from(text.toLowerCase()).toString('latin1')))
    return found.length > 0 ? [[path, found]] : []
  })
}
