import { generateKeyPair } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { App } from '../app.js'
import type { DkimSettings } from '../config.js'
import { recordAudit } from '../db/audit.js'
import { UserError } from '../domain/problems.js'
import { dkimRecord } from '../mail/dkim-key.js'
import { fileRefusal } from './file-refusal.js'
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
  if (existsSync(file)) throw new UserError({ code: 'dkim-key-exists', file })
  const { privateKey } = await generate('rsa', { modulusLength: BITS })
  // Under its own name only once it is in the log: a key that nobody was told of would stand in the way of another.
  const part = `${file}.part`
  await rm(part, { force: true })
  await writeNewKey(part, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'dkim-key-exists')
  try {
    const details = { domain, selector, keyFile }
    const act = { at: clock.now(), actor, act: 'dkim key made', details }
    await db.transaction().execute((trx) => recordAudit(trx, act))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw fileRefusal(error, home.dir)
  }
  return { file, record: dkimRecord({ domain, selector }, privateKey) }
}
