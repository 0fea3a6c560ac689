import type { Chrome } from '../templates/chrome.js'
import { formToken } from './form-token.js'
import type { Visit } from './visit.js'

/** What the layout of every page needs, for one visit. */
export function chromeFor(visit: Visit): Chrome {
  let csrfToken: string | undefined
  const { app, messages, language, stylesheet, family } = visit
  const { operator, help } = app.config
  return {
    messages: messages.portal,
    language,
    path: pathWithoutLanguage(visit.url),
    stylesheet,
    operator,
    help,
    rehearsal: app.rehearsal,
    // Asked only by a page with a form: making one before logging in starts a visit with a cookie.
    get csrfToken() {
      csrfToken ??= formToken(visit)
      return csrfToken
    },
    signedIn: family !== undefined,
    childName: family?.pupil.firstName,
  }
}

function pathWithoutLanguage({ pathname, searchParams }: URL): string {
  const others = [...searchParams].filter(([name]) => name !== 'taal')
  return others.length > 0 ? `${pathname}?${new URLSearchParams(others)}` : pathname
}
