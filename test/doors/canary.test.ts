import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { elkNumber } from '../support/a-school.js'
import { runAs } from '../support/run.js'
import { canary, unplacedColumns } from './support/canary.js'
import { commandsThat, wordsOf } from './support/command-table.js'
import { copyHome, removeCopies } from './support/home-copy.js'
import { openPoisonedWorld } from './support/poisoned-world.js'
import { steeringIn } from './support/scans.js'
import type { World } from './support/world.js'

let world: World

beforeAll(async () => {
  world = await openPoisonedWorld()
})
afterEach(removeCopies)
afterAll(() => world.app.close())

describe('a canary in the database', () => {
  it('stands in every column that can hold a stranger’s text', () => {
    expect(unplacedColumns(world.app.home.database)).toEqual([])
  })

  const aboutPupils = commandsThat(({ elk }) => elk !== undefined).flatMap((name) => {
    const pupils = name.startsWith('rounds') ? [1] : [1, 2, 7]
    return pupils.map((n) => [name, elkNumber(n)] as const)
  })
  const others = commandsThat(({ elk, bare }) => elk === undefined && !bare).map((name) => [name, ''] as const)

  it.each([...aboutPupils, ...others])('never steers the terminal of elk %s %s', async (name, elk) => {
    const ways = [
      [{}, []],
      [{ FORCE_COLOR: '1' }, []],
      [{ ELK_LANG: 'en' }, ['--json']],
    ] as const
    for (const [env, options] of ways) {
      const home = await copyHome(world.app)
      const words = [...wordsOf(name, elk), ...options]
      const { code, out, err } = await runAs({ cwd: world.cwd, env, stop: AbortSignal.abort() }, home, ...words)
      expect(code).not.toBe(70)
      expect(steeringIn(out, { colours: 'FORCE_COLOR' in env })).toEqual([])
      expect(steeringIn(err, { colours: 'FORCE_COLOR' in env })).toEqual([])
      expect(out + err).not.toMatch(/^Bcc:/m)
      if (options.length > 0 && out) expect(() => JSON.parse(out)).not.toThrow()
    }
  })

  it('does nothing in a sentence that says it is no number, no school, no file and no option', async () => {
    const strange = canary('typed')
    for (const words of [
      ['pupils', 'show', strange],
      ['status', '--school', strange],
      ['pupils', 'import', `${strange}.csv`],
      ['status', `--${strange}`],
      [strange],
      ['pupils', 'correct', elkNumber(1), '--set', `${strange}=x`, '--reason', strange],
      ['audit', 'list', '--actor', strange, '--since', strange],
    ]) {
      const { code, out, err } = await runAs({ env: { ELK_ACTOR: strange } }, world.app, ...words)
      expect([1, 2]).toContain(code)
      expect(steeringIn(out + err)).toEqual([])
    }
  })

  it('is given whole to a script, which reads the escapes back', async () => {
    const { out } = await runAs({}, world.app, 'pupils', 'show', elkNumber(1), '--json')
    expect(JSON.parse(out).lastName).toBe(canary('last_name'))
  })
})
