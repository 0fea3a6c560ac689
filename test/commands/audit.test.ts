import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AuditEntry, recordAudit } from '../../src/db/audit.js'
import { acts } from '../../src/messages/audit/acts-nl.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T09:00' })
})
afterEach(() => app.close())

const write = (...entries: AuditEntry[]) => app.db.transaction().execute((trx) => recordAudit(trx, ...entries))

async function writeThree() {
  const fatima = await addPupil(app)
  const sem = await addPupil(app, { firstName: 'Sem', school: schoolCode('19CD00') })
  await write(
    {
      at: moment('2026-03-20T10:00'),
      actor: 'karin',
      act: 'pupil corrected',
      pupilId: fatima.id,
      details: { changes: [{ field: 'city', old: '', new: 'Weesp' }] },
      reason: 'Verhuisd',
    },
    {
      at: moment('2026-03-21T10:00'),
      actor: 'test',
      act: 'round extended',
      details: {
        round: '1',
        changes: [{ field: 'closesAt', old: moment('2026-04-01T00:00'), new: moment('2026-04-02T12:00') }],
      },
      reason: 'Storing',
    },
    {
      at: moment('2026-03-22T10:00'),
      actor: 'family',
      act: 'an act of tomorrow',
      pupilId: sem.id,
      details: { dropped: ['barlaeus/vwo'] },
    },
  )
  return { fatima, sem }
}

describe('elk audit list', () => {
  it('shows who did what and when, with old and new', async () => {
    const { fatima, sem } = await writeThree()
    const { code, out } = await run(app, 'audit', 'list')
    expect(code).toBe(0)
    expect(out).toBe(`vrijdag 20 maart 2026
1  10:00  karin verbeterde gegevens van leerling ${fatima.elkNumber}.
          woonplaats: (leeg) → Weesp · reden: Verhuisd

zaterdag 21 maart 2026
2  10:00  test verlengde een ronde.
          ronde: 1 · sluit: 2026-03-31 23:59 → 2026-04-02 12:00 · reden: Storing

zondag 22 maart 2026
3  10:00  De familie: an act of tomorrow (leerling ${sem.elkNumber}).
          van de lijst gehaald: barlaeus/vwo
`)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('is about one pupil, one actor, one act, one school, or a stretch of time', async () => {
    const { fatima } = await writeThree()
    const listed = async (...options: string[]) =>
      JSON.parse((await run(app, 'audit', 'list', '--json', ...options)).out).map(
        ({ actor }: { actor: string }) => actor,
      )
    expect(await listed()).toEqual(['karin', 'test', 'family'])
    expect(await listed('--actor', 'test')).toEqual(['test'])
    expect(await listed('--actor', 'de familie')).toEqual(['family'])
    expect(await listed('--act', 'round extended')).toEqual(['test'])
    expect(await listed('--act', 'Verlengde')).toEqual(['test'])
    expect(await listed('--school', '19CD00')).toEqual(['family'])
    expect(await listed('--board', 'Stichting Stoom')).toEqual(['karin', 'family'])
    expect(await listed('--since', '2026-03-21T10:00')).toEqual(['test', 'family'])
    expect(await listed('--since', '2026-03-21T10:00', '--actor', 'karin')).toEqual([])
    expect(await listed('--until', '2026-03-21T10:00')).toEqual(['karin'])
    expect(await listed('--until', '2026-03-21')).toEqual(['karin', 'test'])
    expect(await listed('--latest', '2')).toEqual(['test', 'family'])
    expect(await listed('--pupil', fatima.elkNumber)).toEqual(['karin'])
  })

  it.each([
    [['--act', 'adviezen ingelezzen'], 'Geen enkele soort regel heet “adviezen ingelezzen”. Typ een woord uit de zin'],
    [['--act', 'pupil corected'], 'Bedoelt u pupil corrected?'],
    [['--act', ''], 'Geen enkele soort regel heet “”.'],
    [['--latest', '0'], '“0” is geen aantal.'],
    [['--since', '2026-03-25', '--until', '2026-03-24'], 'De periode eindigt voordat zij begint.'],
    [['--latest', 'veel'], '“veel” is geen aantal.'],
  ])('refuses %j', async (options, sentence) => {
    const { code, out, err } = await run(app, 'audit', 'list', ...options)
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(sentence) })
  })

  it('shows no more than a screen unless somebody says what is wanted, and says how to see the rest', async () => {
    await write(
      ...Array.from({ length: 30 }, () => ({ at: moment('2026-03-20T10:00'), actor: 'karin', act: 'match run' })),
    )
    const { out } = await run(app, 'audit', 'list')
    expect(out).toMatch(/^vrijdag 20 maart 2026\n21 {2}10:00 {2}karin berekende de plaatsen\.\n/)
    expect(out).toMatch(
      /\n30 {2}10:00 .*\n\nDit zijn de laatste 10 van 30 regels\. Meer ziet u met --latest 100, alles met --csv BESTAND\.\n$/,
    )
    const wanted = async (...options: string[]) =>
      (await run(app, 'audit', 'list', ...options)).out.match(/berekende/g)?.length
    expect((await run(app, 'audit', 'list', '--latest', '1')).out).toContain('Dit is de laatste van 3')
    expect(await wanted('--latest', '12')).toBe(12)
    expect(await wanted('--actor', 'karin')).toBe(30)
  })

  it('goes to a table that a spreadsheet opens', async () => {
    const { fatima } = await writeThree()
    const file = join(app.home.dir, 'logboek.csv')
    const { code, out } = await run(app, 'audit', 'list', '--csv', file)
    expect({ code, out }).toEqual({ code: 0, out: `${file} is geschreven: 3 regels.\n` })
    const [head, first] = readFileSync(file, 'utf8').split('\r\n')
    expect(head).toBe('\ufeffregel;tijd (Amsterdam);tijd (UTC);wie;wat;zin;elk-nummer;bijzonderheden;reden')
    expect(first).toBe(
      `1;2026-03-20 10:00;2026-03-20T09:00:00.000Z;karin;pupil corrected;karin verbeterde gegevens van leerling ${fatima.elkNumber}.;${fatima.elkNumber};woonplaats: (leeg) → Weesp;Verhuisd`,
    )
  })

  it('says of a school’s own computer which key it used', async () => {
    await write({ at: moment('2026-03-20T10:00'), actor: 'api:18AB00/nachtelijk script', act: 'pupils imported' })
    expect((await run(app, 'audit', 'list')).out).toContain(
      'School 18AB00 (sleutel “nachtelijk script”) las een bestand met\n          leerlingen in.\n',
    )
  })

  it('fits a terminal of 80 columns, whatever stands in it', async () => {
    const { fatima } = await writeThree()
    await write({
      at: moment('2026-03-23T10:00'),
      actor: 'karin van der Heide-Schimmelpenninck namens het bestuur',
      act: 'seat grant taken back',
      pupilId: fatima.id,
      details: {
        round: '1',
        replaced: [
          { department: 'barlaeus/vwo', upperLevel: true },
          { department: 's1/havo', upperLevel: false },
        ],
      },
      reason: 'Een heel lange reden, '.repeat(10),
    })
    const { out } = await run(app, 'audit', 'list')
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(out).toContain('vervangen lijst: barlaeus/vwo (wens voor het hoogste niveau: ja),\n          s1/havo\n')
  })

  it('gives scripts everything', async () => {
    const { fatima } = await writeThree()
    const { out } = await run(app, 'audit', 'list', '--json', '--actor', 'karin')
    expect(JSON.parse(out)).toEqual([
      {
        id: 1,
        at: '2026-03-20T09:00:00.000Z',
        actor: 'karin',
        act: 'pupil corrected',
        elkNumber: fatima.elkNumber,
        details: { changes: [{ field: 'city', old: '', new: 'Weesp' }] },
        reason: 'Verhuisd',
        erasedAt: null,
      },
    ])
  })

  it('never shows a pupil of another school', async () => {
    const { fatima } = await writeThree()
    const { code, out } = await run(app, 'audit', 'list', '--pupil', fatima.elkNumber, '--school', '19CD00')
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  it('lets nothing steer the terminal', async () => {
    await write({
      at: moment('2026-03-20T10:00'),
      actor: 'x\u001b[31m',
      act: 'round changed',
      reason: 'a\u202eb\u0007',
    })
    const { out } = await run(app, 'audit', 'list')
    expect(out).toBe('vrijdag 20 maart 2026\n1  10:00  x[31m veranderde een ronde.\n          reden: ab\n')
  })

  it('says so when there is nothing', async () => {
    expect((await run(app, 'audit', 'list')).out).toContain('Er staat niets in het logboek dat hierbij past.')
  })
})

describe('elk audit verify', () => {
  it('finds a whole log whole', async () => {
    await writeThree()
    const { code, out, err } = await run(app, 'audit', 'verify')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Het logboek is heel: alle 3 regels volgen op elkaar\.\n/)
    expect(out).toMatch(/\n {2}elk audit verify --mark 3:[\w-]{43}\n$/)
  })

  it('says the same of a log in which nothing is written yet, which has no mark', async () => {
    expect(await run(app, 'audit', 'verify')).toEqual({
      code: 0,
      err: '',
      out: `Het logboek is heel: alle 0 regels volgen op elkaar.\n${app.home.heads}: hierin is nog geen merk bewaard. ELK doet dat na de volgende wijziging.\n`,
    })
    expect(JSON.parse((await run(app, 'audit', 'verify', '--json')).out)).toMatchObject({ whole: true, mark: null })
  })

  describe('with a mark that was kept elsewhere', () => {
    const tamper = async (...statements: string[]) => {
      for (const trigger of ['audit_stays', 'audit_kept']) await sql`drop trigger ${sql.ref(trigger)}`.execute(app.db)
      for (const statement of statements) await sql.raw(statement).execute(app.db)
    }
    const markNow = async () => JSON.parse((await run(app, 'audit', 'verify', '--json')).out).mark as string

    it('finds a log whole that only grew since', async () => {
      await writeThree()
      const mark = await markNow()
      await write({ at: moment('2026-03-25T10:00'), actor: 'karin', act: 'round changed' })
      const { code, out } = await run(app, 'audit', 'verify', '--mark', mark)
      expect([code, out]).toEqual([0, expect.stringContaining('Het merk van regel 3 klopt')])
      expect(await markNow()).not.toBe(mark)
    })

    it('finds that rows were taken off the end, which leaves a chain that is whole in itself', async () => {
      await writeThree()
      const mark = await markNow()
      await tamper('delete from audit where id > 1')
      expect((await run(app, 'audit', 'verify')).code).toBe(0)
      const lost = await run(app, 'audit', 'verify', '--mark', mark)
      expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('Het merk van regel 3 klopt niet.')])
      const { out } = await run(app, 'audit', 'verify', '--mark', mark, '--json')
      expect(JSON.parse(out)).toMatchObject({ whole: false, brokenAt: null, markFound: false })
    })

    it('finds a log that somebody wrote anew from the start, with every hash made right again', async () => {
      await writeThree()
      const mark = await markNow()
      await tamper('delete from audit')
      await write(
        { at: moment('2026-03-20T10:00'), actor: 'piet', act: 'pupil corrected' },
        { at: moment('2026-03-21T10:00'), actor: 'piet', act: 'round extended' },
        { at: moment('2026-03-22T10:00'), actor: 'family', act: 'account made' },
      )
      expect((await run(app, 'audit', 'verify')).code).toBe(0)
      expect((await run(app, 'audit', 'verify', '--mark', mark)).code).toBe(1)
    })

    it.each(['', '3', 'drie:x', `3:${'a'.repeat(42)}`, `-3:${'a'.repeat(43)}`, `3:${'a'.repeat(43)}\u001b[2J`])(
      'refuses what is none: %j',
      async (mark) => {
        const { code, err } = await run(app, 'audit', 'verify', `--mark=${mark}`)
        expect([code, err]).toEqual([2, expect.stringContaining('geen merk van het logboek')])
        expect(err).not.toContain('\u001b')
      },
    )
  })

  it.each([
    ['an edit', "update audit set reason = 'Niets' where id = 2", 2],
    ['a row taken away', 'delete from audit where id = 2', 3],
    [
      'two rows changed about',
      'update audit set id = id * 10; update audit set id = case id when 10 then 2 when 20 then 1 else 3 end',
      1,
    ],
  ])('finds %s, and names the row', async (_what, mischief, row) => {
    await writeThree()
    for (const trigger of ['audit_stays', 'audit_kept']) await sql`drop trigger ${sql.ref(trigger)}`.execute(app.db)
    for (const statement of mischief.split('; ')) await sql.raw(statement).execute(app.db)
    const ran = await run(app, 'audit', 'verify')
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain(`Het logboek klopt niet meer vanaf regel ${row}.`)
    expect(JSON.parse((await run(app, 'audit', 'verify', '--json')).out)).toMatchObject({ whole: false, brokenAt: row })
  })
})

it('every act that is written down has a sentence', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(actions|imports|mail|portal|commands)\/.*\.ts$/.test(file),
  )
  const written = files.flatMap((file) =>
    [...readFileSync(join(src, file), 'utf8').matchAll(/(?:\bact: |\brecord\()'([^'/]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  )
  expect(written.length).toBeGreaterThan(10)
  const known = Object.keys(acts)
  expect(written.filter((act) => !known.includes(act))).toEqual([])
})
