import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteToRead } from '../../src/db/sqlite.js'
import { homeAt } from '../../src/home.js'
import type { ProcessIo } from '../../src/process-io.js'

type Sqlite = ReturnType<typeof openSqliteToRead>

/** What is left of the text of a mail, which would be three quarters of the file. */
const CUT_MESSAGE = `substr(message, 1, 120) || char(13) || char(10) || char(13) || char(10) || 'Beste ouder'`

/** `node scripts/run.mjs test/upgrades/keep-home.ts HOME FOLDER` keeps a home as text, so that later versions can be tried on it. */
export function main([from = '', to = '']: string[], { stdout }: Pick<ProcessIo, 'stdout'>): Promise<number> {
  const home = homeAt(from)
  mkdirSync(to, { recursive: true })
  const sqlite = openSqliteToRead(home.database)
  writeFileSync(join(to, 'database.sql'), asSql(sqlite))
  sqlite.close()
  copyFileSync(home.config, join(to, 'config.toml'))
  writeFileSync(join(to, 'secret-key.txt'), `${readFileSync(home.key, 'hex')}\n`)
  if (existsSync(home.results)) cpSync(home.results, join(to, 'results'), { recursive: true })
  stdout.write(`${to}\n`)
  return Promise.resolve(0)
}

/** A database as SQL: its tables, their rows, and only then what watches over them. */
function asSql(sqlite: Sqlite): string {
  const parts = sqlite
    .prepare(
      `select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid`,
    )
    .all() as { type: string; name: string; sql: string }[]
  const tables = parts.filter(({ type }) => type === 'table')
  const others = parts.filter(({ type }) => type !== 'table')
  const lines = [
    ...tables.map(({ sql }) => `${sql};`),
    ...tables.flatMap(({ name }) => rowsOf(sqlite, name)),
    ...others.map(({ sql }) => `${sql};`),
    `pragma user_version = ${sqlite.pragma('user_version', { simple: true })};`,
  ]
  return `${lines.join('\n')}\n`
}

function rowsOf(sqlite: Sqlite, table: string): string[] {
  const columns = sqlite
    .prepare('select name from pragma_table_xinfo(?) where hidden = 0')
    .pluck()
    .all(table) as string[]
  const values = columns.map((name) => `quote(${name === 'message' && table === 'mail_messages' ? CUT_MESSAGE : name})`)
  const rows = sqlite
    .prepare(`select ${values.join(` || ',' || `)} from ${table}`)
    .pluck()
    .all() as string[]
  if (rows.length === 0) return []
  return [`insert into ${table} (${columns.join(', ')}) values`, `${rows.map((row) => `(${row})`).join(',\n')};`]
}
