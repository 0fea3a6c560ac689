import type { Passwords } from '../actions/password-hashing.js'
import type { App } from '../app.js'
import type { Throttles } from './throttles.js'

/** What every request shares. */
export interface PortalContext {
  app: App
  passwords: Passwords
  throttles: Throttles
  /** Address of the one stylesheet. */
  stylesheet: string
}
