import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Database } from '../../../src/db/open.js'
import { RESTORED } from '../../../src/domain/audit-acts.js'
import type { Home } from '../../../src/home.js'
import { readMark } from '../../../src/mail/instance-file.js'

/** What is wrong with the files beside the database; empty when all is well. */
export async function brokenFiles(db: Database, home: Home): Promise<string[]> {
  return [
    ...(await brokenVault(db, home)),
    ...(await brokenBackups(db, home)),
    ...(existsSync(home.clock) && !/^\{"offsetMs":-?\d+\}$/.test(readFileSync(home.clock, 'utf8'))
      ? ['the clock is damaged']
      : []),
    ...(isMarkWhole(home) ? [] : ['the mark of the home is damaged']),
  ]
}

/** Files that no command leaves behind when it ends: half-written ones, and those of a request from afar. */
export function leftBehind(dir: string): string[] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => HALF.test(name)).sort()
}

/** Makes as if whoever left files behind did so an hour ago, when nobody can be writing them any more. */
export function waitAnHour(dir: string): void {
  for (const name of leftBehind(dir)) {
    for (const path of [join(dir, name), dirname(join(dir, name))]) {
      const then = new Date(statSync(path).mtimeMs - 3_600_000)
      utimesSync(path, then, then)
    }
  }
}

const HALF = /^requests\/.|^instance\/new$|(^|\/)\.writing-[^/]+\/.|\.(part|new|tmp)$/

async function brokenVault(db: Database, home: Home): Promise<string[]> {
  const lists = await db.selectFrom('match_lists').select('sha256').execute()
  const sets = await db.selectFrom('result_sets').select(['sha256', 'outcome_sha256']).execute()
  const named = [...lists, ...sets].map(({ sha256 }) => sha256)
  const outcomes = sets.flatMap(({ outcome_sha256 }) => outcome_sha256 ?? [])
  return [...new Set([...named, ...outcomes])]
    .filter((sha256) => hashOf(join(home.results, `${sha256}.json`)) !== sha256)
    .map((sha256) => `a file of the results is gone or damaged: ${sha256}`)
}

/** A home that was put back out of a backup lists those that stayed where it was before. */
async function brokenBackups(db: Database, home: Home): Promise<string[]> {
  const restored = await db.selectFrom('audit').select('id').where('act', '=', RESTORED).orderBy('id', 'desc').execute()
  const backups = await db
    .selectFrom('backups')
    .select(['name', 'sha256', 'audit_id'])
    .where('removed_at', 'is', null)
    .execute()
  return backups
    .filter(({ name, audit_id }) => existsSync(join(home.backups, name)) || audit_id >= (restored[0]?.id ?? 0))
    .filter(({ name, sha256 }) => hashOf(join(home.backups, name)) !== sha256)
    .map(({ name }) => `a backup that is listed is gone or not whole: ${name}`)
}

/** A mark that is gone is well: such a home sends nothing until it is adopted. */
function isMarkWhole(home: Home): boolean {
  const mark = readMark(home.instance)
  return mark === undefined || (mark.identity !== undefined && !mark.isOneOfMore)
}

function hashOf(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : ''
}
