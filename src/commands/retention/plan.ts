import { planRetention } from '../../actions/plan-retention.js'
import type { App } from '../../app.js'
import { listStatistics } from '../../db/privacy.js'
import type { Io } from '../../io.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { termLines } from './term-lines.js'

/** `elk retention plan`: what must go by the terms of this home, from when on, and what of it now. */
export async function retentionPlanCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  assertForEveryone(io, input)
  const words = app.messages.privacy.retention
  const terms = await planRetention(app.db, app, app.clock.now())
  const statistics = await listStatistics(app.db)
  io.json({ terms: terms.map(({ dueAt, ...term }) => ({ ...term, dueAt: dueAt ?? null })), statistics })
  for (const line of termLines(app, io, terms)) io.out(line)
  io.out(terms.some(({ due }) => due) ? words.next : words.nothing)
  const [kept] = statistics
  if (kept) io.out(words.kept(kept.madeAt))
}
