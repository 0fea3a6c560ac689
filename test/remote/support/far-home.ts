import { hostname } from 'node:os'
import { makeApiToken } from '../../../src/actions/make-api-token.js'
import { createApi } from '../../../src/api/api.js'
import { type App, openApp } from '../../../src/app.js'
import { addDuration } from '../../../src/domain/duration.js'
import type { Instant } from '../../../src/domain/time.js'
import { type TokenScope, tokenScopes } from '../../../src/domain/token-scope.js'
import { openHome } from '../../../src/open-home.js'
import { silentLog } from '../../../src/portal/log.js'
import { servePortal } from '../../../src/portal/serve.js'
import type { ProcessIo } from '../../../src/process-io.js'
import { schoolCode } from '../../support/a-school.js'

/** A home behind a portal that listens, and the keys to it. */
export interface FarHome {
  app: App
  url: string
  /** Makes a key of a school and answers its secret. */
  key(options?: { school?: string; scopes?: TokenScope[]; name?: string }): Promise<{ id: number; secret: string }>
  close(): Promise<void>
}

/** Opens the portal of a home on disk, whose address must be one of this machine. */
export async function serveFar(dir: string): Promise<FarHome> {
  const app = await openApp({ ...openHome(dir), actor: 'portal', host: hostname(), language: 'nl' })
  const api = createApi(app, { stop: new AbortController().signal, env: {}, cwd: '/' } as unknown as ProcessIo)
  const serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog, sideDoor: api })
  let made = 0
  return {
    app,
    url: `http://127.0.0.1:${serving.port}`,
    key: ({ school = '18AB00', scopes = [...tokenScopes], name = `script ${++made}` } = {}) => {
      const expiresAt = addDuration(app.clock.now(), { days: 30, hours: 0, minutes: 0 }) as Instant
      return makeApiToken(app, { school: schoolCode(school), name, scopes, expiresAt })
    },
    close: async () => {
      await serving.stop()
      await api.close()
      await app.db.destroy()
    },
  }
}
