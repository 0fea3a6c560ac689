import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homeAt } from '../../src/home.js'
import { elkNumber } from '../support/a-school.js'
import { runAs } from '../support/run.js'
import { canary } from './support/canary.js'
import { copyHome, removeCopies } from './support/home-copy.js'
import { openPoisonedWorld } from './support/poisoned-world.js'
import { steeringIn, strangersOn } from './support/scans.js'
import { openWorld, type World } from './support/world.js'

let world: World

beforeAll(async () => {
  world = await openPoisonedWorld()
})
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

describe('a canary in what is made about a child', () => {
  it('is letters on the page with everything about the child', async () => {
    const dir = await copyHome(world.app)
    const words = ['privacy', 'export', elkNumber(1), '-o', 'copy.html']
    expect(await runAs({ cwd: world.cwd }, dir, ...words)).toMatchObject({ code: 0, err: '' })
    const html = readFileSync(join(world.cwd, 'copy.html'), 'utf8')
    expect(strangersOn(html)).toEqual([])
    for (const place of ['first_name', 'street', 'contact_name', 'old', 'reason'])
      expect(html).toContain(`kanarie-${place} &quot;`)
  })

  it('steers nobody who reads a certificate', async () => {
    const fresh = await openWorld()
    const dir = await copyHome(fresh.app)
    const words = ['privacy', 'erase', elkNumber(8), '--reason', canary('reason'), '--yes']
    const env = { ELK_ACTOR: canary('actor') }
    expect(await runAs({ cwd: fresh.cwd, env }, dir, ...words)).toMatchObject({ code: 0, err: '' })
    const text = readFileSync(join(homeAt(dir).certificates, '0001.txt'), 'utf8')
    expect(text).toContain('kanarie-reason')
    expect(steeringIn(text)).toEqual([])
    expect(text).not.toMatch(/^Bcc:/m)
    await fresh.app.close()
  })
})
