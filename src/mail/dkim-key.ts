import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DkimSettings } from '../config.js'
import { UserError } from '../domain/problems.js'
import type { Home } from '../home.js'

// RFC 8301, 3.2: a shorter key must not be used.
const FEWEST_BITS = 1024

/**
 * Reads the private key that mail is signed with. Throws `dkim-key-missing`, `dkim-key-unreadable`, or `dkim-key-wrong`
 * when it is no RSA key of at least 1024 bits.
 */
export function readDkimKey({ dir }: Pick<Home, 'dir'>, { keyFile, selector }: DkimSettings): KeyObject {
  const file = join(dir, keyFile)
  const key = parseKey(readKeyFile(file, selector))
  if (!key) throw new UserError({ code: 'dkim-key-wrong', file })
  return key
}

function readKeyFile(file: string, selector: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new UserError(missing ? { code: 'dkim-key-missing', file, selector } : { code: 'dkim-key-unreadable', file })
  }
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyType === 'rsa' && keyBits(key) >= FEWEST_BITS ? key : undefined
  } catch {
    return undefined
  }
}

/** The length of a key in bits. */
export function keyBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0
}

/** The public half of a key as the DNS holds it: base64 (RFC 6376, 3.6.1). */
export function publicHalf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
}

/**
 * The name and the value of the TXT record by which others can check our signature (RFC 6376, 3.6.1); the value holds no
 * blanks, so that it is one word to copy.
 */
export function dkimRecord({ domain, selector }: Pick<DkimSettings, 'domain' | 'selector'>, key: KeyObject) {
  return { name: `${selector}._domainkey.${domain}`, type: 'TXT', value: `v=DKIM1;k=rsa;p=${publicHalf(key)}` } as const
}
