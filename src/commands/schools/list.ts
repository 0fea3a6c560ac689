import type { App } from '../../app.js'
import { listSecondarySchools } from '../../db/departments.js'
import { listPrimarySchools } from '../../db/schools.js'
import type { Io } from '../../io.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'

interface ListedSchool {
  code: string
  name: string
  kind: string
  board: string | null
  city: string | null
}

/** `elk schools list`: primary schools by code, then secondary schools; with `--school` or `--board` only those primary schools. */
export async function schoolsListCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  const scope = await readScope(app, input)
  const primary: ListedSchool[] = (await listPrimarySchools(app.db))
    .filter(({ code }) => !scope || scope.includes(code))
    .map(({ code, name, board }) => ({ code, name, kind: 'primary', board, city: null }))
  const secondary: ListedSchool[] = scope
    ? []
    : (await listSecondarySchools(app.db)).map(({ code, name, kind, city }) => ({
        code,
        name,
        kind,
        board: null,
        city,
      }))
  const schools = [...primary, ...secondary]
  io.json(schools)
  const words = io.messages.schools
  if (schools.length === 0) return io.out(words.none)
  const primaryRows = primary.map(({ code, name, board }) => [code, safeText(name), safeText(board ?? '')])
  const secondaryRows = secondary.map(({ code, name, kind, city }) => [
    code,
    safeText(name),
    kind,
    safeText(city ?? ''),
  ])
  if (primary.length > 0)
    io.out(formatTable(io, { head: words.primaryHead, rows: primaryRows, widest: { 2: 30 }, flexible: 1 }))
  if (primary.length > 0 && secondary.length > 0) io.out('')
  if (secondary.length > 0)
    io.out(formatTable(io, { head: words.secondaryHead, rows: secondaryRows, widest: { 3: 12 }, flexible: 1 }))
  io.out(words.count(primary.length, secondary.length))
}
