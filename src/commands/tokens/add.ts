import { makeApiToken } from '../../actions/make-api-token.js'
import type { App } from '../../app.js'
import { getPrimarySchool } from '../../db/schools.js'
import { daysLeft } from '../../domain/api-token.js'
import { UserError } from '../../domain/problems.js'
import type { SchoolCode } from '../../domain/school-code.js'
import { mostSimilar } from '../../domain/similar.js'
import { readTokenName } from '../../domain/token-name.js'
import { type TokenScope, tokenScopes } from '../../domain/token-scope.js'
import { type Io, UsageError } from '../../io.js'
import { formatDeadline } from '../../messages/dates.js'
import { askText } from '../ask.js'
import { readClosing } from '../rounds/read-closing.js'
import { readScope, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'

interface Input extends ScopeInput {
  name?: string
  scope?: string
  expires?: string
}

/** `elk tokens add`: makes a school's key and shows its secret, once, with what to do with it. */
export async function tokensAddCommand(app: App, io: Io, input: Input): Promise<void> {
  const words = app.messages.tokens
  const { code: school, name: schoolName } = await getPrimarySchool(app.db, await readSchool(app, io, input))
  const name = readTokenName(await askText(io, input.name, '--name', words.askName))
  const scopes = readScopes(await askText(io, input.scope, '--scope', words.askScopes(tokenScopes.join(', '))))
  const expiresAt = readClosing(await askText(io, input.expires, '--expires', words.askExpires))
  const { id, secret } = await makeApiToken(app, { school, name, scopes, expiresAt })
  io.json({ id, school, name, scopes, expiresAt, token: secret })
  const days = daysLeft({ expiresAt }, app.clock.now())
  io.out(words.made(id, name, safeText(`${schoolName} (${school})`)))
  io.out(words.isFor(scopes.map((scope) => words.scopes[scope])))
  io.out(words.until(formatDeadline(expiresAt, app.language), words.days(days)))
  io.out(`\n  ${io.color.bold(secret)}\n`)
  for (const line of words.whatToDo(app.config.portal.url, id)) io.out(line)
}

async function readSchool(app: App, io: Io, { school: typed, board }: Input): Promise<SchoolCode> {
  const { messages } = app
  if (board !== undefined) throw new UsageError(messages.tokens.oneSchool)
  const [school] =
    (await readScope(app, { school: await askText(io, typed, '--school', messages.tokens.askSchool) })) ?? []
  if (!school) throw new TypeError('a school is one school')
  return school
}

function readScopes(text: string): TokenScope[] {
  const typed = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readTokenScope)
  return tokenScopes.filter((scope) => typed.includes(scope))
}

function readTokenScope(text: string): TokenScope {
  const scope = tokenScopes.find((known) => known === text.toLowerCase())
  if (scope) return scope
  const similar = mostSimilar(text, tokenScopes)
  throw new UserError({ code: 'unknown-token-scope', text, suggestion: tokenScopes.find((known) => known === similar) })
}
