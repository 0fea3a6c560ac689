import type { ElkNumber } from '../domain/elk-number.js'
import { clearCookie, cookieNames, writeCookie } from './cookies.js'
import { clearOldDeviceCookies, makeDeviceCookie } from './device-cookie.js'
import { writeSessionValue } from './session-cookie.js'
import type { Visit } from './visit.js'

/** Hands a new session to the browser, and remembers the device for the account. */
export function enter(visit: Visit, token: string, elkNumber: ElkNumber | undefined): void {
  const { app, setCookies } = visit
  setCookies.push(writeCookie(cookieNames.session, writeSessionValue(app.key, token, app.clock.now())))
  if (elkNumber) rememberDevice(visit, elkNumber)
}

/** Remembers that an account was opened on this device. */
export function rememberDevice({ app, cookies, setCookies }: Visit, elkNumber: ElkNumber): void {
  setCookies.push(
    makeDeviceCookie(app.key, app.random, elkNumber),
    ...clearOldDeviceCookies(app.key, cookies, elkNumber),
  )
}

/** Takes the session's cookie away. */
export function leave({ setCookies }: Visit): void {
  setCookies.push(clearCookie(cookieNames.session))
}

/** Takes the language away, so that the next family at this computer is not greeted in it. */
export function forgetLanguage({ setCookies }: Visit): void {
  setCookies.push(clearCookie(cookieNames.language))
}

/** Keeps a session that was used just now from counting as idle; no row is written for it. */
export function keepAwake({ app, family, setCookies }: Visit): void {
  const replaced = setCookies.some((cookie) => cookie.startsWith(`${cookieNames.session}=`))
  if (family && !replaced)
    setCookies.push(writeCookie(cookieNames.session, writeSessionValue(app.key, family.token, app.clock.now())))
}
