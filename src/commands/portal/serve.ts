import { createHeadKeeper } from '../../actions/head-keeper.js'
import { createApi } from '../../api/api.js'
import type { App } from '../../app.js'
import { type Io, UsageError } from '../../io.js'
import { BEHIND_PROXY } from '../../portal/behind-proxy.js'
import { assertOwnPagesReady } from '../../portal/own-pages/unready-pages.js'
import { servePortal } from '../../portal/serve.js'
import { assertForEveryone } from '../assert-for-everyone.js'
import type { ScopeInput } from '../scope.js'
import { expiryLines } from './expiry-lines.js'
import { openRequestLog } from './request-log.js'

export interface PortalServeInput extends ScopeInput {
  host?: string | undefined
  port?: string | undefined
}

const HTTP_PORT = 80
const HEAD_EVERY_MS = 60_000
const LAST_PORT = 65_535

/** Runs the portal until the process is asked to stop; throws `pages-unready` while the operator's texts are not. */
export async function portalServeCommand(app: App, io: Io, input: PortalServeInput): Promise<void> {
  assertForEveryone(io, input)
  const words = io.messages.serve
  const address = new URL(app.config.portal.url)
  const { host, port } = { ...defaultPlace(address), ...placeIn(input, words.wrongPort) }
  const pages = assertOwnPagesReady(app)
  const { log, file } = openRequestLog(app, io.process)
  const heads = createHeadKeeper(app, ({ file, why }) => io.err(io.messages.audit.heads[why](file)))
  const api = createApi(app, io.process)
  const serving = await servePortal(app, {
    host,
    port,
    log,
    sideDoor: api,
    upkeep: { everyMs: HEAD_EVERY_MS, work: heads.keep },
  }).catch(async (error: unknown) => {
    await api.close()
    throw error
  })
  const listening = `http://${host.includes(':') ? `[${host}]` : host}:${serving.port}`
  if (address.protocol === 'https:') announceBehindProxy(io, app.config.portal, listening)
  else announceHere(io, address, serving.port)
  for (const line of expiryLines(app, pages)) io.out(line)
  if (file) io.out(words.log(file))
  io.json({
    url: address.protocol === 'https:' ? address.origin : own(address, serving.port),
    host,
    port: serving.port,
    log: file ?? null,
  })
  await stopped(io.stop)
  await serving.stop()
  await api.close()
  await heads.rest()
  io.out(words.stopped)
}

function defaultPlace({ protocol, hostname, port }: URL): { host: string; port: number } {
  if (protocol === 'https:') return BEHIND_PROXY
  const host = hostname === '[::1]' ? '::1' : '127.0.0.1'
  return { host, port: port === '' ? HTTP_PORT : Number(port) }
}

function placeIn(
  { host, port }: PortalServeInput,
  wrongPort: (text: string) => string,
): { host?: string; port?: number } {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= LAST_PORT)) throw new UsageError(wrongPort(port))
  return { ...(host !== undefined && { host }), ...(port !== undefined && { port: Number(port) }) }
}

function announceBehindProxy(io: Io, { url, trustedProxies }: App['config']['portal'], listening: string): void {
  const words = io.messages.serve
  io.out(words.behindProxy(url, listening))
  if (trustedProxies.length === 0) io.out(words.noProxies)
}

function announceHere(io: Io, address: URL, port: number): void {
  const here = own(address, port)
  io.out(io.messages.serve.listening(here))
  if (here !== address.origin) io.out(io.messages.serve.mailsLeadElsewhere(address.origin))
}

function own(address: URL, port: number): string {
  const here = new URL(address)
  here.port = String(port)
  return here.origin
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
}
