import { generateX25519Identity, identityToRecipient } from 'age-encryption'

/** A new pair of keys for backups. */
export interface BackupKeys {
  /** What opens backups, as a file that `age` reads too. */
  file: string
  /** What closes them; everybody may know it. */
  recipient: string
}

/** Makes a pair of keys by chance that nobody can predict. */
export async function makeKeys(madeAt: string): Promise<BackupKeys> {
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  return { file: `# created: ${madeAt}\n# public key: ${recipient}\n${identity}\n`, recipient }
}

/** The private keys in the text of a key file, with which remarks and empty lines may stand; none when one cannot be read. */
export async function readPrivateKeys(text: string): Promise<string[]> {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const readable = await Promise.all(keys.map(isPrivateKey))
  return readable.every(Boolean) ? keys : []
}

async function isPrivateKey(text: string): Promise<boolean> {
  try {
    await identityToRecipient(text)
    return true
  } catch {
    return false
  }
}
