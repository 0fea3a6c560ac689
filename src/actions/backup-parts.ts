import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { App } from '../app.js'
import { HOME } from '../backup/archive.js'
import type { Part } from '../backup/write-archive.js'
import type { Home } from '../home.js'

const OF_THE_VAULT = /^[0-9a-f]{64}\.json$/
const KEYS = /\.key$/

/**
 * The files of a home that belong in a backup, beside the database and the ends of the log: never mail that went, what programs
 * wrote down, requests, or what ties the home to its machine.
 */
export function listParts({ home, config }: Pick<App, 'home' | 'config'>): Part[] {
  const { dkim } = config.mail
  const keys = namesIn(home.dir).filter((name) => KEYS.test(name) || name === dkim?.keyFile)
  const files = [home.config, home.theme, home.logos.svg, home.logos.png, ...keys.map((name) => join(home.dir, name))]
  const folders = [home.wording, home.pages, home.certificates]
  const results = namesIn(home.results).filter((name) => OF_THE_VAULT.test(name))
  return [
    ...files.flatMap((path) => (isFile(path) ? [partOf(home, path)] : [])),
    ...folders.flatMap((folder) => namesIn(folder).map((name) => partOf(home, join(folder, name)))),
    ...results.map((name) => partOf(home, join(home.results, name))),
  ]
}

function partOf({ dir }: Home, path: string): Part {
  return { name: `${HOME}/${path.slice(dir.length + 1).replaceAll('\\', '/')}`, path }
}

/** The names of the files in a folder; none when there is no such folder. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => isFile(join(folder, name)))
    .sort()
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** The files of the vault that a database counts on and that a backup does not hold. */
export function missingFromVault(parts: readonly Part[], names: readonly string[]): string[] {
  const there = new Set(parts.map(({ path }) => basename(path)))
  return names.filter((sha256) => !there.has(`${sha256}.json`))
}
