import type { App } from '../app.js'
import { msBetween } from '../domain/time.js'
import type { Answer } from './answer.js'
import { cookieFor } from './cookies.js'
import { handle } from './handle.js'
import { defaultHeaders } from './headers.js'
import { describeError, type PortalLog, type RequestLine } from './log.js'
import type { PortalContext } from './portal-context.js'
import { answerFailure, answerNotFound } from './problem-pages.js'
import type { Route } from './route.js'
import { keepAwake } from './session.js'
import { beginVisit, type Visit } from './visit.js'

const REFERENCES = 100_000_000

/** One request on its way through the portal. */
export interface Exchange {
  context: PortalContext
  /** The app with the clock that runs on. */
  app: App
  log: PortalLog
  from: { origin: string; network: string | undefined }
}

/** Answers a request to a route, or to none; whatever goes wrong, somebody gets a calm page and the log a line. */
export async function exchange(
  { context, app, log, from }: Exchange,
  request: Request,
  route: Route | undefined,
): Promise<Response> {
  const begun = beginVisit(context, request, from)
  const { visit, answer, failure } = await answerSafely(begun, request, route)
  keepAwake(visit)
  const line: RequestLine = {
    method: request.method,
    route: route?.path ?? '*',
    status: answer.status,
    ms: msBetween(context.app.clock.now(), app.clock.now()),
    ...failure,
  }
  if (failure) log.error(line)
  else log.info(line)
  const cookies = visit.setCookies.map((line) => cookieFor(from.origin, line))
  return toResponse(answer, from.origin, cookies)
}

interface Answered {
  visit: Visit
  answer: Answer
  failure?: Pick<RequestLine, 'reference' | 'error'> | undefined
}

async function answerSafely(begun: Visit, request: Request, route: Route | undefined): Promise<Answered> {
  const reference = () => String(begun.app.random.below(REFERENCES)).padStart(8, '0')
  try {
    const answered = route ? await handle(begun, request, route) : { visit: begun, answer: answerNotFound(begun) }
    const { fault } = answered.answer
    return fault === undefined ? answered : { ...answered, failure: failureOf(fault, reference()) }
  } catch (error) {
    const own = reference()
    const { answer, fault } = answerFailure(begun, error, own)
    return { visit: begun, answer, ...(fault && { failure: failureOf(error, own) }) }
  }
}

function failureOf(error: unknown, reference: string): Answered['failure'] {
  return { reference, error: describeError(error) }
}

/** An answer with the headers that every answer has; as plain values, which the server sends without a detour. */
export function toResponse(
  { status, type, body, headers }: Answer,
  origin: string,
  setCookies: readonly string[] = [],
): Response {
  const all = { ...defaultHeaders(origin), 'content-type': type, ...headers }
  const [cookie, ...more] = setCookies
  if (more.length > 0)
    return new Response(body, {
      status,
      headers: [...Object.entries(all), ...setCookies.map((line): [string, string] => ['set-cookie', line])],
    })
  return new Response(body, { status, headers: cookie === undefined ? all : { ...all, 'set-cookie': cookie } })
}
