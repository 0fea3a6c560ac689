import type { App } from '../app.js'
import { ApiError } from '../domain/api-problem.js'
import { jsonText } from '../domain/json-text.js'
import { type Language, parseLanguage } from '../domain/language.js'
import { messagesFor } from '../messages/index.js'
import type { SideAnswer, SideDoor } from '../portal/side-door.js'
import type { ProcessIo } from '../process-io.js'
import { type ApiAnswer, answerOf } from './answer.js'
import { API_ROOT, type FoundOperation, findOperation } from './find-operation.js'
import { readKey, rememberUse } from './key.js'
import { type ApiLimits, createLimits } from './limits.js'
import { readAsked } from './read-asked.js'
import { refusalOf } from './refusal.js'
import { removeRequestFolders } from './request-folder.js'
import { TERMINAL_TYPE } from './terminal.js'
import { openWorkshop, type Workshop } from './workshop.js'

/** The schools' door: what a school's own computer asks is done as if it were typed here, for that school alone. */
export interface Api extends SideDoor {
  /** Ends what has begun, and closes. */
  close(): Promise<void>
}

interface Office {
  app: App
  limits: ApiLimits
  workshop: Workshop
}

const ANY_ROUTE = '/api/*'
const DESCRIPTION = `${API_ROOT}/openapi.json`

/** Makes the API of a home; it opens no port. */
export function createApi(app: App, process: ProcessIo): Api {
  removeRequestFolders(app.home)
  const office: Office = { app, limits: createLimits(app.clock), workshop: openWorkshop(app, process) }
  return {
    isFor: (pathname) => pathname === '/api' || pathname.startsWith('/api/'),
    answer: (request, network) => answer(office, request, network),
    close: office.workshop.close,
  }
}

async function answer(office: Office, request: Request, network: string | undefined): Promise<SideAnswer> {
  office.limits.sweep()
  let route = ANY_ROUTE
  try {
    const { pathname } = new URL(request.url)
    if (pathname === DESCRIPTION && request.method === 'GET') return { ...(await describe()), route: DESCRIPTION }
    const found = findOperation(request.method, pathname)
    route = API_ROOT + found.operation.path
    return { ...(await carryOut(office, request, { ...found, network })), route }
  } catch (error) {
    return { ...refuse(office.app, request, error), route }
  }
}

async function carryOut(
  { app, limits, workshop }: Office,
  request: Request,
  { network, ...found }: FoundOperation & { network: string | undefined },
): Promise<ApiAnswer> {
  const token = await readKey(app, request.headers.get('authorization')).catch((error: unknown) => {
    if (error instanceof ApiError) limits.countWrongKey(network)
    throw error
  })
  return limits.within(token.id, async () => {
    await rememberUse(app, token)
    const { scope } = found.operation
    if (!token.scopes.includes(scope)) throw new ApiError({ code: 'key-scope', name: token.name, scope })
    const asked = await readAsked(request, { ...found, token, language: languageOf(app, request) })
    return workshop.carryOut(asked)
  })
}

/** The description is made when somebody asks for it: few do, and its makers take long to load. */
async function describe(): Promise<ApiAnswer> {
  const { describeApi } = await import('./openapi/describe-api.js')
  return { status: 200, type: 'application/json', body: jsonText(describeApi()), headers: {} }
}

function refuse(app: App, request: Request, error: unknown): ApiAnswer {
  const outcome = refusalOf(error, { random: app.random, messages: messagesFor(languageOf(app, request)) })
  const isTerminal = request.headers.get('accept')?.trim() === TERMINAL_TYPE
  return answerOf(outcome, isTerminal ? TERMINAL_TYPE : 'application/json')
}

/** The language that is preferred of those we know (RFC 9110, 12.5.4, in the order in which they are named). */
function languageOf({ language }: Pick<App, 'language'>, { headers }: Request): Language {
  const named = (headers.get('accept-language') ?? '').split(',')
  return named.map((range) => parseLanguage(range.split(';')[0] ?? '')).find(Boolean) ?? language
}
