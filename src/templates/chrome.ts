import type { Direction, FamilyLanguage } from '../domain/language.js'
import type { PortalMessages } from '../messages/portal/nl.js'
import type { Look } from './look.js'

/** The people a family can turn to; `hours` is a sentence in the page's language. */
export interface HelpDesk {
  phone: string
  email: string
  hours: string
}

/** What every page needs besides its own view. */
export interface Chrome {
  messages: PortalMessages
  language: FamilyLanguage
  direction: Direction
  /** Address of this page with its query, without `taal`; the language links come back to it. */
  path: string
  look: Look
  operator: { name: string }
  help: HelpDesk
  /** A practice home: says so on every page. */
  rehearsal: boolean
  /** Bound to the session, or to the visit before logging in; goes along with every form. */
  csrfToken: string
  signedIn: boolean
  /** First name of the child, shown while signed in. */
  childName: string | undefined
}
