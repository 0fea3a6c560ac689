import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../city/main.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'city-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function run(line: string) {
  const stdout: string[] = []
  const stderr: string[] = []
  const io = {
    cwd,
    stdout: { write: (text: string) => stdout.push(text) },
    stderr: { write: (text: string) => stderr.push(text) },
  }
  return { exitCode: main(line.split(' '), io), stdout: stdout.join(''), stderr: stderr.join('') }
}

describe('npm run city', () => {
  it('writes 300 pupils of 220 schools below the folder it was given, and counts what their families will do', () => {
    const { exitCode, stdout } = run('--pupils 300 --seed 7 --out made/city')
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      `${join(cwd, 'made/city')}: 300 pupils (seed 7): 280 definitive, 10 broken off, 10 never opened (of whom 2 on paper, 0 without e-mail).\n`,
    )
    expect(readdirSync(join(cwd, 'made/city')).toSorted()).toEqual([
      'adviezen',
      'afdelingen.csv',
      'families.json',
      'index.json',
      'leerlingen',
      'scholen.csv',
      'toelatingen.csv',
    ])
    expect(readdirSync(join(cwd, 'made/city/leerlingen'))).toHaveLength(220)
  })

  it('does not write over what is there', () => {
    run('--pupils 3 --seed 7 --out city')
    const { exitCode, stderr } = run('--pupils 3 --seed 8 --out city')
    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      `${join(cwd, 'city')} is not empty. Name a new folder with --out, or empty this one; nothing was written.\n`,
    )
  })

  it('used wrongly says what is wrong and how to use it', () => {
    const { exitCode, stderr } = run('--pupils 3 --seed 7')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--out is missing: name a folder that does not exist yet\n\nnpm run city -- --pupils N')
  })
})
