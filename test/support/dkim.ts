import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import type { App } from '../../src/app.js'
import type { DkimSettings } from '../../src/config.js'
import { homeAt } from '../../src/home.js'
import { openSigner, type Signer } from '../../src/mail/dkim.js'
import { dkimRecord } from '../../src/mail/dkim-key.js'
import { plainSmtp, testConfig } from './test-config.js'

export const dkim: DkimSettings = { domain: 'example.org', selector: 'elk2026', keyFile: 'dkim.key' }

/** A private key that mail can be signed with. */
export function makeKey(bits = 2048): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: bits }).privateKey
}

/** A key as its file holds it. */
function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Puts a key where the settings of a home look for it. */
export function keepKey({ home }: Pick<App, 'home'>, key: KeyObject): void {
  writeFileSync(join(home.dir, dkim.keyFile), pem(key))
}

/** Signs as a home does that has this key. */
export function signerWith(key: KeyObject): Signer {
  const home = homeAt(mkdtempSync(join(tmpdir(), 'elk-dkim-')))
  keepKey({ home }, key)
  const config = { ...testConfig(), smtp: plainSmtp, mail: { ...testConfig().mail, dkim } }
  const sign = openSigner({ home, config, rehearsal: false })
  rmSync(home.dir, { recursive: true })
  return sign
}

/** What a program that is not ours makes of each signature of a message, when the DNS holds the public half of a key. */
export async function judge(message: string, key: KeyObject): Promise<string[]> {
  const { name, value } = dkimRecord(dkim, key)
  const resolver = (asked: string) => {
    if (asked !== name) throw Object.assign(new Error(asked), { code: 'ENOTFOUND' })
    return Promise.resolve([value.match(/.{1,255}/g) ?? []])
  }
  const { results } = await dkimVerify(message, { resolver })
  return results.map(({ status }) => status.result)
}
