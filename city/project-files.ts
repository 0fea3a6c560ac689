import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder `fixtures/` of the project this code belongs to, whether it runs from its source or from the bundle; throws when there is none. */
export function fixturesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'fixtures', 'afdelingen.csv'))) {
    if (folder === dirname(folder)) throw new Error('no fixtures/afdelingen.csv above this program')
    folder = dirname(folder)
  }
  return join(folder, 'fixtures')
}

/** The bytes of one file of the fixtures. */
export function readFixture(name: string): Buffer {
  return readFileSync(join(fixturesFolder(), name))
}
