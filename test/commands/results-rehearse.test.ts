import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rehearsalClock } from '../../src/clock.js'
import { playEvening } from '../../src/commands/results/rehearsal/evening.js'
import { brokenPromises } from '../../src/commands/results/rehearsal/findings.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMails } from '../../src/db/mails.js'
import { openDatabase } from '../../src/db/open.js'
import { getProcedure } from '../../src/db/procedure.js'
import { findPublication } from '../../src/db/results.js'
import type { ResultSet } from '../../src/domain/results/result-set.js'
import { homeAt } from '../../src/home.js'
import { aDrawnRound, type DrawnRound } from '../support/a-drawn-round.js'
import { keepHome, run, runAs } from '../support/run.js'

let drawn: DrawnRound
let temporary: string

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'elk-test-tmp-'))
  vi.stubEnv('TMPDIR', temporary)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await drawn.app.close()
  rmSync(temporary, { recursive: true, force: true })
})

/** Every row of every table but the log, and every file beside the database but the ends of the log. */
async function contents({ db, home }: DrawnRound['app']) {
  const { rows: tables } = await sql<{
    name: string
  }>`select name from sqlite_master where type = 'table' and name <> 'audit'`.execute(db)
  const rows = await Promise.all(
    tables.map(async ({ name }) => [name, await sql`select * from ${sql.table(name)}`.execute(db)]),
  )
  const names = readdirSync(home.dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('elk.db') && name !== 'audit-heads.log',
  )
  const files = names
    .map((name) => join(home.dir, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => [file, readFileSync(file, 'base64')])
  return JSON.stringify([rows, files.sort()])
}

const copies = () => readdirSync(drawn.app.home.dir).filter((name) => name.startsWith('.rehearsing'))

describe('a rehearsal of the evening', () => {
  it('shows every family its own result after the moment, and leaves nothing behind but one line in the log', async () => {
    drawn = await aDrawnRound()
    const { app } = drawn
    keepHome(app)
    const [before, log] = [await contents(app), await listAudit(app.db, {})]
    const { code, out } = await run(app, 'results', 'rehearse')
    expect(out).toContain('Oefening van de uitslag van ronde 1, donderdag 9 april 2026, 15.30 uur')
    expect(out).toContain('✓ De uitslag is in de kopie nagekeken en gepubliceerd, door twee namen.')
    expect(out).toContain('✓ De mail met de link ging naar 12 van de 12 families; in de kopie naar de map outbox.')
    expect(out).toContain('✓ Vóór het moment zag niemand iets: 12 families keken.')
    expect(out).toContain('✓ Vóór het moment was de pagina voor iedereen gelijk, op de naam van het kind na.')
    expect(out).toContain('✓ 12 families lazen de eigen uitslag, precies zoals hij is vastgesteld.')
    expect(out).toContain('✓ Intrekken werkt: 12 families zagen meteen dat de uitslag wordt nagekeken.')
    expect(out).toContain('✓ Daarna is opnieuw gepubliceerd: 12 families zagen de uitslag weer.')
    expect(out).not.toContain('✗')
    expect(out).toContain('De oefening is geslaagd.')
    expect(code).toBe(0)
    expect(await contents(app)).toBe(before)
    const entries = await listAudit(app.db, {})
    expect(entries.slice(0, -1)).toEqual(log)
    expect(entries.at(-1)).toMatchObject({
      act: 'results rehearsed',
      details: { round: '1', families: 12, wrong: 0, kept: false },
    })
    expect(copies()).toEqual([])
  })

  it('keeps the copy where it is asked for: a practice home that only its owner may look into', async () => {
    drawn = await aDrawnRound()
    const dir = join(temporary, 'kept')
    const { code, out } = await run(drawn.app, 'results', 'rehearse', '--families', '3', '--keep', dir)
    expect(out).toContain(`De kopie staat in ${dir}.`)
    expect(out).toContain('Niet meegekeken: 9 families.')
    expect(code).toBe(0)
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    const copy = homeAt(dir)
    const db = openDatabase(copy.database, { mustExist: true })
    expect((await getProcedure(db)).rehearsal).toBe(true)
    expect(await findPublication(db, '1')).toBeDefined()
    const told = await listMails(db, { kind: 'result-link', state: 'sent' })
    expect(told).toHaveLength(12)
    await db.destroy()
    expect(readdirSync(copy.outbox).length).toBeGreaterThanOrEqual(12)
    expect(copies()).toEqual([])
  })

  it('throws the copy away when it is stopped', async () => {
    drawn = await aDrawnRound()
    const { code, err } = await runAs({ stop: AbortSignal.abort() }, drawn.app, 'results', 'rehearse')
    expect(err).toContain('Gestopt. De kopie is weggegooid. In de echte map is niets veranderd.')
    expect(code).toBe(1)
    expect(copies()).toEqual([])
    expect((await listAudit(drawn.app.db, {})).map(({ act }) => act)).not.toContain('results rehearsed')
  })

  it('does not begin without results, or where something is already', async () => {
    drawn = await aDrawnRound()
    expect(await run(drawn.app, 'results', 'rehearse', '--round', '2')).toMatchObject({ code: 1 })
    const there = await run(drawn.app, 'results', 'rehearse', '--keep', drawn.app.home.dir)
    expect(there.code).toBe(1)
    const wrong = await run(drawn.app, 'results', 'rehearse', '--families', 'alle')
    expect(wrong.err).toContain('“alle” is geen aantal families.')
    expect(wrong.code).toBe(2)
    expect(existsSync(drawn.app.home.database)).toBe(true)
  })
})

describe('a rehearsal finds', () => {
  const evening = async (wrong: (app: DrawnRound['app']) => Partial<DrawnRound['app']>) => {
    drawn = await aDrawnRound({ rehearsal: true })
    const { app } = drawn
    const running = { ...app, clock: rehearsalClock(app.home.clock) }
    return playEvening(
      { ...running, ...wrong(running) },
      {
        round: '1',
        families: undefined,
        reason: 'oefening',
        stop: new AbortController().signal,
        progress: () => () => undefined,
      },
    )
  }

  it('a page with the result of another child', async () => {
    const mixedUp = ({ vault }: DrawnRound['app']): Partial<DrawnRound['app']> => ({
      vault: {
        ...vault,
        results: (sha256) => {
          const shown = vault.results(sha256)
          const [first, second, ...rest] = (shown.set as ResultSet).pupils
          const other = (one: typeof first, two: typeof first) => one && two && { ...two, elkNumber: one.elkNumber }
          const pupils = [other(first, second), other(second, first), ...rest]
          return { ...shown, of: (elkNumber) => pupils.find((pupil) => pupil?.elkNumber === elkNumber) }
        },
      },
    })
    const found = await evening(mixedUp)
    expect(brokenPromises(found)).toMatchObject({ 'nothing-before': 0, 'nothing-early': 0, 'nothing-late': 0 })
    expect(found.crossing.right).toBe(10)
    expect(brokenPromises(found)['own-result']).toBeGreaterThanOrEqual(2)
    expect(brokenPromises(found)['back-again']).toBe(2)
  })
})
