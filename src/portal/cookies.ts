/** The cookies of the portal; `__Host-` keeps them to this host, unreadable for neighbours on the same domain. */
export const cookieNames = {
  session: '__Host-elk',
  visit: '__Host-elk-bezoek',
  language: '__Host-elk-taal',
  /** Followed by a mark of the account that logged in here before. */
  device: '__Host-elk-toestel-',
} as const

const HOST_PREFIX = '__Host-'

/** Reads the Cookie header of a request to an origin; of a name that comes twice the first counts. */
export function readCookies(header: string | null, origin: string): ReadonlyMap<string, string> {
  const prefix = isPractice(origin) ? HOST_PREFIX : ''
  const cookies = new Map<string, string>()
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = prefix + pair.slice(0, at).trim()
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim())
  }
  return cookies
}

/** A Set-Cookie line that no script can read; without an age it goes when the browser closes. */
export function writeCookie(name: string, value: string, maxAgeSeconds?: number): string {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${age}`
}

/** A Set-Cookie line that takes a cookie away. */
export function clearCookie(name: string): string {
  return writeCookie(name, '', 0)
}

/** A Set-Cookie line as an origin can send it: to practise without https, Safari keeps no cookie that calls itself secure. */
export function cookieFor(origin: string, line: string): string {
  return isPractice(origin) ? line.replace(HOST_PREFIX, '').replace('; Secure', '') : line
}

/** Only a rehearsal on this machine itself goes without https: see `config/portal-url`. */
function isPractice(origin: string): boolean {
  return origin.startsWith('http:')
}
