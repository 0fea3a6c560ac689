import type { App } from '../../app.js'
import { listPupils } from '../../db/pupils.js'
import { listName } from '../../domain/name.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'
import { adviceText } from './advice-text.js'

/** `elk pupils list`: who is in ELK, with the ELK numbers. */
export async function pupilsListCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  const pupils = await listPupils(app.db, { schools: await readScope(app, input) })
  io.json(
    pupils.map(({ elkNumber, number, school, group, email, advice, route, ...pupil }) => ({
      elkNumber,
      number,
      name: listName(pupil),
      school,
      group,
      email,
      advice: advice ?? null,
      route,
    })),
  )
  if (io.jsonWanted) return
  const words = app.messages.pupils
  if (pupils.length === 0) return io.out(words.none)
  const rows = pupils.map((pupil) => [
    pupil.elkNumber,
    safeText(listName(pupil)),
    pupil.school,
    safeText(pupil.number),
    adviceText(app.messages, pupil),
  ])
  const table = formatTable(io, { head: words.listHead, rows, flexible: 1 }).split('\n')
  await page(io, [...table, words.count(pupils.length)])
}
