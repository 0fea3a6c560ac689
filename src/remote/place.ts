import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isTokenSecret } from '../domain/api-token.js'
import { UserError } from '../domain/problems.js'
import { UsageError } from '../io.js'
import type { Messages } from '../messages/index.js'
import type { ProcessIo } from '../process-io.js'

/** Where the portal is, and the key that opens it. */
export interface RemotePlace {
  /** The origin: without a path, and without a slash at the end. */
  url: string
  token: string
}

/** Reads from the surroundings which portal is meant and with which key; throws a usage error when it cannot be meant. */
export function readPlace(
  { env, cwd }: Pick<ProcessIo, 'env' | 'cwd'>,
  home: string | undefined,
  messages: Messages,
): RemotePlace {
  const { remote: words } = messages
  const { ELK_URL: url = '', ELK_HOME } = env
  if (url === '') throw new UsageError(words.noUrl)
  if (home !== undefined || ELK_HOME) throw new UsageError(words.urlAndHome(home === undefined ? 'ELK_HOME' : '--home'))
  return { url: readUrl(url, words), token: readToken({ env, cwd }, messages) }
}

function readUrl(text: string, words: Messages['remote']): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new UsageError(words.wrongUrl(text))
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) throw new UsageError(words.httpsOnly(url.host))
  const more = url.pathname !== '/' || url.search || url.hash || url.username || url.password
  if (more) throw new UsageError(words.urlTooLong(url.origin))
  return url.origin
}

/** What is sent to this machine stays on it, so that nobody on the way can read it. */
function isThisMachine(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

function readToken({ env, cwd }: Pick<ProcessIo, 'env' | 'cwd'>, { remote, usage }: Messages): string {
  const { ELK_TOKEN: given = '', ELK_TOKEN_FILE: file = '' } = env
  if (given && file) throw new UsageError(usage.notTogether('ELK_TOKEN', 'ELK_TOKEN_FILE'))
  if (!given && !file) throw new UsageError(remote.noToken)
  const token = (given || readTokenFile(resolve(cwd, file))).trim()
  if (!isTokenSecret(token)) throw new UsageError(remote.wrongToken(file ? `ELK_TOKEN_FILE (${file})` : 'ELK_TOKEN'))
  return token
}

function readTokenFile(path: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    throw new UserError({ code: 'file-unreadable', file: path })
  }
  // What PowerShell writes with `>` is UTF-16.
  const text = bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')
  return text.replace(/^\ufeff/, '')
}
