import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import fc from 'fast-check'
import { type Header, pack } from 'tar-stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeKeys, readPrivateKeys } from '../../src/backup/age-keys.js'
import { encrypt, WrongRecipientError } from '../../src/backup/age-stream.js'
import { isSafeName } from '../../src/backup/archive.js'
import { BackupError } from '../../src/backup/backup-error.js'
import { type Manifest, readManifest, writeManifest } from '../../src/backup/manifest.js'
import { readArchive } from '../../src/backup/read-archive.js'
import { writeArchive } from '../../src/backup/write-archive.js'
import { moment } from '../support/test-config.js'

const manifest: Manifest = {
  elk: '0.1.0',
  schema: 5,
  year: 2026,
  rehearsal: false,
  madeAt: moment('2026-03-26T09:00'),
  madeBy: 'Joke',
  audit: { id: 7, hash: 'h' },
  counts: { pupils: 1, accounts: 1, definitive: 1, mails: 1 },
  proof: '0000-1111',
}

type Named = Partial<Header> & { name: string }

let dir: string
let keys: { recipient: string; identity: string }
let archive: string

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'elk-archive-'))
  keys = await newKeys()
  const [database, empty] = [join(dir, 'elk.db'), join(dir, 'empty')]
  writeFileSync(database, randomBytes(70_000))
  writeFileSync(empty, '')
  archive = join(dir, 'archive')
  const parts = [
    { name: 'home/elk.db', path: database },
    { name: 'home/pages/privacy.nl.md', path: empty },
  ]
  await writeArchive(archive, { manifest, parts, recipients: [keys.recipient] }, () => undefined)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

let to: string
beforeEach(() => {
  to = mkdtempSync(join(dir, 'to-'))
})

async function newKeys() {
  const { recipient, file } = await makeKeys('2026-03-26T08:00:00.000Z')
  const [identity = ''] = await readPrivateKeys(file)
  return { recipient, identity }
}

const open = (file: string, identity = keys.identity) =>
  readArchive(file, { keys: [identity], dir: to }, () => undefined)

/** Why bytes cannot be opened as a backup. */
async function faultOf(bytes: Buffer, identity = keys.identity): Promise<string> {
  const file = join(dir, 'tried')
  writeFileSync(file, bytes)
  rmSync(to, { recursive: true })
  mkdirSync(to)
  const opened = await open(file, identity).catch((error: unknown) => error)
  return opened instanceof BackupError ? opened.fault : `not refused: ${String(opened)}`
}

/** An archive that somebody else made for us, who needs no more than the public key. */
async function foreign(entries: readonly [Named, string][]): Promise<Buffer> {
  const tar = pack()
  for (const [headers, text] of entries) tar.entry(headers, text)
  tar.finalize()
  const chunks: Uint8Array[] = []
  for await (const chunk of await encrypt(tar.pipe(createGzip()), [keys.recipient])) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const sumOf = (name: string, text: string) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`

describe('an archive', () => {
  it('gives back every file as it was, with what it says of itself', async () => {
    const unpacked = await open(archive)
    expect(unpacked.manifest).toMatchObject(manifest)
    expect(readFileSync(join(unpacked.home, 'elk.db'))).toEqual(readFileSync(join(dir, 'elk.db')))
    expect(readFileSync(join(unpacked.home, 'pages/privacy.nl.md'), 'utf8')).toBe('')
    expect(statSync(join(unpacked.home, 'elk.db')).mode & 0o777).toBe(0o600)
    expect(statSync(unpacked.home).mode & 0o777).toBe(0o700)
    expect(unpacked.sha256).toBe(createHash('sha256').update(readFileSync(archive)).digest('hex'))
  })

  it('opens for each of its recipients, and for nobody else', async () => {
    const [first, second, stranger] = [await newKeys(), await newKeys(), await newKeys()]
    const file = join(dir, 'for-two')
    await writeArchive(file, { manifest, parts: [], recipients: [first.recipient, second.recipient] }, () => undefined)
    for (const { identity } of [first, second]) {
      expect((await open(file, identity)).manifest).toMatchObject(manifest)
      rmSync(to, { recursive: true })
      mkdirSync(to)
    }
    expect(await faultOf(readFileSync(file), stranger.identity)).toBe('wrong-key')
  })

  it('holds a file as long as it was when its turn came, whatever is written behind it', async () => {
    const [log, file] = [join(dir, 'growing'), join(dir, 'grown')]
    writeFileSync(log, 'a'.repeat(200_000))
    const grow = () => writeFileSync(log, 'b', { flag: 'a' })
    const parts = [{ name: 'home/audit-heads.log', path: log }]
    await writeArchive(file, { manifest, parts, recipients: [keys.recipient] }, grow)
    const { home } = await open(file)
    expect(readFileSync(join(home, 'audit-heads.log'), 'utf8')).toBe('a'.repeat(200_000))
    expect(statSync(log).size).toBeGreaterThan(200_000)
  })

  it('is made for no public key with a typing error', async () => {
    const wrong = keys.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
    const recipients = [keys.recipient, wrong]
    const made = writeArchive(join(dir, 'never'), { manifest, parts: [], recipients }, () => undefined)
    await expect(made).rejects.toThrow(WrongRecipientError)
  })

  it('is not made of a file that is gone', async () => {
    const parts = [{ name: 'home/elk.db', path: join(dir, 'nowhere') }]
    const made = writeArchive(join(dir, 'half'), { manifest, parts, recipients: [keys.recipient] }, () => undefined)
    await expect(made).rejects.toThrow('ENOENT')
  })
})

describe('bytes that are no whole archive are refused:', () => {
  it('any byte altered', async () => {
    const whole = readFileSync(archive)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ by
        expect(['not-one', 'wrong-key', 'damaged', 'cut-off']).toContain(await faultOf(bytes))
      }),
      {
        numRuns: 40,
        examples: [
          [0, 1],
          [22, 1],
          [whole.length - 1, 255],
        ],
      },
    )
    const middle = Buffer.from(whole)
    middle[1000] = (middle[1000] ?? 0) ^ 1
    expect(await faultOf(middle)).toBe('damaged')
  })

  it('cut off anywhere', async () => {
    const whole = readFileSync(archive)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect(await faultOf(whole.subarray(0, length))).toBe('cut-off')
      }),
      // Where the first part of 64 kB that is sealed on its own ends.
      { numRuns: 25, examples: [[0], [21], [22], [whole.length - 1], [whole.indexOf('---') + 64 + 65_552]] },
    )
  })

  it('something behind its end, or another file altogether', async () => {
    const whole = readFileSync(archive)
    expect(await faultOf(Buffer.concat([whole, Buffer.from('x')]))).not.toContain('not refused')
    expect(await faultOf(Buffer.concat([whole, whole]))).not.toContain('not refused')
    expect(await faultOf(Buffer.from('BRIN;Leerlingnummer\n'))).toBe('not-one')
    expect(await faultOf(Buffer.from('age-encryption.org/v2\n'))).toBe('not-one')
  })

  it('an archive that somebody else filled for us', async () => {
    const said = writeManifest(manifest)
    const own: [Named, string] = [{ name: 'backup.json' }, said]
    const sums = sumOf('backup.json', said)
    const outside = join(dir, 'outside')
    const strange: [Named, string][][] = [
      [],
      [[{ name: 'home/elk.db' }, 'x']],
      [own],
      [own, [{ name: 'SHA256SUMS' }, `${sums}${sumOf('home/elk.db', 'x')}`]],
      [own, [{ name: 'home/elk.db' }, 'x'], [{ name: 'SHA256SUMS' }, sums]],
      [own, [{ name: 'home/elk.db' }, 'x'], [{ name: 'SHA256SUMS' }, `${sums}${sumOf('home/elk.db', 'y')}`]],
      [own, [{ name: outside }, 'x']],
      [own, [{ name: 'home/../../outside' }, 'x']],
      [own, [{ name: 'home/link', type: 'symlink', linkname: '/etc' }, '']],
      [own, [{ name: 'home/a' }, 'x'], [{ name: 'home/a/b' }, 'x']],
      [own, [{ name: 'home/a' }, 'x'], [{ name: 'home/a' }, 'y']],
      [[{ name: 'backup.json' }, '{"elkBackup":1}']],
      [[{ name: 'backup.json' }, 'null']],
      [[{ name: 'backup.json' }, '{']],
    ]
    for (const entries of strange)
      expect(['not-one', 'damaged'], JSON.stringify(entries)).toContain(await faultOf(await foreign(entries)))
    expect(() => statSync(outside)).toThrow()
    expect(await faultOf(await foreign([own, [{ name: 'SHA256SUMS' }, sums]]))).toContain('not refused')
  })

  it('one that a newer ELK made, before it is unpacked', async () => {
    const newer = JSON.stringify({ elkBackup: 2, something: 'else' })
    expect(
      await faultOf(
        await foreign([
          [{ name: 'backup.json' }, newer],
          [{ name: 'other.sums' }, 'x'],
        ]),
      ),
    ).toBe('newer')
    expect(() => readManifest(newer)).toThrow(BackupError)
  })

  it('encrypted right, and no tar', async () => {
    const file = join(dir, 'text')
    await pipeline(await encrypt(Readable.from([Buffer.from('hello')]), [keys.recipient]), createWriteStream(file))
    expect(await faultOf(readFileSync(file))).toBe('not-one')
  })
})

describe('a name in an archive', () => {
  it.each(['backup.json', 'SHA256SUMS', 'home/elk.db', 'home/pages/a.md', 'home/..a'])('%s is safe', (name) => {
    expect(isSafeName(name)).toBe(true)
  })

  it.each(['', 'home', '/etc/passwd', 'home/', 'home//a', 'home/./a', 'home/../a', '../a', 'x/a', 'home/a\\b', 'a\0'])(
    '%j is not',
    (name) => {
      expect(isSafeName(name)).toBe(false)
    },
  )
})

describe('a key file', () => {
  it('may hold remarks, blank lines and more than one key', async () => {
    const [one, other] = [await newKeys(), await newKeys()]
    const text = `# mine\r\n\r\n${one.identity}\r\n  ${other.identity}\n`
    expect(await readPrivateKeys(text)).toEqual([one.identity, other.identity])
  })

  it('holds none when anything in it is no key', async () => {
    for (const text of ['', '# only a remark\n', keys.recipient, `${keys.identity}\nx`, keys.identity.slice(0, -1)])
      expect(await readPrivateKeys(text)).toEqual([])
  })
})
