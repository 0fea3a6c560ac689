import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from '../../src/db/sqlite.js'
import { type Home, homeAt } from '../../src/home.js'

const folder = import.meta.dirname

/** The versions of the database that were ever in use before this one, and of which a home is kept here. */
export const earlierSchemas: readonly number[] = readdirSync(folder)
  .filter((name) => name.startsWith('schema-'))
  .map((name) => Number(name.slice('schema-'.length)))
  .sort()

/** The version of the database that this ELK works with. */
export const SCHEMA = readdirSync(join(folder, '../../src/db/migrations')).length

/** What that version of ELK said of its home with `--json`, by command. */
export type Said = Record<string, unknown>

/** Lays down a home as an earlier version left it, with its clock at the moment at which it was last asked. */
export function layOldHome(dir: string, schema: number): { home: Home; said: Said } {
  const kept = join(folder, `schema-${schema}`)
  const home = homeAt(dir)
  mkdirSync(home.backups, { recursive: true, mode: 0o700 })
  for (const made of [home.outbox, home.logs]) mkdirSync(made, { mode: 0o700 })
  cpSync(join(kept, 'config.toml'), home.config)
  writeFileSync(home.key, readFileSync(join(kept, 'secret-key.txt'), 'utf8').trim(), { encoding: 'hex', mode: 0o600 })
  if (existsSync(join(kept, 'results'))) cpSync(join(kept, 'results'), home.results, { recursive: true })
  layDatabase(home.database, schema)
  const said = JSON.parse(readFileSync(join(kept, 'said.json'), 'utf8')) as Said
  const askedAt = Date.parse((said.status as { at: string }).at)
  writeFileSync(home.clock, JSON.stringify({ offsetMs: askedAt - Date.now() }))
  return { home, said }
}

/** Makes the database of an earlier version. */
export function layDatabase(file: string, schema: number): void {
  const sqlite = openSqlite(file, { mustExist: false })
  sqlite.pragma('foreign_keys = off')
  sqlite.exec(`begin;${readFileSync(join(folder, `schema-${schema}`, 'database.sql'), 'utf8')}commit;`)
  sqlite.close()
}
