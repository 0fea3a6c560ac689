import { generateKeyPair } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { App } from '../app.js'
import type { DkimSettings } from '../config.js'
import { recordAudit } from '../db/audit.js'
import { dkimRecord } from '../mail/dkim-key.js'
import { writeNewKey } from './write-new-key.js'

// RFC 8301, 3.2: signers should use this length; longer ones do not fit every name server.
const BITS = 2048
const generate = promisify(generateKeyPair)

/**
 * Makes a key to sign mail with, in a file of the home that only its owner can read. Answers what the DNS must hold.
 * Throws `dkim-key-exists` when the file is there already, whatever it holds.
 */
export async function makeDkimKey(
  { db, clock, actor, home }: Pick<App, 'db' | 'clock' | 'actor' | 'home'>,
  { domain, selector, keyFile }: DkimSettings,
) {
  const file = join(home.dir, keyFile)
  const { privateKey } = await generate('rsa', { modulusLength: BITS })
  await writeNewKey(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'dkim-key-exists')
  try {
    const details = { domain, selector, keyFile }
    const act = { at: clock.now(), actor, act: 'dkim key made', details }
    await db.transaction().execute((trx) => recordAudit(trx, act))
  } catch (error) {
    // A key that nobody was told of would stand in the way of another.
    await rm(file)
    throw error
  }
  return { file, record: dkimRecord({ domain, selector }, privateKey) }
}
