import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { openSqlite } from '../../../src/db/sqlite.js'
import type { Random } from '../../../src/random.js'

/** How the n-th effect goes wrong, counted from 1. */
export interface Fault {
  n: number
  /** It fails after it was done, so that only who looks again knows. */
  kept: boolean
  /** What the system says of a file, such as `ENOSPC`. */
  file: string
  /** What the database says, such as `SQLITE_FULL`. */
  database: string
}

type Call = (this: unknown, ...args: unknown[]) => unknown
type Calls = Record<string, Call>

const onFiles = [
  'appendFileSync',
  'chmodSync',
  'closeSync',
  'cpSync',
  'fsyncSync',
  'mkdirSync',
  'mkdtempSync',
  'openSync',
  'readdirSync',
  'readFileSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
]
const onFilesLater = ['appendFile', 'copyFile', 'mkdir', 'open', 'readFile', 'rename', 'rm', 'unlink', 'writeFile']
const onDatabase = ['all', 'get', 'run']

/**
 * Does something while every effect on a file in a folder, and on any database, is counted, and one of them goes wrong;
 * answers the effects in their order, such as `renameSync` or `commit`. The seams are Node's own and the driver's own, so that no
 * code of ours knows of it. A rollback never fails, as SQLite's does not.
 */
export async function withFault<Result>(
  dir: string,
  fault: Fault | undefined,
  work: () => Promise<Result>,
): Promise<{ result: Result; effects: string[] }> {
  const effects: string[] = []
  const strike = (name: string, code: string | undefined, does: () => unknown): unknown => {
    effects.push(name)
    if (effects.length !== fault?.n) return does()
    const failure = Object.assign(new Error(`${code}: made to fail at ${name}`), { code })
    const done = fault.kept ? does() : undefined
    if (!(done instanceof Promise)) throw failure
    return done.then(() => Promise.reject(failure))
  }
  const opened = new Set<unknown>()
  const onFile = (name: string, call: Call): Call =>
    function (this: unknown, ...args) {
      const does = () => call.apply(this, args)
      const [first] = args
      if (!(typeof first === 'string' && first.startsWith(dir)) && !opened.has(first)) return does()
      const result = strike(name, fault?.file, does)
      if (name === 'openSync') opened.add(result)
      if (name === 'closeSync') opened.delete(first)
      return result
    }
  const onStatement = (_: string, call: Call): Call =>
    function (this: unknown, ...args) {
      const does = () => call.apply(this, args)
      const { source } = this as { source: string }
      return source === 'rollback' ? does() : strike(shorten(source), fault?.database, does)
    }
  const undo = [
    replaceCalls(fs as never, onFiles, onFile),
    replaceCalls(fs.promises as never, onFilesLater, onFile),
    replaceCalls(statements(), onDatabase, onStatement),
  ]
  syncBuiltinESMExports()
  try {
    return { result: await work(), effects }
  } finally {
    for (const put of undo) put()
    syncBuiltinESMExports()
  }
}

/** Whether an effect can be done all the same when it says that it failed. */
export function isKeepable(effect: string): boolean {
  return /^(commit|insert|update|delete|(write|writeFile|append|appendFile|rename|rm|mkdir|chmod|fsync)(Sync)?$)/.test(
    effect,
  )
}

/** What the system and the database can say when such an effect fails; only of a broken disk one cannot tell what it kept. */
export function howItFails(random: Random, effect: string, kept: boolean): Pick<Fault, 'file' | 'database'> {
  if (kept || /^(select|with|pragma|read)/.test(effect)) return { file: 'EIO', database: 'SQLITE_IOERR_FSYNC' }
  return failures[random.below(failures.length)] ?? { file: 'EIO', database: 'SQLITE_IOERR_WRITE' }
}

const failures = [
  { file: 'ENOSPC', database: 'SQLITE_FULL' },
  { file: 'EIO', database: 'SQLITE_IOERR_WRITE' },
  { file: 'EROFS', database: 'SQLITE_READONLY' },
  { file: 'EDQUOT', database: 'SQLITE_BUSY' },
]

function replaceCalls(on: Calls, names: readonly string[], by: (name: string, call: Call) => Call): () => void {
  const own = names.map((name) => [name, on[name] as Call] as const)
  for (const [name, call] of own) on[name] = by(name, call)
  return () => {
    for (const [name, call] of own) on[name] = call
  }
}

/** What every prepared statement of the driver has. */
function statements(): Calls {
  const sqlite = openSqlite(':memory:', { mustExist: false })
  const shared = Object.getPrototypeOf(sqlite.prepare('select 0'))
  sqlite.close()
  return shared
}

function shorten(source: string): string {
  return source.trim().split(/\s+/, 3).join(' ').toLowerCase().replaceAll('"', '')
}
