import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Problem } from '../../src/domain/problems.js'
import { type Home, homeAt } from '../../src/home.js'
import { messagesFor } from '../../src/messages/index.js'
import { sayProblem } from '../../src/messages/problems/sentences.js'
import { elkNumber } from '../support/a-school.js'
import { type Ran, run } from '../support/run.js'
import { copyHome, removeCopies } from './support/home-copy.js'
import { inDatabase } from './support/in-database.js'
import { openWorld, type World } from './support/world.js'

const PAGE = 4096

let world: World
let home: Home

beforeAll(async () => {
  world = await openWorld()
})
beforeEach(async () => {
  home = homeAt(await copyHome(world.app))
})
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

/** Commands that look, change, send and check. */
const commands = () => [
  ['status'],
  ['pupils', 'correct', elkNumber(1), '--set', 'city=Diemen', '--reason', 'x'],
  ['pupils', 'import', join(world.cwd, 'pupils.csv'), '--yes'],
  ['mail', 'work', '--once'],
  ['audit', 'verify'],
]

function saying(problem: Problem): Ran {
  return { code: 1, out: '', err: expect.stringContaining(sayProblem(messagesFor('nl').problems, problem)) }
}

async function expectEverywhere(problem: Problem, dir = home.dir): Promise<void> {
  const before = bytesOf(home)
  for (const argv of commands()) expect(await run(dir, ...argv), argv.join(' ')).toEqual(saying(problem))
  expect(bytesOf(home)).toEqual(before)
}

/** Every file of a home with its bytes, apart from what a database keeps beside it while it is open. */
function bytesOf({ dir }: Home): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/-(wal|shm)$/.test(path))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path).toString('base64')]))
}

describe('where there is no home', () => {
  it.each(['nowhere', 'a/b/c'])('as in %s, every command names elk init', async (folder) => {
    const dir = join(world.cwd, folder)
    await expectEverywhere({ code: 'no-home', dir }, dir)
    expect(existsSync(dir)).toBe(false)
  })

  it('because a file lies in its place, or where its folder should be', async () => {
    const file = join(world.cwd, 'pupils.csv')
    await expectEverywhere({ code: 'no-home', dir: file }, file)
    await expectEverywhere({ code: 'no-home', dir: join(file, 'home') }, join(file, 'home'))
  })

  it('because an empty folder stands there', async () => {
    const dir = join(world.cwd, 'empty')
    mkdirSync(dir)
    await expectEverywhere({ code: 'no-home', dir }, dir)
  })
})

describe('in half a home every command names the file', () => {
  it.each(['config.toml', 'elk.db', 'secret.key'])('%s, when it is gone', async (file) => {
    rmSync(join(home.dir, file))
    await expectEverywhere({ code: 'home-incomplete', dir: home.dir, file })
  })

  it.each(['elk.db', 'secret.key'])('%s, when it is empty', async (file) => {
    writeFileSync(join(home.dir, file), '')
    await expectEverywhere({ code: 'home-incomplete', dir: home.dir, file })
  })

  it.each(['', 'x', '{}', '{"offsetMs":"x"}', '{"offsetMs":1e300}', '[]'])(
    'clock.json, when it says %j in a rehearsal home',
    async (text) => {
      writeFileSync(home.clock, text)
      const problem = { code: 'home-incomplete', dir: home.dir, file: 'clock.json' } as const
      for (const argv of [['status'], ['mail', 'work', '--once']])
        expect(await run(home.dir, ...argv)).toMatchObject({ code: 1, err: saying(problem).err })
    },
  )

  it('and does without the folders that it can make itself', async () => {
    for (const folder of [home.outbox, home.backups, home.logs]) rmSync(folder, { recursive: true, force: true })
    for (const argv of [...commands(), ['mail', 'preview']])
      expect(await run(home.dir, ...argv)).toMatchObject({ code: 0 })
    expect(readdirSync(home.outbox)).toContain('preview')
  })
})

describe('a home that this ELK cannot use', () => {
  it('because a newer one wrote it', async () => {
    inDatabase(home.database, 'pragma user_version = 99')
    await expectEverywhere({ code: 'home-newer', dir: home.dir })
  })

  const damages: [string, () => void][] = [
    ['other bytes', () => writeFileSync(home.database, Buffer.alloc(100_000, 'geen database '))],
    ['only its first half', () => truncateSync(home.database, readFileSync(home.database).length / 2)],
    ['only its first hundred bytes', () => truncateSync(home.database, 100)],
    [
      'zeros where its tables begin',
      () =>
        writeFileSync(
          home.database,
          Buffer.concat([readFileSync(home.database).subarray(0, 100), Buffer.alloc(200_000)]),
        ),
    ],
  ]
  it.each(damages)('because the database holds %s', async (_, damage) => {
    damage()
    await expectEverywhere({ code: 'home-damaged', dir: home.dir })
  })

  it('because any one page of the database holds noise: a command says so or does without that page', async () => {
    const whole = readFileSync(home.database)
    const noise = Buffer.alloc(PAGE, 0xa5)
    let refused = 0
    for (let start = PAGE; start < whole.length; start += PAGE) {
      writeFileSync(home.database, Buffer.concat([whole.subarray(0, start), noise, whole.subarray(start + PAGE)]))
      for (const argv of [['status'], ['audit', 'verify'], ['mail', 'list']]) {
        const { code, err } = await run(home.dir, ...argv)
        if (code === 0) continue
        refused++
        expect({ code, err }).toEqual(
          expect.objectContaining({ code: 1, err: saying({ code: 'home-damaged', dir: home.dir }).err }),
        )
      }
    }
    expect(refused).toBeGreaterThan(10)
  })

  it('and that works again when its backup is put back', async () => {
    const backup = join(world.cwd, 'backup.db')
    cpSync(home.database, backup)
    truncateSync(home.database, 4096)
    expect(await run(home.dir, 'status')).toMatchObject({ code: 1 })
    for (const file of [home.database, `${home.database}-wal`, `${home.database}-shm`]) rmSync(file, { force: true })
    cpSync(backup, home.database)
    for (const argv of commands()) expect(await run(home.dir, ...argv)).toMatchObject({ code: 0 })
  })
})
