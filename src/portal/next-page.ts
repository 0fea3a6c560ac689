import { paths } from '../templates/paths.js'
import { hasExpired, type Visit } from './visit.js'

const familyPaths: readonly string[] = [
  paths.overview,
  paths.childData,
  paths.contact,
  paths.preferences,
  paths.oneSchool,
  paths.check,
  paths.receipt,
  paths.receiptPdf,
  paths.result,
]

/** Where a family wanted to go when it was asked to log in; only to a page of its own. */
export function nextOf({ url, form }: Visit): string | undefined {
  const wanted = form.text('naar') || url.searchParams.get('naar')
  return familyPaths.find((path) => path === wanted)
}

/** The login page that leads back to the page asked for, and says so when a session had ended. */
export function loginPath(visit: Visit): string {
  const { url } = visit
  const query = new URLSearchParams()
  if (hasExpired(visit)) query.set('melding', 'verlopen')
  if (familyPaths.includes(url.pathname) && url.pathname !== paths.overview) query.set('naar', url.pathname)
  return query.size > 0 ? `${paths.login}?${query}` : paths.login
}
