import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inScratchFolder } from '../../src/actions/scratch-folder.js'

let place: string
let beginning: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'elk-scratch-'))
  beginning = join(place, '.rehearsing-')
})
afterEach(() => rmSync(place, { recursive: true }))

it('a scratch folder is there for its owner while it is used, and gone afterwards, also when something goes wrong', async () => {
  const answer = await inScratchFolder(beginning, async (folder) => {
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    writeFileSync(join(folder, 'pupils'), 'Fatima')
    return folder
  })
  expect(existsSync(answer)).toBe(false)
  await expect(inScratchFolder(beginning, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(place)).toEqual([])
})

it('what a process left that was ended by force goes, what another uses now stays, and so does what is called otherwise', async () => {
  mkdirSync(`${beginning}killed`)
  for (const file of ['.elk-scratch', 'pupils']) writeFileSync(join(`${beginning}killed`, file), '')
  mkdirSync(`${beginning}config`)
  mkdirSync(join(place, 'rehearsing-kept'))
  await inScratchFolder(beginning, async (first) => {
    await inScratchFolder(beginning, async (second) => {
      expect([first, second].map((folder) => existsSync(folder))).toEqual([true, true])
      expect(readdirSync(place)).toHaveLength(4)
    })
    expect(existsSync(first)).toBe(true)
  })
  expect(readdirSync(place).sort()).toEqual(['.rehearsing-config', 'rehearsing-kept'])
})
