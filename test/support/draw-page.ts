import type { Direction, FamilyLanguage } from '../../src/domain/language.js'
import type { PortalMessages } from '../../src/messages/portal/nl.js'
import { markDutch } from '../../src/messages/translation.js'
import { chromeFor, type PageState } from './page-catalogue.js'

export interface Tongue {
  language: FamilyLanguage
  /** Instead of what the portal says in that language. */
  messages?: PortalMessages | undefined
  /** Instead of the way that language is written. */
  direction?: Direction | undefined
}

/** The whole markup of one page state, as the portal would send it in a language. */
export function drawPage(state: PageState, { language, ...instead }: Tongue): string {
  const chrome = chromeFor(language, state)
  const { messages = chrome.messages, direction = chrome.direction } = instead
  return markDutch(String(state.draw({ ...chrome, messages, direction })))
}
