import type { App } from '../../app.js'
import { listApiTokens } from '../../db/api-tokens.js'
import { amsterdamMoment } from '../../domain/amsterdam-time.js'
import { type ApiToken, daysLeft, tokenState } from '../../domain/api-token.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { page } from '../pager.js'
import { readScope, type ScopeInput } from '../scope.js'
import { formatTable, safeText } from '../table.js'

const INDENT = ' '.repeat(4)
const SOON_DAYS = 30

/** `elk tokens list`: which schools have a key, what for, when it was last used and how long it still works. */
export async function tokensListCommand(app: App, io: Io, input: ScopeInput): Promise<void> {
  const now = app.clock.now()
  const tokens = await listApiTokens(app.db, { schools: await readScope(app, input), now })
  io.json(tokens.map((token) => document(token, now)))
  if (io.jsonWanted) return
  const { list } = app.messages.tokens
  if (tokens.length === 0) return io.out(list.none)
  const rows = tokens.map((token) => [
    String(token.id),
    token.school,
    safeText(token.name),
    token.lastUsedAt ? wallTime(token.lastUsedAt) : list.never,
    stateText(app, io, token, now),
  ])
  const [head = '', ...lines] = formatTable(io, { head: list.head, rows, flexible: 2 }).split('\n')
  const below = tokens.map((token) => belowLines(app, token).map((line) => INDENT + io.color.dim(line)))
  await page(io, [head, ...lines.flatMap((line, index) => [line, ...(below[index] ?? [])])])
}

function stateText({ messages }: App, io: Io, token: ApiToken, now: Instant): string {
  const { days, list } = messages.tokens
  const state = tokenState(token, now)
  if (state !== 'valid') return list.states[state]
  const left = daysLeft(token, now)
  return left <= SOON_DAYS ? io.color.yellow(days(left)) : days(left)
}

function belowLines({ messages }: App, token: ApiToken): string[] {
  const { scopes, list } = messages.tokens
  const { revokedAt, revokedBy = '', revocationReason = '' } = token
  const made = list.made(safeText(token.createdBy), wallTime(token.createdAt))
  const revoked = revokedAt && list.revoked(safeText(revokedBy), wallTime(revokedAt), safeText(revocationReason))
  return [`${token.scopes.map((scope) => scopes[scope]).join(', ')} · ${made}`, ...(revoked ? [revoked] : [])]
}

function wallTime(at: Instant): string {
  return amsterdamMoment(at).replace('T', ' ')
}

function document(token: ApiToken, now: Instant): object {
  const { lastUsedAt = null, revokedAt = null, revokedBy = null, revocationReason = null, ...rest } = token
  return {
    ...rest,
    lastUsedAt,
    revokedAt,
    revokedBy,
    revocationReason,
    state: tokenState(token, now),
    daysLeft: daysLeft(token, now),
  }
}
