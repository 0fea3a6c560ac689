import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import { elkNumber } from '../support/a-school.js'
import { keptRows } from '../support/kept-rows.js'
import { runAs } from '../support/run.js'
import { commandsThat, commandTable, ELK, without, wordsOf } from './support/command-table.js'
import { commandNames } from './support/commands.js'
import { copyHome, hashHome, removeCopies } from './support/home-copy.js'
import { inDatabase } from './support/in-database.js'
import { makeReady } from './support/ready-home.js'
import { refusals } from './support/refusals.js'
import { expectRefusal, type Refused } from './support/refused.js'
import { openWorld, type World } from './support/world.js'

let world: World
let kept: unknown

beforeAll(async () => {
  world = await openWorld()
  kept = await keptRows(world.app.db)
})
afterEach(async () => {
  world.app.travelTo('2026-03-26T09:00')
  expect(await keptRows(world.app.db)).toEqual(kept)
})
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

const refused = (words: readonly string[], why: Refused) => expectRefusal(world, words, why)

describe('the table of exit codes', () => {
  it('has a line for every command, and something that each refuses', () => {
    expect(Object.keys(commandTable).sort()).toEqual(commandNames())
    expect(Object.keys(refusals).sort()).toEqual(commandNames())
  })
})

describe('0', () => {
  // The demo has a home, and a test, of its own: test/commands/demo.test.ts.
  // What a doctor finds: test/commands/doctor-mail.test.ts.
  it.each(commandsThat(({ bare, finds }) => !bare && !finds))('elk %s, when it is done', async (name) => {
    const home = await makeReady(world, name)
    // Who looked at one child's file is written down: test/doors/readings.test.ts.
    const isOfOne = ['pupil', 'receipt'].includes(commandTable[name]?.about ?? '')
    const counts = (table: string) => !(isOfOne && table === 'audit')
    const before = await hashHome(home, counts)
    const { code, err } = await runAs({ cwd: world.cwd, stop: AbortSignal.abort() }, home, ...wordsOf(name))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    // Who looked at a placement is written down.
    if (
      /(?<!match|results) (list|show|why|plan|print|preview|verify|serve)$|^(status|match|results status)$/.test(name)
    )
      expect(await hashHome(home, counts)).toBe(before)
  })

  it('elk init and elk completion, when there is no home yet', async () => {
    const home = join(world.cwd, 'new')
    expect(await runAs({}, home, ...wordsOf('init'))).toMatchObject({ code: 0, err: '' })
    expect(await runAs({}, undefined, ...wordsOf('completion'))).toMatchObject({ code: 0, err: '' })
  })
})

describe('1: a command cannot be done', () => {
  it.each(commandsThat(({ bare }) => !bare))('elk %s, where there is no home', async (name) => {
    const dir = join(world.cwd, 'nowhere')
    const { err } = await refused([...wordsOf(name), '--home', dir], { code: 1, says: { code: 'no-home', dir } })
    expect(err).toContain(`elk init --home ${dir}`)
  })

  describe.each(commandsThat(({ typed }) => typed.includes(ELK)))('elk %s', (name) => {
    const nobody = elkNumber(99)
    it('for a number that nobody has', async () => {
      await refused(wordsOf(name, nobody), { code: 1, says: { code: 'unknown-pupil', elkNumber: nobody } })
    })

    it.each(['100001004', '1000010', '10000100a'])('for %s, in which a digit must be wrong', async (text) => {
      await refused(wordsOf(name, text), { code: 1, says: { code: 'wrong-elk-number', text } })
    })
  })

  it.each(commandsThat(({ typed }) => typed.includes(ELK)))('elk %s, for the pupil number of nobody', async (name) => {
    const named = without(without(wordsOf(name, ELK), '--pupil'), ELK)
    const byNumber = [...named, '--school', '18AB00', '--number', '999']
    await refused(byNumber, { code: 1, says: { code: 'unknown-number', number: '999', school: '18AB00' } })
  })

  describe.each(commandsThat(({ about }) => ['pupil', 'pupils', 'receipt'].includes(about)))('elk %s', (name) => {
    it('for a school that is not there, with the school that is meant', async () => {
      const says = { code: 'unknown-school', school: '18AB01', suggestion: '18AB00' } as const
      const { err } = await refused([...wordsOf(name), '--school', '18ab01'], { code: 1, says })
      expect(err).toContain('Bedoelde u 18AB00?')
    })

    it('for what is no code of a school', async () => {
      await refused([...wordsOf(name), '--school', '18A'], {
        code: 1,
        says: { code: 'wrong-school-code', text: '18A' },
      })
    })

    it('for a board that is not there, with the board that is meant', async () => {
      const board = 'Stichting Stoon'
      const says = { code: 'unknown-board', board, suggestion: 'Stichting Stoom' } as const
      await refused([...wordsOf(name), '--board', board], { code: 1, says })
    })
  })

  it.each(commandsThat(({ typed }) => typed.includes('--reason')))('elk %s, without a reason', async (name) => {
    await refused(without(wordsOf(name), '--reason', 1), {
      code: 1,
      says: { code: 'reason-required' },
      shows: 'maybe a plan',
    })
    const blank = wordsOf(name).with(wordsOf(name).indexOf('--reason') + 1, '  ')
    await refused(blank, { code: 1, says: { code: 'reason-required' }, shows: 'maybe a plan' })
  })

  it.each(commandsThat(({ asks }) => asks))('elk %s, where nobody can confirm', async (name) => {
    const says = { code: 'confirmation-required' } as const
    await refused(without(wordsOf(name), '--yes'), { code: 1, says, shows: 'plan' })
  })

  it.each(commandsThat(({ asks }) => asks))('elk %s, when the person says no', async (name) => {
    const words = without(wordsOf(name), '--yes')
    const { code, err } = await runAs({ tty: true, cwd: world.cwd, answers: [[/j\/N/, 'n']] }, world.app, ...words)
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Nee') })
  })
})

describe('2: a command is used wrongly', () => {
  it.each(commandNames())('elk %s, with an option that is not there', async (name) => {
    await refused([...wordsOf(name), '--bestaat-niet'], {
      code: 2,
      says: ({ usage }) => usage.unknownOption('--bestaat-niet', undefined),
    })
  })

  it.each(commandsThat(({ incomplete }) => incomplete))('elk %s, with nothing behind it', async (name) => {
    await refused(name.split(' '), { code: 2 })
  })

  it.each(commandsThat(({ typed }) => typed.includes(ELK)))(
    'elk %s, with a pupil number of no school',
    async (name) => {
      const named = without(without(wordsOf(name, ELK), '--pupil'), ELK)
      await refused([...named, '--number', '1'], { code: 2, says: ({ usage }) => usage.numberNeedsSchool })
    },
  )

  it.each(commandsThat(({ about }) => about === 'everyone'))('elk %s, for one school only', async (name) => {
    for (const scope of [
      ['--school', '18AB00'],
      ['--board', 'Stichting Stoom'],
      ['--number', '1'],
    ])
      await refused([...wordsOf(name), ...scope], { code: 2 })
  })
})

describe('1, 2 and 3 of each command', () => {
  const rows = Object.entries(refusals).flatMap(([name, list]) => list.map((row) => [name, row.when, row] as const))

  it.each(rows)('elk %s: %s', async (name, _, { typed, at, ...why }) => {
    if (at) world.app.travelTo(at)
    await refused([...name.split(' '), ...typed], why)
  })
})

describe('70: a mistake of ours', () => {
  it.each(commandsThat(({ bare }) => !bare))('elk %s says where the log is and nothing else', async (name) => {
    const home = await copyHome(world.app)
    mkdirSync(homeAt(home).logs)
    inDatabase(homeAt(home).database, 'drop table procedure')
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await runAs({ cwd: world.cwd }, home, ...wordsOf(name), ...json)
      expect({ code, out }).toEqual({ code: 70, out: '' })
      expect(err).toContain(join(homeAt(home).logs, 'bugs.log'))
    }
  })
})
