import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findResultSet } from '../../src/db/results.js'
import { mailLater } from '../../src/mail/outbox.js'
import { aPlacement, HEADER, type Placement } from '../support/a-placement.js'
import { addSchool, schoolCode } from '../support/a-school.js'
import { type Ran, runAs } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import type { TestApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let placement: Placement
let app: TestApp

beforeEach(async () => {
  placement = await aPlacement()
  ;({ app } = placement)
})
afterEach(() => app.close())

const type = (...words: string[]) => runAs({}, app, 'results', ...words)
const typeAs = (actor: string, ...words: string[]) => runAs({ env: { ELK_ACTOR: actor } }, app, 'results', ...words)
const rightFile = () => placement.write(HEADER, ...placement.right)
const json = ({ out }: Ran) => JSON.parse(out)
const elkOf = (n: number) => placement.pupils[n]?.elkNumber ?? ''

async function publishAll(): Promise<void> {
  await placement.importRight()
  await placement.check()
  await placement.publish()
}

describe('elk results import', () => {
  it('says what a file comes to, and that nobody sees it yet', async () => {
    const { code, out, err } = await type('import', rightFile(), '--yes')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      '4 leerlingen: 4 met een plaats, 0 zonder.\nMet lotnummers: ELK rekent de reservelijsten uit.',
    )
    expect(out).toContain('Nog niemand ziet de uitslag. Nu kijkt iemand hem na met: elk results check --round 1')
  })

  it('keeps nothing in a trial, and nothing where anything is wrong', async () => {
    const before = await hashTables(app.db)
    expect((await type('import', rightFile(), '--dry-run')).out).toContain('Dit was een proef.')
    const file = placement.write(HEADER, ...placement.right.slice(0, 2), `${elkOf(2)};north/havo;4`)
    const { code, out, err } = await type('import', file, '--yes')
    expect(code).toBe(1)
    expect(out).toContain(`  1 leerling deed mee en staat niet in dit bestand:\n    ${elkOf(3)} Dua el Amrani (18AB00)`)
    expect(out).toContain(
      `  north/havo: 3 geplaatst op 2 plaatsen.\n    het gaat om: ${elkOf(2)}, ${elkOf(0)}, ${elkOf(1)}`,
    )
    expect(err).toBe('Er is niets opgeslagen. Verbeter het bestand en importeer het hele bestand opnieuw.\n')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('tells a script all of it', async () => {
    const file = placement.write(HEADER, ...placement.right.slice(0, 2), `${elkOf(2)};north/havo;4`)
    expect(json(await type('import', file, '--yes', '--json'))).toMatchObject({
      read: 3,
      rejected: 0,
      problems: [],
      round: '1',
      missing: [elkOf(3)],
      departments: [{ code: 'over-capacity', department: 'north/havo', seats: 2, limit: 2 }],
      sha256: null,
    })
    const { sha256, participants, placed } = json(await type('import', rightFile(), '--yes', '--json'))
    expect({ participants, placed }).toEqual({ participants: 4, placed: 4 })
    expect(sha256).toBe((await findResultSet(app.db, '1'))?.sha256)
  })

  it('writes everything that is wrong to a file for Excel', async () => {
    const errors = join(app.home.dir, 'fouten.csv')
    const rows = [`${elkOf(0)};north/hovo;1`, ...[1, 2].map((n) => `${elkOf(n)};south/havo;${n + 1}`)]
    const { err } = await type('import', placement.write(HEADER, ...rows), '--errors', errors, '--yes')
    expect(err).toContain('In fouten.csv staat wat u moet verbeteren.')
    const [head, wrong, missing] = readFileSync(errors, 'utf8').split('\r\n')
    expect(head).toBe('\ufeffELK-nummer;Plaatsing;Lotnummer;fout;kolom;voorstel')
    expect(wrong).toContain(`${elkOf(0)};north/hovo;1;Afdeling “north/hovo” staat niet in ELK.`)
    expect(wrong).toMatch(/;Plaatsing;north\/havo$/)
    expect(missing).toBe(`${elkOf(3)};;;Dit kind deed mee en staat niet in het bestand.;;`)
  })

  it('says which results it replaces, and that their check counts no more', async () => {
    await placement.importRight()
    await placement.check()
    const file = placement.write('ELK;Plaatsing', ...[0, 1, 2, 3].map((n) => `${elkOf(n)};`))
    const { out } = await type('import', file, '--yes')
    expect(out).toContain(
      'komt in de plaats van een andere: uit een bestand, door test op woensdag 1 april 2026, 20.00 uur.',
    )
    expect(out).toContain('Die was nagekeken door joke. Dat vervalt.')
    expect((await type('import', file, '--yes')).out).toContain('Alles staat al zo in ELK.')
  })

  it('takes back what elk results list wrote, and it is the same', async () => {
    const hows = ['loting', 'ophoging', 'met de hand', 'sbo']
    const file = placement.write(`${HEADER};Hoe`, ...placement.right.map((row, n) => `${row};${hows[n]}`))
    const { sha256 } = json(await type('import', file, '--yes', '--json'))
    const csv = join(app.home.dir, 'lijst.csv')
    expect((await type('list', '--csv', csv)).out).toContain('staan 4 leerlingen')
    expect(json(await type('import', csv, '--dry-run', '--json'))).toMatchObject({ sha256, rejected: 0 })
  })
})

describe('elk results check', () => {
  it('shows one page, with the names of a sample for a person at a screen only', async () => {
    await placement.importRight()
    const seen = await runAs({ tty: true, answers: [[/klopt de uitslag/, 'j']] }, app, 'results', 'check')
    expect(seen.code).toBe(0)
    expect(seen.out).toMatch(/1e school +3 +75,0 %\n2e school +1 +25,0 %\nzonder plaats +0 +0,0 %/)
    expect(seen.out).toContain(
      `${elkOf(2)} Cas el Amrani (18AB00), havo\n    lijst: 1\u00a0north/havo, 2\u00a0south/havo\n    plaats: south/havo, 2e school van de lijst, lotnummer 4, overgenomen`,
    )
    const piped = await type('check', '--yes')
    expect(piped.out).toContain(elkOf(2))
    expect(piped.out + (await type('check', '--yes', '--json')).out).not.toContain('Amrani')
  })

  it('names who sits by hand or before the draw, and that nothing in ELK says why', async () => {
    const [ali, bo, cas, dua] = [0, 1, 2, 3].map(elkOf)
    const rows = [`${ali};north/havo;hand`, `${bo};north/havo;`, `${cas};north/havo;hand`, `${dua};south/havo;sbo`]
    const file = placement.write('ELK;Plaatsing;Hoe', ...rows)
    const hand = `Met de hand geplaatst: 2 leerlingen. Voor hen telt het aantal plaatsen niet.\n    ${ali}: north/havo\n    ${cas}: north/havo`
    expect((await type('import', file, '--yes')).out).toContain(hand)
    const { out } = await type('check', '--dry-run')
    expect(out).toContain(
      `Met de hand geplaatst: 2 leerlingen. Voor hen telt het aantal plaatsen niet.\n    ${ali}: north/havo; in ELK staat geen besluit`,
    )
    expect(out).toContain(
      `Geplaatst vóór de loting: 1 leerling (1 speciaal basisonderwijs).\n    ${dua}: south/havo, speciaal basisonderwijs; in ELK staat geen besluit`,
    )
    expect(json(await type('check', '--dry-run', '--json')).given[0]).toEqual({
      elkNumber: ali,
      how: 'hand',
      department: 'north/havo',
      decision: null,
    })
  })

  it('says who decided on a seat before the draw, and why', async () => {
    await runAs(
      { env: { ELK_ACTOR: 'marja' } },
      app,
      'match',
      'grant',
      elkOf(3),
      'sbo',
      '--reason',
      'besluit 7',
      '--yes',
    )
    await runAs({}, app, 'match', 'commit', '--yes')
    await runAs({}, app, 'match', 'draw', '--seed', '6 3 1 5 5 2 4 6 1 3', '--source', 'dobbelstenen', '--yes')
    await runAs({}, app, 'match', 'run')
    const seat = `${elkOf(3)}: south/havo, speciaal basisonderwijs; marja, woensdag 1 april 2026, 20.00 uur: besluit 7`
    expect((await type('check', '--dry-run')).out).toContain(
      `Geplaatst vóór de loting: 1 leerling (1 speciaal basisonderwijs).\n    ${seat}`,
    )
    const seen = await runAs({ tty: true }, app, 'results', 'check', '--dry-run')
    expect(seen.out.replace(/\n +/g, ' ')).toContain(`${elkOf(3)} Dua el Amrani (18AB00): south/havo,`)
    expect((await type('import', rightFile(), '--yes')).err).toContain(
      'Die uitslag telt. Een bestand vervangt haar niet.',
    )
  })

  it('writes down who checked only when that person says so', async () => {
    await placement.importRight()
    const answers = [[/klopt de uitslag/, 'n']] as const
    expect(await runAs({ tty: true, answers }, app, 'results', 'check')).toMatchObject({ code: 1 })
    expect((await type('check', '--dry-run')).code).toBe(0)
    expect((await typeAs('piet', 'publish', '--yes')).err).toContain('Dat doet iemand anders dan piet, die publiceert.')
  })

  it('says everything that is no longer right, and is not a check then', async () => {
    await placement.importRight()
    await app.db.updateTable('departments').set({ capacity: 1 }).where('code', '=', 'north/havo').execute()
    const { code, out, err } = await type('check', '--yes')
    expect(code).toBe(1)
    expect(out).toContain('Wat er niet klopt\n  north/havo: 2 geplaatst op 1 plaats.')
    expect(out).not.toContain('Vergelijk')
    expect(err).toBe('De uitslag kan zo niet naar de families: 1 punt klopt niet.\n')
    expect(json(await type('check', '--yes', '--json'))).toMatchObject({
      checked: false,
      faults: [{ code: 'over-capacity', department: 'north/havo' }],
    })
  })

  it('says which file to put back when one was altered', async () => {
    await placement.importRight()
    const { sha256 } = (await findResultSet(app.db, '1')) as { sha256: string }
    writeFileSync(join(app.home.results, `${sha256}.json`), '{}')
    for (const words of [['check'], ['list'], ['show', elkOf(0)]]) {
      const { code, out, err } = await type(...words)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(`is weg of veranderd: ${app.home.results}/${sha256.slice(0, 12)}….json.`)
    }
  })
})

describe('elk results publish', () => {
  beforeEach(async () => {
    await placement.importRight()
    await placement.check()
  })

  it('tells exactly what happens when, and asks', async () => {
    const question = /Publiceren voor donderdag 9 april 2026, 15\.30 uur\?/
    const no = await runAs(
      { tty: true, env: { ELK_ACTOR: 'piet' }, answers: [[question, 'n']] },
      app,
      'results',
      'publish',
    )
    expect(no.code).toBe(1)
    expect(no.out).toContain('uitslag    ronde 1. 4 leerlingen: 4 met een plaats, 0 zonder.')
    expect(no.out).toContain('nagekeken  door joke op woensdag 1 april 2026, 20.00 uur')
    expect(no.out).toContain('mail       dinsdag 7 april 2026, 10.00 uur: een link naar de pagina')
    expect((await typeAs('piet', 'publish', '--dry-run')).out).toContain('Er is niets veranderd.')
    expect(json(await typeAs('piet', 'publish', '--yes', '--json'))).toMatchObject({
      round: '1',
      participants: 4,
      resultsAt: moment('2026-04-09T15:30'),
      moved: false,
      dryRun: false,
    })
  })

  it('warns that families were told another moment', async () => {
    await app.db.transaction().execute(async (trx) => {
      for (const pupil of placement.pupils.slice(0, 2)) {
        const uniqueKey = `result-link:${pupil.id}:1`
        await mailLater(trx, { kind: 'result-link', pupil, uniqueKey, data: { round: '1' } }, app.clock.now())
      }
      await trx.updateTable('mails').set({ state: 'sent', sent_at: app.clock.now() }).execute()
    })
    app.travelTo('2026-04-08T12:00')
    expect((await typeAs('piet', 'publish', '--dry-run')).out).not.toContain('ander moment')
    const { out } = await typeAs('piet', 'publish', '--at', '2026-04-09T17:00', '--yes')
    expect(out).toContain('mail       2 mails zijn al verstuurd')
    expect(out).toContain('eerder was het moment: donderdag 9 april 2026, 15.30 uur')
    expect(out).toContain('2 families kregen al een mail met een ander moment.')
  })

  it('warns that the mail stands still', async () => {
    await app.db.transaction().execute(async (trx) => {
      const pupil = placement.pupils[0]
      await mailLater(trx, { kind: 'result-link', pupil, uniqueKey: 'x', data: { round: '1' } }, app.clock.now())
      const dueAt = moment('2026-04-01T22:00')
      await trx.updateTable('mails').set({ state: 'deferred', reason: 'policy-refused', due_at: dueAt }).execute()
      const at = app.clock.now()
      const attempt = { mail_id: 1, attempt: 1, started_at: at, ended_at: at, outcome: 'paused', reply: '550' } as const
      await trx.insertInto('mail_attempts').values(attempt).execute()
    })
    expect((await typeAs('piet', 'publish', '--dry-run')).out).toContain('De mail staat stil.')
  })

  it('says that the page shows it at once when the moment is over', async () => {
    app.travelTo('2026-04-09T16:00')
    const { out } = await typeAs('piet', 'publish', '--yes')
    expect(out).toContain('Het moment van de ronde is al voorbij.')
    expect(out).toContain('Gepubliceerd. Families zien de uitslag nu.')
  })
})

describe('elk results withdraw', () => {
  it('needs no second person, and says what families see from now on', async () => {
    await publishAll()
    const before = await typeAs('piet', 'withdraw', '--reason', 'verkeerd bestand', '--yes')
    expect(before.out).toContain('Tot donderdag 9 april 2026, 15.30 uur zien families alleen dat moment.')
    app.travelTo('2026-04-09T15:31')
    await placement.check()
    await placement.publish()
    const question = /Families zien de uitslag van ronde 1 nu. Meteen weghalen\?/
    const after = await runAs({ tty: true, answers: [[question, 'j']] }, app, 'results', 'withdraw', '--reason', 'x')
    expect(after.code).toBe(0)
    expect(after.out).toContain('Families lezen nu dat de uitslag wordt nagekeken.')
    expect(json(await type('status', '--json')).rounds[0]).toMatchObject({
      stage: 'made',
      checks: [],
      publication: { publishedBy: 'piet', withdrawal: { by: 'test', reason: 'x' } },
    })
  })

  it('is what to do when the moment of shown results has to move', async () => {
    await publishAll()
    app.travelTo('2026-04-09T15:30')
    const { code, err } = await runAs({}, app, 'rounds', 'set', '1', '--results', '2026-04-09T18:00', '--dry-run')
    expect(code).toBe(1)
    expect(err).toContain('Moet de uitslag weg? Typ: elk results withdraw --round 1 --reason "…"')
  })
})

describe('who was placed where', () => {
  it('is shown of one pupil, with how far it is, and who looked is written down', async () => {
    await publishAll()
    const { out } = await typeAs('marja', 'show', elkOf(2))
    expect(out).toContain('  geplaatst bij  School south, havo (south/havo)\n  positie        2e school van de lijst')
    expect(out).toContain('  reserve        School north, havo (north/havo): nummer 1')
    expect(out).toContain('Gepubliceerd; te zien vanaf donderdag 9 april 2026, 15.30 uur.')
    const audit = await runAs({}, app, 'audit', 'list', '--pupil', elkOf(2))
    expect(audit.out).toContain(`marja bekeek de uitslag van leerling ${elkOf(2)}.`)
    expect(audit.out).not.toMatch(/south|lot/)
    expect(json(await type('show', elkOf(2), '--json'))).toMatchObject({
      rounds: [{ round: '1', kind: 'placed', standing: 'published', department: 'south/havo', position: 2, lot: 4 }],
    })
  })

  it('is listed of one school alone when that is asked', async () => {
    await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn', board: 'Stichting Licht' })
    await publishAll()
    const all = (await type('list')).out
    expect(all.split('\n').slice(0, 4)).toEqual([
      'Uitslag van ronde 1',
      'Deze uitslag is nog niet te zien voor families. Houd hem voor u.',
      'ELK-nummer  naam            school  geplaatst bij  pos  lot  hoe',
      `${elkOf(0)}   Amrani, Ali el  18AB00  north/havo     1    2    overgenomen`,
    ])
    const other = await type('list', '--school', '19CD01')
    expect(other.out).toContain('Van deze scholen deed niemand mee in ronde 1.')
    expect(other.out).not.toContain('Amrani')
    app.travelTo('2026-04-09T15:30')
    expect((await type('list')).out).not.toContain('Houd hem voor u')
  })

  it('is known to staff though the file of a withdrawn result is gone', async () => {
    await publishAll()
    await placement.withdraw()
    rmSync(app.home.results, { recursive: true })
    expect((await type('status')).code).toBe(0)
    expect((await type('import', rightFile(), '--yes')).code).toBe(0)
    expect((await type('show', elkOf(0))).out).toContain('Ingetrokken: families zien deze uitslag niet.')
  })
})

describe('elk results, and elk results status', () => {
  it('say how far each round is, and what comes next', async () => {
    expect((await type()).out).toContain('Ronde 1\n  uitslag       nog geen uitslag')
    await placement.importRight()
    expect((await type()).out).toContain(
      '  nagekeken     nog niet\n  moment        donderdag 9 april 2026, 15.30 uur\n  Hierna: elk results check --round 1',
    )
    await placement.check()
    expect((await type()).out).toContain('Hierna: elk results publish --round 1')
    await placement.publish()
    app.travelTo('2026-04-09T15:30')
    const { out } = await type('status')
    expect(out).toContain('  te zien       sinds donderdag 9 april 2026, 15.30 uur')
    expect(await type()).toEqual(await type('status'))
    expect((await type('chekc')).err).toContain('check')
  })
})
