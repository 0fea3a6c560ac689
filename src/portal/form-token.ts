import { cookieNames, writeCookie } from './cookies.js'
import { sameSeal, seal } from './seal.js'
import type { Visit } from './visit.js'

const NONCE_BYTES = 16

/** The proof that goes along with every form: bound to the session, or before logging in to a visit that it begins with a cookie. */
export function formToken(visit: Visit): string {
  return tokenFor(visit, visit.family?.token ?? readVisitSecret(visit) ?? beginSecret(visit))
}

/** Whether a posted form was made for this browser: for its session, or for its visit before logging in. */
export function hasFormToken(visit: Visit): boolean {
  const claimed = visit.form.exact('csrf')
  const secrets = [visit.family?.token, readVisitSecret(visit)]
  return secrets.some((secret) => secret !== undefined && sameSeal(claimed, tokenFor(visit, secret)))
}

function tokenFor({ app }: Visit, secret: string): string {
  return seal(app.key, 'form', secret)
}

function readVisitSecret({ app, cookies }: Visit): string | undefined {
  const [nonce = '', mark = ''] = (cookies.get(cookieNames.visit) ?? '').split('~')
  return sameSeal(mark, seal(app.key, 'visit', nonce)) ? nonce : undefined
}

function beginSecret({ app, setCookies }: Visit): string {
  const nonce = app.random.bytes(NONCE_BYTES).toString('base64url')
  setCookies.push(writeCookie(cookieNames.visit, `${nonce}~${seal(app.key, 'visit', nonce)}`))
  return nonce
}
