import { Decrypter, Encrypter } from 'age-encryption'
import { BackupError } from './backup-error.js'

type Bytes = AsyncIterable<Uint8Array>

// https://age-encryption.org/v1: the first line of every such file.
const FIRST_LINE = 'age-encryption.org/v1\n'
// The words of age-encryption 0.3, which has no code for it.
const NO_KEY_FITS = 'no identity matched'

/** Someone a backup should be encrypted for cannot be read as a public key. */
export class WrongRecipientError extends Error {
  constructor(readonly recipient: string) {
    super('a recipient is no public key')
    this.name = 'WrongRecipientError'
  }
}

/** Encrypts bytes, as they come, for everybody who holds a private key of one of the recipients. Throws WrongRecipientError. */
export async function encrypt(bytes: Bytes, recipients: readonly string[]): Promise<Bytes> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) addRecipient(encrypter, recipient)
  return encrypter.encrypt(ReadableStream.from(bytes))
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    throw new WrongRecipientError(recipient)
  }
}

/**
 * Decrypts bytes, as they come, with one of the private keys; nothing comes out that was altered. Throws BackupError, and what
 * the source throws.
 */
export async function* decrypt(bytes: Bytes, keys: readonly string[]): Bytes {
  const decrypter = new Decrypter()
  for (const key of keys) decrypter.addIdentity(key)
  const source = watch(bytes)
  try {
    yield* await decrypter.decrypt(ReadableStream.from(source.bytes))
  } catch (error) {
    throw source.failure ?? new BackupError(faultOf(error, source))
  }
}

interface Watched {
  bytes: Bytes
  /** The first bytes, as many as a header begins with. */
  begin: string
  ended: boolean
  failure: unknown
}

function watch(bytes: Bytes): Watched {
  const watched: Watched = { bytes: read(), begin: '', ended: false, failure: undefined }
  async function* read() {
    try {
      for await (const chunk of bytes) {
        if (watched.begin.length < FIRST_LINE.length)
          watched.begin += Buffer.from(chunk.subarray(0, 64)).toString('latin1')
        yield chunk
      }
      watched.ended = true
    } catch (error) {
      watched.failure = error
      throw error
    }
  }
  return watched
}

function faultOf(error: unknown, { begin, ended }: Watched) {
  if (!begin.startsWith(FIRST_LINE)) return FIRST_LINE.startsWith(begin) ? 'cut-off' : 'not-one'
  if (error instanceof Error && error.message.startsWith(NO_KEY_FITS)) return 'wrong-key'
  return ended ? 'cut-off' : 'damaged'
}
