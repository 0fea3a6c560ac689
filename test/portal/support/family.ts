import type { App } from '../../../src/app.js'
import { addLink, type LinkPurpose } from '../../../src/db/links.js'
import type { KeptPupil } from '../../../src/db/pupils.js'
import { hashToken, linkToken } from '../../../src/domain/link-token.js'
import type { Instant } from '../../../src/domain/time.js'
import type { Portal } from '../../../src/portal/portal.js'
import { type Browser, openBrowser, type Page } from './browser.js'

/** What every family of these tests chose. */
export const PASSWORD = 'vork-lantaarn-eiland-muis'

/** Makes a family's personal link, as a mail would carry it; answers its address. */
export async function sendLink(
  app: App,
  pupil: Pick<KeptPupil, 'id'>,
  { purpose = 'login', expiresAt }: { purpose?: LinkPurpose; expiresAt?: Instant } = {},
): Promise<string> {
  const seed = { pupilId: pupil.id, purpose, nonce: app.random.bytes(16).toString('base64url') }
  const token = linkToken(app.key, seed)
  const link = { ...seed, tokenHash: hashToken(token), createdAt: app.clock.now(), expiresAt }
  await app.db.transaction().execute((trx) => addLink(trx, link))
  return `/w/${token}`
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

/** Opens a family's link in a browser and makes its account; the browser is logged in. */
export async function openAccount(
  app: App,
  portal: Portal,
  pupil: KeptPupil,
  browser = openBrowser(portal),
): Promise<Browser> {
  const link = await sendLink(app, pupil)
  await browser.get(link)
  const page = await browser.submit(link, proofOf(pupil))
  if (page.location !== '/aanmelding') throw new Error(`the login did not open: ${page.status}`)
  return browser
}

/** Logs in with an ELK number and a password. */
export async function logInAs(
  browser: Browser,
  { elkNumber }: { elkNumber: string },
  password = PASSWORD,
): Promise<Page> {
  await browser.get('/inloggen')
  return browser.submit('/inloggen', { 'elk-nummer': elkNumber, wachtwoord: password })
}

/** Answers everything up to the check page, with these departments on the list. */
export async function fillIn(browser: Browser, departments: readonly string[]): Promise<void> {
  await browser.get('/aanmelding/gegevens')
  await browser.submit('/aanmelding/gegevens')
  await browser.get('/aanmelding/contact')
  await browser.submit('/aanmelding/contact')
  for (const code of departments) {
    await browser.get('/aanmelding/voorkeuren?alles=ja')
    await browser.submit('/aanmelding/voorkeuren', {}, `toevoegen:${code}`)
  }
}

/** Hands in what was filled in. */
export async function handIn(browser: Browser): Promise<Page> {
  await browser.get('/aanmelding/controleren')
  return browser.submit('/aanmelding/controleren', { zeker: 'ja' })
}
