import { type KeyObject, sign } from 'node:crypto'
import { promisify } from 'node:util'
import RelaxedBody from 'nodemailer/lib/dkim/relaxed-body'
import signHeaders from 'nodemailer/lib/dkim/sign'
import { foldLines } from 'nodemailer/lib/mime-funcs'
import type { App } from '../app.js'
import type { DkimSettings } from '../config.js'
import { readDkimKey } from './dkim-key.js'
import { mailsToFiles } from './open-mailer.js'

/** Puts a signature above a finished message. */
export type Signer = (message: string) => Promise<string>

// Each may stand in a message once (RFC 5322, 3.6). Each is signed twice: then nobody can add a second one (RFC 6376, 5.4.2).
const SIGNED = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'Content-Language',
  'Auto-Submitted',
  'MIME-Version',
  'Content-Type',
]
const LINE_LENGTH = 76
const HEADERS_END = '\r\n\r\n'
const signInThread = promisify(sign)

/** Signs mail of this home as its settings say; mail that goes to files stays unsigned. Throws what `readDkimKey` throws. */
export function openSigner(app: Pick<App, 'config' | 'home' | 'rehearsal'>): Signer {
  const { dkim } = app.config.mail
  return dkim && !mailsToFiles(app)
    ? createSigner(dkim, readDkimKey(app.home, dkim))
    : (message) => Promise.resolve(message)
}

/**
 * Signs for a domain (RFC 6376, relaxed/relaxed, RSA with SHA-256). The same message and key give the same bytes: the signature
 * names no time. The library makes the canonical form; the header is made here, since the library signs no header twice.
 */
function createSigner({ domain, selector }: Pick<DkimSettings, 'domain' | 'selector'>, key: KeyObject): Signer {
  const names = SIGNED.flatMap((name) => [name, name]).join(': ')
  return async (message) => {
    const end = message.indexOf(HEADERS_END)
    const bodyHash = hashBody(message.slice(end + HEADERS_END.length))
    const tags = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; h=${names}; bh=${bodyHash}; b=`
    const header = foldLines(`DKIM-Signature: ${tags}`, LINE_LENGTH)
    const canonical = canonicalHeaders(message.slice(0, end), SIGNED) + canonicalHeaders(header, ['DKIM-Signature'])
    const signature = await signInThread('sha256', Buffer.from(canonical.trimEnd(), 'latin1'), key)
    return `${header}${inLines(signature.toString('base64'))}\r\n${message}`
  }
}

function hashBody(body: string): string {
  const relaxed = new RelaxedBody({ hashAlgo: 'sha256' })
  relaxed.updateHash(Buffer.from(body, 'latin1'), true)
  return relaxed.bodyHash.digest('base64')
}

/** The named headers, in the order of the names; every line ends with CRLF. */
function canonicalHeaders(headers: string, names: readonly string[]): string {
  const lines = headers
    .split(/\r\n(?![ \t])/)
    .map((line) => ({ key: line.slice(0, line.indexOf(':')).toLowerCase(), line }))
  return signHeaders.relaxedHeaders(lines, names.join(':')).headers
}

function inLines(base64: string): string {
  return base64.replace(/.{1,72}/g, '\r\n $&')
}
