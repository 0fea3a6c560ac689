import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Ran, run, runAs } from '../support/run.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-demo-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

/** At a terminal whose reader would lose every line that goes through it. */
const demo = (...options: string[]): Promise<Ran> =>
  runAs(
    { tty: true, columns: 200, env: { NO_COLOR: '1', PAGER: 'false' }, cwd: process.cwd() },
    join(dir, 'home'),
    'demo',
    ...options,
  )

describe('elk demo', () => {
  it('plays the whole story without a question, a page to turn or a mail that leaves', {
    timeout: 60_000,
  }, async () => {
    const { code, out, err } = await demo('--no-serve')
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Er is niets opgeslagen.') })
    expect(out).toContain('31 families zijn klaar (AV), 4 stopten halverwege (AG), 6 maakten alleen een account')
    expect(out).toMatch(/^18AB00 De Stille Stoomboot +28 +2 +3 +23 +9 +3 +16 /m)
    expect(out).toContain("D'Andréa, Zoë")
    expect(out).toMatch(/^ {2}http:\/\/localhost:8026\/w\/[\w-]{43}$/m)
    const mails = JSON.parse((await run(join(dir, 'home'), 'mail', 'work', '--once', '--json')).out)
    expect(mails).toMatchObject({ sent: 0, waiting: 0 })
  })

  it('will not tell its story in a home that is there already', async () => {
    await run(join(dir, 'home'), 'init', '--rehearsal')
    const { code, err } = await demo('--no-serve')
    expect(code).toBe(1)
    expect(err).toContain('Kies met --home een map die nog niet bestaat.')
  })
})
