import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { DamagedVaultError, openVault } from '../../src/vault/vault.js'

const bytes = Buffer.from('{"placed":"barlaeus/vwo"}\n')
const sha256 = sha256Hex(bytes)

describe('the vault', () => {
  let home = ''
  let folder = ''
  const fileOf = (name: string) => join(folder, `${name}.json`)

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'elk-vault-'))
    folder = join(home, 'results')
  })
  afterEach(() => rmSync(home, { recursive: true }))

  it('keeps bytes under their SHA-256, for its owner alone, and leaves nothing else behind', () => {
    const vault = openVault(folder)
    expect(vault.keep(bytes)).toBe(sha256)
    expect(vault.keep(bytes)).toBe(sha256)
    expect(openVault(folder).read(sha256)).toEqual(bytes)
    expect(readdirSync(folder)).toEqual([`${sha256}.json`])
    expect(statSync(fileOf(sha256)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('clears away what a process that was killed had half written, and leaves what another is writing now', () => {
    const vault = openVault(folder)
    vault.keep(Buffer.from('earlier'))
    for (const name of ['.writing-killed', '.writing-now']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'part'), bytes.subarray(0, 9))
    }
    const longAgo = new Date(statSync(folder).mtimeMs - 3_600_000)
    utimesSync(join(folder, '.writing-killed'), longAgo, longAgo)
    vault.keep(bytes)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.writing-now'])
  })

  it('shuts a folder that stands open, as one that was put back from a backup may', () => {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    openVault(folder).keep(bytes)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('makes no folder before the first file', () => {
    expect(() => openVault(folder).read(sha256)).toThrow(DamagedVaultError)
    expect(readdirSync(home)).toEqual([])
  })

  it.each([
    ['gone', () => rmSync(fileOf(sha256))],
    ['altered', () => writeFileSync(fileOf(sha256), `${bytes} `)],
    ['half written', () => writeFileSync(fileOf(sha256), bytes.subarray(0, 9))],
    ['empty', () => writeFileSync(fileOf(sha256), '')],
  ])('answers nothing of a file that is %s, and is whole again once it is kept again', (_, damage) => {
    const vault = openVault(folder)
    vault.keep(bytes)
    damage()
    expect(() => vault.read(sha256)).toThrow(DamagedVaultError)
    expect(() => vault.results(sha256)).toThrow(DamagedVaultError)
    vault.keep(bytes)
    expect(vault.read(sha256)).toEqual(bytes)
  })

  it('is not disturbed by another process that keeps the same bytes at that moment', () => {
    mkdirSync(folder)
    const other = openSync(join(folder, `${sha256}.json.part`), 'w')
    writeSync(other, bytes.subarray(0, 5))
    openVault(folder).keep(bytes)
    writeSync(other, 'something else altogether')
    closeSync(other)
    expect(openVault(folder).read(sha256)).toEqual(bytes)
  })

  it('writes through no link that lies ready', () => {
    mkdirSync(folder)
    const elsewhere = join(home, 'elsewhere')
    writeFileSync(elsewhere, 'safe')
    symlinkSync(elsewhere, fileOf(sha256))
    symlinkSync(elsewhere, join(folder, `${sha256}.json.part`))
    openVault(folder).keep(bytes)
    expect(readFileSync(elsewhere, 'utf8')).toBe('safe')
    expect(openVault(folder).read(sha256)).toEqual(bytes)
  })

  it('leaves no half of a file behind when it cannot keep one', () => {
    mkdirSync(fileOf(sha256), { recursive: true })
    expect(() => openVault(folder).keep(bytes)).toThrow()
    expect(readdirSync(folder)).toEqual([`${sha256}.json`])
  })

  it('remembers the results that were read last, so that they outlive their file', () => {
    const vault = openVault(folder)
    const names = [1, 2, 3, 4].map((year) =>
      vault.keep(canonicalBytes({ year, pupils: [{ elkNumber: `${year}`.repeat(9), department: `school/${year}` }] })),
    )
    for (const name of names) vault.results(name)
    rmSync(folder, { recursive: true })
    const known = names.slice(1).map((name, index) => {
      const year = index + 2
      return vault.results(name).of(`${year}`.repeat(9) as Parameters<ReturnType<typeof vault.results>['of']>[0])
    })
    expect(known.map((pupil) => pupil?.department)).toEqual(['school/2', 'school/3', 'school/4'])
    expect(() => vault.results(names[0] ?? '')).toThrow(DamagedVaultError)
  })
})
