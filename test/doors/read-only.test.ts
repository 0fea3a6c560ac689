import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Home, homeAt } from '../../src/home.js'
import { packageRoot } from '../../src/package.js'
import { elkNumber } from '../support/a-school.js'
import type { Ran } from '../support/run.js'
import { copyHome, hashHome, removeCopies } from './support/home-copy.js'
import { openWorld, type World } from './support/world.js'

// Nothing is forbidden to root, so it lets a stranger type the commands.
const NOBODY = 65_534
const stranger = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}

let world: World
let home: Home
let strangerCanRun: boolean

beforeAll(async () => {
  strangerCanRun = elkAsStranger('--version').code === 0
  world = await openWorld()
})
beforeEach(async (context) => {
  if (!strangerCanRun) context.skip('another user cannot read this folder, so nothing can be forbidden to root')
  home = homeAt(await copyHome(world.app))
  chmodSync(dirname(home.dir), 0o755)
})
afterEach(() => setRights(usual))
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

interface Rights {
  folders: number
  files: number
}

const usual: Rights = { folders: 0o755, files: 0o644 }

function setRights({ folders, files }: Rights): void {
  if (!home) return
  chmodSync(home.dir, 0o755)
  for (const name of readdirSync(home.dir, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(home.dir, name)
    chmodSync(path, statSync(path).isDirectory() ? 0o755 : files)
  }
  chmodSync(home.dir, folders)
}

function elkAsStranger(...argv: string[]): Ran {
  const options = {
    ...stranger,
    cwd: '/',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ELK_ACTOR: 'test' },
  } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'bin/elk'), ...argv], options)
  return { code: status ?? -1, out: stdout, err: stderr }
}

const commands = () => [
  ['status'],
  ['pupils', 'correct', elkNumber(1), '--set', 'city=Diemen', '--reason', 'x'],
  ['mail', 'work', '--once'],
]

async function expectRefused(rights: Rights): Promise<void> {
  const before = await hashHome(home.dir)
  setRights(rights)
  for (const argv of commands())
    expect(elkAsStranger(...argv, '--home', home.dir)).toEqual({
      code: 1,
      out: '',
      err: `ELK mag in ${home.dir} niet lezen of schrijven. Controleer de rechten van de map; er is niets veranderd.\n`,
    })
  setRights(usual)
  expect(await hashHome(home.dir)).toBe(before)
}

describe('a home in which somebody may', () => {
  it('only read', async () => {
    await expectRefused({ folders: 0o555, files: 0o444 })
  })

  it('write the database and not the folder', async () => {
    await expectRefused({ folders: 0o555, files: 0o666 })
  })

  it('not even look', async () => {
    await expectRefused({ folders: 0o000, files: 0o600 })
  })

  it('not read the settings', async () => {
    setRights({ folders: 0o777, files: 0o666 })
    chmodSync(home.config, 0o000)
    const { code, out, err } = elkAsStranger('status', '--home', home.dir)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`Het bestand ${home.config} kan niet worden gelezen.`)
  })

  it('do everything, works', () => {
    setRights({ folders: 0o777, files: 0o666 })
    for (const argv of commands()) expect(elkAsStranger(...argv, '--home', home.dir)).toMatchObject({ code: 0 })
  })
})

it('no home is made in a folder in which somebody may not write', () => {
  const folder = join(dirname(home.dir), 'locked')
  mkdirSync(folder)
  chmodSync(folder, 0o555)
  const made = elkAsStranger('init', '--rehearsal', '--home', join(folder, 'home'))
  expect(made).toMatchObject({ code: 1, out: '', err: expect.stringContaining('niet lezen of schrijven') })
  expect(readdirSync(folder)).toEqual([])
})
