import { Hono } from 'hono'
import { createPasswords, type Passwords } from '../actions/password-hashing.js'
import type { App } from '../app.js'
import { plain } from './answer.js'
import { exchange, toResponse } from './exchange.js'
import { type HouseStyle, readHouseStyle } from './house-style/read-house-style.js'
import { listScript } from './list-script.js'
import { describeError, type PortalLog, silentLog } from './log.js'
import { answerHealth, answerRobots } from './machine-answers.js'
import { createSenderReader } from './network.js'
import { originOf, portalOrigins } from './origin.js'
import { readOwnPages } from './own-pages/own-pages.js'
import { patientVault } from './patient-vault.js'
import { resultScript } from './result-script.js'
import { routes } from './routes.js'
import { answerAside, type SideDoor } from './side-door.js'
import { createThrottles } from './throttles.js'

/** The parents' door: a request in, an answer out. */
export interface Portal {
  fetch(request: Request, from?: { remoteAddress?: string | undefined }): Promise<Response>
}

export interface PortalOptions {
  log?: PortalLog
  passwords?: Passwords
  /** The origins under which it answers; those of the configured address unless said otherwise. */
  origins?: readonly string[]
  /** Where it was read before; else it is read now. */
  houseStyle?: HouseStyle
  /** Another way in, for who is no family. */
  sideDoor?: SideDoor | undefined
}

type Env = { Bindings: { origin: string; network: string | undefined } }

/** Makes the portal of a home; it opens no port. */
export function createPortal(app: App, options: PortalOptions = {}): Portal {
  const {
    log = silentLog,
    passwords = createPasswords(),
    origins = portalOrigins(app.config.portal.url),
    sideDoor,
  } = options
  const { look, files } = options.houseStyle ?? readHouseStyle(app.home)
  const ownPages = readOwnPages(app)
  const throttles = createThrottles(app.clock)
  const vault = patientVault(app.vault, app.clock)
  const readSender = createSenderReader(app.config.portal.trustedProxies)
  const answer = (request: Request, from: Env['Bindings'], route?: (typeof routes)[number]) => {
    const receivedAt = app.clock.now()
    throttles.sweep()
    const context = {
      app: { ...app, vault, clock: { now: () => receivedAt } },
      passwords,
      throttles,
      look,
      ownPages,
    }
    return exchange({ context, app, log, from }, request, route)
  }
  const router = new Hono<Env>()
  for (const { path, answer } of [...files, listScript, resultScript])
    router.get(path, ({ env }) => toResponse(answer, env.origin))
  router.get('/robots.txt', ({ env }) => toResponse(answerRobots(), env.origin))
  const { security } = ownPages
  if (security) router.get('/.well-known/security.txt', ({ env }) => toResponse(plain(security), env.origin))
  for (const route of routes) router.all(route.path, ({ req, env }) => answer(req.raw, env, route))
  router.onError((error, { req, env }) => {
    log.error({ method: req.method, route: '*', status: 500, ms: 0, error: describeError(error) })
    return toResponse(plain('', 500), env.origin)
  })
  router.notFound(({ req, env }) => answer(req.raw, env))
  return {
    fetch: async (request, { remoteAddress } = {}) => {
      if (!URL.canParse(request.url)) return toResponse(plain('', 400), origins[0] ?? '')
      const { pathname } = new URL(request.url)
      const { host, network } = readSender(request, remoteAddress)
      const origin = originOf(host, origins)
      if (pathname === '/health') {
        throttles.sweep()
        return toResponse(await answerHealth(app), origin ?? origins[0] ?? '')
      }
      if (!origin) return toResponse(plain('', 421), origins[0] ?? '')
      if (sideDoor?.isFor(pathname)) return answerAside(sideDoor, request, { app, log, origin, network })
      return router.fetch(request, { origin, network })
    },
  }
}
