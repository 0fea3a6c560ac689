import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAuditBreak } from '../support/audit-break.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { run, runAs } from '../support/run.js'
import { filesHolding } from '../support/scan-home.js'

describe('elk privacy erase', () => {
  let home: CanaryHome
  const type = (...words: string[]) => run(home.app, ...words)
  const erase = (...words: string[]) => type('privacy', 'erase', home.canary.elkNumber, ...words)
  const holding = () => filesHolding(home.app.home.dir, home.traces).map(([file]) => file)

  beforeAll(async () => {
    home = await aCanaryHome()
    await sql`pragma wal_checkpoint(truncate)`.execute(home.app.db)
    await type('pupils', 'correct', home.canary.elkNumber, '--set', 'street=Kanarielaan', '--reason', 'kanarie')
    await sql`pragma wal_checkpoint(passive)`.execute(home.app.db)
  })
  afterAll(() => home.app.close())

  it('finds the child before it in the database, the results and the mails', () => {
    const { dir } = home.app.home
    const places = new Set(holding().map((file) => file.slice(dir.length + 1).split('/')[0]))
    expect([...places].sort()).toEqual(['elk.db', 'elk.db-wal', 'outbox', 'results'])
  })

  it('shows whom it is about, what goes and what to think of, and writes nothing in a trial', async () => {
    const { code, out, err } = await erase('--dry-run')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'Kanariepiet el Kanariepietsen, geboren 23 juli 2014, 18AB00\nDit verdwijnt voorgoed:\n  1 kind\n',
    )
    expect(out).toContain('Let op: het gezin heeft de uitslag nog niet bekeken.')
    expect(out).toContain(`elk privacy export ${home.canary.elkNumber}`)
    expect(out).toContain('Dit was een proef. Er is niets gewist.')
    expect((await type('pupils', 'show', home.canary.elkNumber)).code).toBe(0)
  })

  it('refuses a reason by which the child stays known', async () => {
    const { code, err } = await erase('--reason', 'de ouders van kanariepiet vragen het', '--yes')
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('In de reden staat “kanariepiet”') })
    expect((await erase('--reason', `leerling ${home.canary.elkNumber}`, '--yes')).code).toBe(1)
    expect((await type('pupils', 'show', home.canary.elkNumber)).code).toBe(0)
  })

  it('asks for a reason, and for a confirmation', async () => {
    expect((await erase('--yes')).code).toBe(1)
    const tty = { tty: true, answers: [[/voorgoed wissen/, 'n']] } as const
    const words = ['privacy', 'erase', home.canary.elkNumber, '--reason', 'verhuisd']
    const { code, out } = await runAs(tty, home.app, ...words)
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('Er is niets gewist.') })
  })

  it('leaves no byte of the child in any file, and keeps the log whole', async () => {
    const { code, out, err } = await erase('--reason', 'het gezin verhuist naar het buitenland', '--yes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('Alles over dit kind is gewist.')
    expect(holding()).toEqual([])
    expect(await findAuditBreak(home.app.db)).toBeUndefined()
  })

  it('says in a certificate how much went, and of whom nothing', () => {
    const text = readFileSync(join(home.app.home.certificates, '0001.txt'), 'utf8')
    expect(text).toContain('lijst, plaats en lotnummer, onder een code zonder naam')
    expect(text).toContain('Bewijs van wissen 0001')
    expect(text).toContain('- 1 kind\n')
    expect(text).toContain('Reden        het gezin verhuist naar het buitenland')
    expect(text).toContain('Er zijn bij ELK geen oudere reservekopieën meer.')
  })

  it('is the end of the child for every command', async () => {
    for (const words of [
      ['pupils', 'show'],
      ['privacy', 'export'],
      ['privacy', 'erase'],
      ['match', 'why'],
      ['results', 'show'],
    ])
      expect((await type(...words, home.canary.elkNumber)).err).toContain('Er is geen leerling met ELK-nummer')
  })

  it('leaves the others their results, and the draw the same', async () => {
    const other = home.pupils[1]?.elkNumber ?? ''
    expect((await type('results', 'show', other)).code).toBe(0)
    expect((await type('match', 'why', other, '--round', '1')).code).toBe(0)
    expect(await type('match', 'run', '--round', '1')).toMatchObject({ code: 0, err: '' })
    expect((await type('match', 'show', '--round', '1')).code).toBe(0)
    expect((await type('results', 'status')).code).toBe(0)
    const place = await type('match', 'place', other, 'south/havo', '--round', '1', '--reason', 'x', '--yes')
    expect(place).toMatchObject({ code: 1, err: expect.stringContaining('gepubliceerd') })
  })

  it('has nothing left to finish', async () => {
    expect((await type('privacy', 'finish')).out).toBe('Er is niets meer af te maken.\n')
  })
})
