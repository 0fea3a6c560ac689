import { directionOf, type FamilyLanguage } from '../../src/domain/language.js'
import { familyMessagesFor } from '../../src/messages/families.js'
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

/** The frame of a page in a language, as the portal would fill it. */
export function chromeFor(language: FamilyLanguage, state: Pick<PageState, 'path' | 'signedIn'>): Chrome {
  return {
    messages: familyMessagesFor(language).portal,
    language,
    direction: directionOf(language),
    path: state.path,
    look: {
      stylesheet: '/portal.css',
      icon: '/icoon.svg',
      logo: undefined,
      barColours: { light: '#10343b', dark: '#0b2226' },
    },
    operator: { name: 'Samenwerkende scholen Amstelland' },
    help: {
      phone: '020 555 99 44',
      email: 'ouders@aanmelden.example',
      hours: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
    },
    rehearsal: false,
    csrfToken: 'b3JhbmplIHNsYWcgdmxpZWdlciBtb2xlbg',
    signedIn: state.signedIn,
    childName: state.signedIn ? 'Yağmur' : undefined,
  }
}
