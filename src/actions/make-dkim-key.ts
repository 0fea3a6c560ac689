import { generateKeyPair } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { App } from '../app.js'
import type { DkimSettings } from '../config.js'
import { recordAudit } from '../db/audit.js'
import { fileFailure } from '../domain/file-failure.js'
import { UserError } from '../domain/problems.js'
import { dkimRecord } from '../mail/dkim-key.js'

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
  await writeNew(home.dir, file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
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

async function writeNew(dir: string, file: string, text: string): Promise<void> {
  try {
    const handle = await open(file, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } catch (error) {
      // Half a key would stand in the way of a whole one.
      await rm(file)
      throw error
    } finally {
      await handle.close()
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new UserError({ code: 'dkim-key-exists', file })
    const code = fileFailure(error)
    throw code ? new UserError({ code, dir }) : error
  }
}
