import type { App } from '../app.js'
import { msBetween } from '../domain/time.js'
import type { Answer } from './answer.js'
import { toResponse } from './exchange.js'
import { describeError, type PortalLog } from './log.js'

/** What a side door answers: for the log by which way it went, and what went wrong on our side. */
export interface SideAnswer extends Answer {
  route: string
  failure?: { error: unknown; reference: string }
}

/** Another way into the same server, for who is no family. */
export interface SideDoor {
  isFor(pathname: string): boolean
  /** Never throws. */
  answer(request: Request, network: string | undefined): Promise<SideAnswer>
}

/** Lets a side door answer, with the headers of every answer and a line in the log. */
export async function answerAside(
  door: SideDoor,
  request: Request,
  { app, log, origin, network }: { app: App; log: PortalLog; origin: string; network: string | undefined },
): Promise<Response> {
  const receivedAt = app.clock.now()
  const { route, failure, ...answer } = await door.answer(request, network)
  const line = {
    method: request.method,
    route,
    status: answer.status,
    ms: msBetween(receivedAt, app.clock.now()),
  }
  if (failure) log.error({ ...line, reference: failure.reference, error: describeError(failure.error) })
  else log.info(line)
  return toResponse(answer, origin)
}
