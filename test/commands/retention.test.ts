import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personalTables } from '../../src/db/erasure.js'
import { findAuditBreak } from '../support/audit-break.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { run } from '../support/run.js'
import { filesHolding } from '../support/scan-home.js'

describe('elk retention', () => {
  let home: CanaryHome
  let everybody: string[]
  const type = (...words: string[]) => run(home.app, ...words)
  const holding = () => filesHolding(home.app.home.dir, everybody)

  beforeAll(async () => {
    home = await aCanaryHome()
    const names = home.pupils.flatMap(({ elkNumber, email }) => [elkNumber, email])
    everybody = [...home.traces, ...names, 'el Amrani', 'Stoomstraat']
  })
  afterAll(() => home.app.close())

  it('plans what goes when, and has nothing to do before', async () => {
    const { out } = await type('retention', 'plan')
    expect(out).toContain(
      'na de laatste dag van de reservelijsten\n  vanaf donderdag 1 oktober 2026, 0.00 uur: 12 kinderen\n',
    )
    expect(out).toContain('Er is nu niets te wissen.')
    expect(await type('retention', 'apply', '--yes')).toMatchObject({ code: 0, err: '' })
    expect((await type('pupils', 'list', '--json')).out).toContain(home.canary.elkNumber)
  })

  it('takes the texts of mails when they are 90 days old, and leaves what happened to them', async () => {
    home.app.travelTo('2026-07-10T09:00')
    const { count } = JSON.parse((await type('retention', 'plan', '--json')).out).terms[0]
    const old = await home.app.db.selectFrom('mail_messages').selectAll().orderBy('mail_id').executeTakeFirstOrThrow()
    const words = [old.message.slice(-80)]
    expect(filesHolding(home.app.home.dir, words)).not.toEqual([])
    expect(count).toBeGreaterThan(10)
    const { code, out } = await type('retention', 'apply', '--yes')
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining(`Gewist: ${count} teksten van mails.`),
    })
    expect(filesHolding(home.app.home.dir, words)).toEqual([])
    expect(readdirSync(home.app.home.outbox).filter((file) => file.endsWith('.eml'))).toEqual([])
    expect(JSON.parse((await type('mail', 'list', '--json')).out).mails.length).toBeGreaterThan(10)
  })

  it('takes what was left in free pages when it was broken off, though nothing is to be erased', async () => {
    const row = { domain: 'zwerfwoord.example', until: home.app.clock.now(), refusals: 1 }
    await home.app.db.insertInto('resting_domains').values(row).execute()
    await home.app.db.deleteFrom('resting_domains').where('domain', '=', row.domain).execute()
    expect(filesHolding(home.app.home.dir, [row.domain])).not.toEqual([])
    expect((await type('retention', 'apply', '--yes')).out).toContain('Er is nu niets te wissen.')
    expect(filesHolding(home.app.home.dir, [row.domain])).toEqual([])
  })

  it('refuses to erase children while by the calendar something still happens to them', async () => {
    home.app.travelTo('2026-10-01T00:00')
    await type('rounds', 'set', 'completion', '--closes', '2026-10-02T12:00', '--yes', '--reason', 'later')
    const { code, err } = await type('retention', 'apply', '--yes')
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('Er is niets gewist.') })
    expect(err).toContain('vrijdag 2 oktober 2026, 12.00 uur')
    home.app.travelTo('2026-10-03T09:00')
  })

  it('leaves no byte of any child in any file after the last day of the reserve lists', async () => {
    expect((await type('retention', 'apply')).code).toBe(1)
    const naming = await type('retention', 'apply', '--yes', '--reason', `ook ${home.canary.elkNumber}`)
    expect(naming).toMatchObject({ code: 1, err: expect.stringContaining('Schrijf de reden zonder naam') })
    const { code, out, err } = await type('retention', 'apply', '--yes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Gewist: 12 kinderen.')
    expect(holding()).toEqual([])
    expect(readdirSync(home.app.home.results)).toEqual([])
    for (const table of personalTables) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(home.app.db)
      expect([table, rows[0]?.n]).toEqual([table, 0])
    }
    expect(await findAuditBreak(home.app.db)).toBeUndefined()
  })

  it('keeps counts in which nobody can be found', async () => {
    const { statistics } = JSON.parse((await type('retention', 'plan', '--json')).out)
    const [general, round1] = statistics.map(({ counts }: { counts: object }) => counts)
    expect(statistics.map(({ round }: { round: string | null }) => round)).toEqual([null, '1'])
    expect(general).toMatchObject({ pupils: 12, advices: { havo: 12 }, logins: { account: 12 } })
    expect(round1).toMatchObject({ participants: 12 })
    expect(JSON.stringify(statistics)).not.toMatch(/kanarie|[0-9]{9}/i)
  })

  it('writes a certificate with counts', () => {
    const [file = ''] = readdirSync(home.app.home.certificates)
    const text = readFileSync(join(home.app.home.certificates, file), 'utf8')
    expect(text).not.toContain('opnieuw gemaakt')
    expect(text).toContain('alles over alle kinderen van deze procedure')
    expect(text).toMatch(/- 12 kinderen\n- 13 versies van het formulier\n/)
  })

  it('leaves a home in which every command still says something sensible', async () => {
    for (const words of [['status'], ['match', 'show', '--round', '1'], ['results', 'status'], ['audit', 'list']])
      expect([words, (await type(...words)).code]).toEqual([words, 0])
    const plan = (await type('retention', 'plan')).out
    expect(plan).not.toContain('vanaf')
    expect(plan).toContain(
      'Er is nu niets te wissen.\nDe aantallen van zaterdag 3 oktober 2026, 9.00 uur zijn bewaard.',
    )
    expect((await type('results', 'report', '--round', '1')).err).toContain('nog geen uitslag')
    expect(existsSync(home.app.home.certificates)).toBe(true)
  })
})
