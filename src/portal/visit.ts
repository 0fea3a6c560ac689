import { findPupilOfSession, type KeptPupil } from '../db/pupils.js'
import { type FamilyLanguage, parseFamilyLanguage } from '../domain/language.js'
import { hashToken } from '../domain/link-token.js'
import { type FamilyMessages, familyMessagesFor } from '../messages/families.js'
import { paths } from '../templates/paths.js'
import { cookieNames, readCookies, writeCookie } from './cookies.js'
import { type FormFields, noFields } from './form-data.js'
import type { PortalContext } from './portal-context.js'
import { readSessionValue } from './session-cookie.js'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Who is logged in: one child's family. */
export interface Family {
  token: string
  pupil: KeptPupil
}

/** One request as the pages see it. The clock of its app stands at the moment it was received: that moment counts. */
export interface Visit extends PortalContext {
  url: URL
  /** The origin of ours that was asked for. */
  origin: string
  network: string | undefined
  cookies: ReadonlyMap<string, string>
  form: FormFields
  language: FamilyLanguage
  messages: FamilyMessages
  family: Family | undefined
  /** Aborted when the browser goes away before it is answered; from the moment that somebody asks. */
  gone(): AbortSignal
  /** The Set-Cookie lines of the answer. */
  setCookies: string[]
}

/** A request of somebody who is not known yet; nothing is read from the database. */
export function beginVisit(
  context: PortalContext,
  request: Request,
  from: { origin: string; network: string | undefined },
): Visit {
  const url = new URL(request.url)
  const cookies = readCookies(request.headers.get('cookie'), from.origin)
  const asked = parseFamilyLanguage(url.searchParams.get('taal') ?? '')
  const keeps = asked !== undefined && url.pathname !== paths.logout
  const setCookies = keeps ? [writeCookie(cookieNames.language, asked, YEAR_SECONDS)] : []
  const language = asked ?? parseFamilyLanguage(cookies.get(cookieNames.language) ?? '') ?? context.app.config.language
  return {
    ...context,
    ...from,
    url,
    cookies,
    form: noFields,
    language,
    messages: familyMessagesFor(language),
    family: undefined,
    gone: () => request.signal,
    setCookies,
  }
}

/** The visit of the family whose session this is; the same visit when there is none. */
export async function recognise(visit: Visit): Promise<Visit> {
  const { app, cookies } = visit
  const now = app.clock.now()
  const token = readSessionValue(app.key, cookies.get(cookieNames.session) ?? '', now)
  const pupil = token && (await findPupilOfSession(app.db, hashToken(token), now))
  if (!pupil) return visit
  return { ...inLanguage(visit, pupil.language), family: { token, pupil } }
}

/** The visit in the language of the family that comes, unless the browser chose one. */
export function inLanguage(visit: Visit, language: FamilyLanguage): Visit {
  const chosen = visit.cookies.has(cookieNames.language) || visit.url.searchParams.has('taal')
  return chosen ? visit : { ...visit, language, messages: familyMessagesFor(language) }
}

/** Whether a session cookie came along that is not good any more. */
export function hasExpired({ cookies, family }: Visit): boolean {
  return family === undefined && cookies.has(cookieNames.session)
}
