import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeKeys, readPrivateKeys } from '../../src/backup/age-keys.js'
import { readArchive } from '../../src/backup/read-archive.js'
import { writeArchive } from '../../src/backup/write-archive.js'
import { moment } from '../support/test-config.js'

const MEGABYTE = 1024 * 1024
const SIZE = 80

const dir = mkdtempSync(join(tmpdir(), 'elk-memory-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const manifest = {
  ...{ elk: '0.1.0', schema: 5, year: 2026, rehearsal: false, madeAt: moment('2026-03-26T09:00'), madeBy: 'Joke' },
  ...{ audit: { id: 0, hash: '' }, counts: { pupils: 0, accounts: 0, definitive: 0, mails: 0 }, proof: '0000' },
}

/** The most memory that was in use for bytes, in megabytes more than when it began. */
function watchMemory() {
  const before = process.memoryUsage().arrayBuffers
  let most = before
  return {
    look: () => {
      most = Math.max(most, process.memoryUsage().arrayBuffers)
    },
    grown: () => (most - before) / MEGABYTE,
  }
}

it('a backup of any size goes through a memory that stays flat', async () => {
  const [big, file, to] = [join(dir, 'big'), join(dir, 'big.age'), join(dir, 'to')]
  mkdirSync(to)
  const fd = openSync(big, 'w')
  for (let written = 0; written < SIZE; written++) writeSync(fd, randomBytes(MEGABYTE))
  closeSync(fd)
  const keys = await makeKeys(manifest.madeAt)
  const memory = watchMemory()
  const what = { manifest, parts: [{ name: 'home/elk.db', path: big }], recipients: [keys.recipient] }
  await writeArchive(file, what, memory.look)
  await readArchive(file, { keys: await readPrivateKeys(keys.file), dir: to }, memory.look)
  expect(memory.grown()).toBeLessThan(50)
})
