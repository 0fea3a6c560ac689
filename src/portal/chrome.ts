import { directionOf } from '../domain/language.js'
import { helpDeskIn } from '../messages/help-desk.js'
import type { Chrome } from '../templates/chrome.js'
import { formToken } from './form-token.js'
import type { Visit } from './visit.js'

/** What the layout of every page needs, for one visit. */
export function chromeFor(visit: Visit): Chrome {
  let csrfToken: string | undefined
  const { app, messages, language, look, family } = visit
  const { operator, help } = app.config
  return {
    messages: messages.portal,
    language,
    direction: directionOf(language),
    path: pathWithoutLanguage(visit),
    look,
    operator,
    help: helpDeskIn(language, help),
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

/** A page that was posted carries the way back in its form. */
const carried = ['terug', 'naar'] as const

function pathWithoutLanguage({ url, form }: Visit): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'taal'))
  for (const name of carried) if (form.text(name) !== '') query.set(name, form.text(name))
  // An address that begins with two slashes is one on another website.
  const path = url.pathname.replace(/^\/+/, '/')
  return query.size > 0 ? `${path}?${query}` : path
}
