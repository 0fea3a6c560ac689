import type { App } from '../../app.js'
import { type ListedAudit, listAudit } from '../../db/audit.js'
import { listPupils } from '../../db/pupils.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { readMoment } from '../read-moment.js'
import { readPupil, readScope, type ScopeInput } from '../scope.js'
import { entryLines } from './entry-lines.js'

interface Input extends ScopeInput {
  pupil?: string
  actor?: string
  since?: string
}

/** `elk audit list`: who did what and when, oldest first. */
export async function auditListCommand(app: App, io: Io, input: Input): Promise<void> {
  const entries = await listEntries(app, io, input)
  io.json(entries.map(({ elkNumber = null, ...entry }) => ({ ...entry, elkNumber })))
  if (entries.length === 0) return io.out(app.messages.audit.none)
  await page(
    io,
    entries.flatMap((entry) => entryLines(app, entry, io.columns)),
  )
}

async function listEntries(app: App, io: Io, { pupil, actor, since, ...scope }: Input): Promise<ListedAudit[]> {
  const from = since === undefined ? undefined : readMoment(since)
  if (pupil !== undefined || scope.number !== undefined) {
    const { id } = await readPupil(app, io, { ...scope, ...(pupil !== undefined && { elk: pupil }) })
    return listAudit(app.db, { pupilId: id, actor, since: from })
  }
  const entries = await listAudit(app.db, { actor, since: from })
  const schools = await readScope(app, scope)
  if (!schools) return entries
  const within = new Set((await listPupils(app.db, { schools })).map(({ elkNumber }) => elkNumber))
  return entries.filter(({ elkNumber }) => elkNumber && within.has(elkNumber))
}
