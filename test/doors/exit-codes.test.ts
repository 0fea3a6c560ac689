import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../support/run.js'
import { commandNames } from './support/commands.js'
import { commandTable, wordsOf } from './support/command-table.js'
import { openWorld, type World } from './support/world.js'
import { copyHome, removeCopies } from './support/home-copy.js'

let world: World
beforeAll(async () => { world = await openWorld() })
afterAll(async () => { removeCopies(); await world.app.close() })

it('has a line for every command', () => {
  expect(Object.keys(commandTable).sort()).toEqual(commandNames())
})

describe('x', () => {
  it.each(Object.keys(commandTable).filter((n) => n !== 'demo'))('%s', async (name) => {
    const dir = await copyHome(world.app)
    const stop = AbortSignal.abort()
    const r = await runAs({ cwd: world.cwd, stop }, name === 'init' ? dir + '/new' : dir, ...wordsOf(name))
    console.log(name, r)
  })
})
