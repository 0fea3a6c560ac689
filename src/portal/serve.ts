import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { App } from '../app.js'
import { UserError } from '../domain/problems.js'
import { plain } from './answer.js'
import { toResponse } from './exchange.js'
import { defaultHeaders } from './headers.js'
import { readHouseStyle } from './house-style/read-house-style.js'
import { describeError, type PortalLog } from './log.js'
import { portalOrigins } from './origin.js'
import { createPortal, type Portal } from './portal.js'
import type { SideDoor } from './side-door.js'

export interface ServeOptions {
  host: string
  /** 0 takes any free port. */
  port: number
  log: PortalLog
  /** Another way in, for who is no family. */
  sideDoor?: SideDoor
  /** Is called from time to time while the portal runs, and never waited for. */
  upkeep?: { everyMs: number; work: () => void }
}

/** A portal that listens. */
export interface Serving {
  port: number
  /** Takes no more connections, lets every request that has begun end, and closes. */
  stop(): Promise<void>
}

const SECOND = 1000
const limits = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10 * SECOND,
  requestTimeout: 20 * SECOND,
  keepAliveTimeout: 5 * SECOND,
  connectionsCheckingInterval: 2 * SECOND,
  // The portal refuses a request without a host itself, with the headers of every answer.
  requireHostHeader: false,
}
const SILENT_CONNECTION_MS = 30 * SECOND
// When a whole city logs in at once, who comes last waits long for its password to be checked.
const LONGEST_ANSWER_MS = 180 * SECOND
const MOST_CONNECTIONS = 10_000
const LAST_REQUESTS_MS = 10 * SECOND

/** Puts a home's portal behind Node's HTTP server; throws `address-in-use`, `address-refused`, and what `readHouseStyle` throws. */
export async function servePortal(app: App, { host, port, log, sideDoor, upkeep }: ServeOptions): Promise<Serving> {
  // What is wrong with it must be said before anybody can come in.
  const houseStyle = readHouseStyle(app.home)
  const server = createServer(limits)
  server.setTimeout(SILENT_CONNECTION_MS)
  server.maxConnections = MOST_CONNECTIONS
  const listening = await listen(server, { host, port })
  const origins = portalOrigins(app.config.portal.url, listening)
  const portal = createPortal(app, { log, origins, houseStyle, sideDoor })
  server.on('request', ({ socket }) => socket.setTimeout(LONGEST_ANSWER_MS))
  const inHand = new Set<Promise<unknown>>()
  server.on('request', toListener(remembering(inHand, portal), origins[0] ?? '', log))
  server.on('checkExpectation', (_request, response) => response.writeHead(417, defaultHeaders('')).end())
  server.on('clientError', (_error, socket) => refuse(socket as Socket, _error as NodeJS.ErrnoException))
  const heartbeat = upkeep && setInterval(upkeep.work, upkeep.everyMs)
  server.once('close', () => clearInterval(heartbeat))
  return { port: listening, stop: () => stopGently(server, inHand) }
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, { host, port })))
    server.listen({ host, port }, () => resolve((server.address() as AddressInfo).port))
  })
}

function listenProblem(error: NodeJS.ErrnoException, at: { host: string; port: number }): Error {
  if (error.code === 'EADDRINUSE') return new UserError({ code: 'address-in-use', ...at })
  const refused = ['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_SOCKET_BAD_PORT']
  return refused.includes(error.code ?? '') ? new UserError({ code: 'address-refused', ...at }) : error
}

function toListener(portal: Portal, origin: string, log: PortalLog) {
  const answer = (request: Request, env: { incoming: { socket: { remoteAddress?: string | undefined } } }) =>
    portal.fetch(request, { remoteAddress: env.incoming.socket.remoteAddress })
  const errorHandler = (error: unknown) => {
    if (error instanceof RequestError) return toResponse(plain('', 400), origin)
    log.error({ method: '?', route: '*', status: 500, ms: 0, error: describeError(error) })
    return toResponse(plain('', 500), origin)
  }
  return getRequestListener(answer as Parameters<typeof getRequestListener>[0], { errorHandler })
}

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no HTTP, or too much or too slow of it, gets the shortest answer there is. */
function refuse(socket: Socket, { code = '' }: NodeJS.ErrnoException): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const headers = Object.entries({ ...defaultHeaders(''), 'content-length': '0', connection: 'close' })
  const lines = [
    `HTTP/1.1 ${statusOf[code] ?? '400 Bad Request'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n`)
}

/** The portal, that keeps at hand what it still works on. */
function remembering(inHand: Set<Promise<unknown>>, portal: Portal): Portal {
  return {
    fetch: (request, from) => {
      const answering = portal.fetch(request, from).finally(() => inHand.delete(answering))
      inHand.add(answering)
      return answering
    },
  }
}

/** Nobody is left to answer when the connections are closed; what still works for them ends by itself, before its database does. */
async function stopGently(server: Server, inHand: ReadonlySet<Promise<unknown>>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS)
  await closed
  clearTimeout(patience)
  await Promise.allSettled(inHand)
}
