import { revokeApiToken } from '../../actions/revoke-api-token.js'
import type { App } from '../../app.js'
import { getApiToken } from '../../db/api-tokens.js'
import type { ApiToken } from '../../domain/api-token.js'
import { UserError } from '../../domain/problems.js'
import type { ExitCode, Io } from '../../io.js'
import { askConfirmation, askReason, askText } from '../ask.js'
import { readScope, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

interface Input extends ScopeInput {
  token?: string
  reason?: string
}

/** `elk tokens revoke`: a school's key stops working at once. */
export async function tokensRevokeCommand(app: App, io: Io, input: Input): Promise<ExitCode> {
  const words = app.messages.tokens.revoke
  const { id, name, school, revokedAt } = await readToken(app, io, input)
  if (revokedAt) throw new UserError({ code: 'token-revoked-already', id, revokedAt })
  const reason = await askReason(io, input.reason)
  io.out(words.will(safeText(name), school))
  if (!(await askConfirmation(io, words.ask))) {
    io.out(words.cancelled)
    return 1
  }
  await revokeApiToken(app, { id, reason })
  io.json({ id, school, name, revoked: true })
  io.out(words.done(safeText(name)))
  io.out(words.next(school))
  return 0
}

/** A key by its number, within the schools that a command is limited to. */
async function readToken(app: App, io: Io, { token: typed, ...scope }: Input): Promise<ApiToken> {
  const schools = await readScope(app, scope)
  const text = await askText(io, typed, 'token', app.messages.tokens.askToken)
  if (!/^\d{1,9}$/.test(text)) throw new UserError({ code: 'unknown-token', id: text })
  const token = await getApiToken(app.db, Number(text))
  if (schools && !schools.includes(token.school))
    throw new UserError({ code: 'token-of-other-school', id: token.id, school: schools.join(', ') })
  return token
}
