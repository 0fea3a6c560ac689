import { existsSync } from 'node:fs'
import { type Clock, rehearsalClock, systemClock } from './clock.js'
import { assertPublicPortal } from './config/assert-public-portal.js'
import type { Config } from './config.js'
import { type Database, openDatabase } from './db/open.js'
import { getProcedure } from './db/procedure.js'
import type { Language } from './domain/language.js'
import type { Home } from './home.js'
import { type Messages, messagesFor } from './messages/index.js'
import { type Random, systemRandom } from './random.js'
import type { OwnWording } from './templates/mail/wording/mail-wordings.js'
import { openVault, type Vault } from './vault/vault.js'

/** Everything an action or a page may need; each takes only the part it uses. */
export interface App {
  home: Home
  config: Config
  db: Database
  clock: Clock
  random: Random
  /** The secret from which links, page stamps and receipts are made; it lies outside the database. */
  key: Buffer
  /** A practice home: nothing leaves it, and its clock can be set. */
  rehearsal: boolean
  /** Who acts, for the audit log. */
  actor: string
  /** The name of the machine on which the program runs. */
  host: string
  language: Language
  messages: Messages
  /** The files from which placements can be read. */
  vault: Vault
  /** What the operator says in mails in other words than ours. */
  wording: OwnWording
}

export interface AppSettings {
  home: Home
  config: Config
  key: Buffer
  actor: string
  host: string
  language: Language
}

/**
 * Opens a home's database and puts the program together; throws what the database refuses, and what is wrong with the
 * operator's wording. Who words no mail leaves it unread, so that a wrong text in a mail keeps nobody from the portal.
 */
export async function openApp(settings: AppSettings, { wordsMail = true } = {}): Promise<App> {
  const db = openDatabase(settings.home.database, { mustExist: true })
  try {
    const { rehearsal } = await getProcedure(db)
    return { ...putTogether(settings, db, rehearsal), wording: wordsMail ? await readWording(settings.home) : {} }
  } catch (error) {
    await db.destroy()
    throw error
  }
}

function putTogether(settings: AppSettings, db: Database, rehearsal: boolean): Omit<App, 'wording'> {
  const { home, config, language } = settings
  if (!rehearsal) assertPublicPortal(home.config, config)
  const clock = rehearsal ? rehearsalClock(home.clock) : systemClock
  const vault = openVault(home.results)
  return { ...settings, db, clock, random: systemRandom, rehearsal, vault, messages: messagesFor(language) }
}

/** Its own modules are loaded only where there is something to read. */
async function readWording(home: Home): Promise<OwnWording> {
  if (!existsSync(home.wording)) return {}
  const { readOwnWording } = await import('./mail/wording/read-own-wording.js')
  return readOwnWording(home.wording)
}
