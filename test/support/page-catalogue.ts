import type { Language } from '../../src/domain/language.js'
import { portal as en } from '../../src/messages/portal/en.js'
import { portal as nl } from '../../src/messages/portal/nl.js'
import type { Chrome } from '../../src/templates/chrome.js'
import type { Html } from '../../src/templates/html.js'
import { applicationPages } from './page-catalogue-application.js'
import { openPages } from './page-catalogue-open.js'

/** One page in one state; `draw` gives its markup in the chrome's language. */
export interface PageState {
  name: string
  /** The path under which the portal shows it. */
  path: string
  signedIn: boolean
  /** Whether the page reports problems, so that its title and summary must say so. */
  failed?: boolean
  draw(chrome: Chrome): Html
}

/** Every page of the portal in every state it can be in. */
export const pageStates: readonly PageState[] = [...openPages, ...applicationPages]

const hours: Record<Language, string> = {
  nl: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
  en: 'Monday to Friday, 9:00 to 17:00',
}

/** The frame of a page in a language, as the portal would fill it. */
export function chromeFor(language: Language, state: Pick<PageState, 'path' | 'signedIn'>): Chrome {
  return {
    messages: { nl, en }[language],
    language,
    path: state.path,
    stylesheet: '/assets/portal.css',
    operator: { name: 'Samenwerkende scholen Amstelland' },
    help: { phone: '020 555 99 44', email: 'ouders@aanmelden.example', hours: hours[language] },
    rehearsal: false,
    csrfToken: 'b3JhbmplIHNsYWcgdmxpZWdlciBtb2xlbg',
    signedIn: state.signedIn,
    childName: state.signedIn ? 'Yağmur' : undefined,
  }
}
