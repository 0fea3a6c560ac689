import type { Passwords } from '../actions/password-hashing.js'
import type { App } from '../app.js'
import type { Look } from '../templates/look.js'
import type { OwnPages } from './own-pages/own-pages.js'
import type { Throttles } from './throttles.js'

/** What every request shares. */
export interface PortalContext {
  app: App
  passwords: Passwords
  throttles: Throttles
  look: Look
  /** The texts of the operator. */
  ownPages: OwnPages
}
