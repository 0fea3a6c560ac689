import { createPasswords, type Passwords } from '../../../src/actions/password-hashing.js'
import type { App } from '../../../src/app.js'
import { addLink, type LinkPurpose } from '../../../src/db/links.js'
import type { KeptPupil } from '../../../src/db/pupils.js'
import { hashToken, linkToken } from '../../../src/domain/link-token.js'
import type { Instant } from '../../../src/domain/time.js'
import { createPortal, type Portal, type PortalOptions } from '../../../src/portal/portal.js'
import { type Browser, openBrowser, type Page } from './browser.js'

export const PASSWORD = 'vork-lantaarn-eiland-muis'

/** Sends a family a personal link, as the mail would carry it; answers its token. */
export async function sendLink(app: App, pupil: KeptPupil, purpose: LinkPurpose = 'login', expiresAt?: Instant): Promise<string> {
  const seed = { pupilId: pupil.id, purpose, nonce: app.random.bytes(16).toString('base64url') }
  const token = linkToken(app.key, seed)
  const link = { ...seed, tokenHash: hashToken(token), createdAt: app.clock.now(), expiresAt }
  await app.db.transaction().execute((trx) => addLink(trx, link))
  return token
}

/** What a family fills in to open the link of a child born on this day. */
export function proofOf({ birthDate }: Pick<KeptPupil, 'birthDate'>, password = PASSWORD): Record<string, string> {
  const [year = '', month = '', day = ''] = birthDate.split('-')
  return {
    'geboortedatum-dag': String(Number(day)),
    'geboortedatum-maand': String(Number(month)),
    'geboortedatum-jaar': year,
    wachtwoord: password,
    'wachtwoord-herhaling': password,
  }
}

/** Opens a family's link in a browser and makes its account. */
export async function openAccount(app: App, portal: Portal, pupil: KeptPupil, browser: Browser = openBrowser(portal)): Promise<Browser> {
  const path = `/w/${await sendLink(app, pupil)}`
  await browser.get(path)
  const page = await browser.submit(path, proofOf(pupil))
  if (page.location !== '/aanmelding') throw new Error(`the login did not open: ${page.status}`)
  return browser
}

/** Logs in with the password that `openAccount` chose. */
export async function logInAs(browser: Browser, pupil: KeptPupil, password = PASSWORD): Promise<Page> {
  await browser.get('/inloggen')
  return browser.submit('/inloggen', { 'elk-nummer': pupil.elkNumber, wachtwoord: password })
}

/** Passwords that are hashed as cheaply as Argon2 allows to be told apart; the real cost is tested on its own. */
export function portalOf(app: App, options: PortalOptions = {}): Portal {
  return createPortal(app, options)
}

export type { Passwords }
export { createPasswords }
