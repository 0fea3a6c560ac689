import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MatchOutcome } from '../../src/domain/matching/match-outcome.js'
import { dice, type MatchTown, matchTown } from '../support/a-match.js'
import { addDepartment } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'

let town: MatchTown
let app: MatchTown['app']
let desk: string
beforeEach(async () => {
  town = await matchTown()
  app = town.app
  desk = mkdtempSync(join(tmpdir(), 'elk-desk-'))
})
afterEach(async () => {
  rmSync(desk, { recursive: true })
  await app.close()
})

const match = (...words: string[]) => runAs({ cwd: desk }, app, 'match', ...words)
const done = async (...words: string[]) => {
  const { code, out, err } = await match(...words)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const json = async <Document>(...words: string[]) => JSON.parse(await done(...words, '--json')) as Document
const byDice = ['--seed', dice.seed, '--source', dice.source]
const published = (name: string) => join(desk, 'out', name)
const evening = async () => {
  await done('commit', '--yes', '-o', 'out')
  await done('draw', ...byDice, '--yes')
  return done('run', '-o', 'out')
}

describe('the evening of the draw', () => {
  it('says at every step how far it is and what comes next', async () => {
    const next = async () => (await done()).trimEnd().split('\n').at(-1)
    expect(await next()).toBe('Nu: leg de lijsten vast met: elk match commit --round 1')
    await done('commit', '--yes')
    expect(await next()).toBe('Nu: maak de SHA-256 openbaar, en loot daarna met: elk match draw --round 1')
    await done('draw', ...byDice, '--yes')
    expect(await next()).toBe('Nu: bereken de plaatsen met: elk match run --round 1')
    await done('run')
    expect(await next()).toContain('Nu: geef wie met een volledige lijst overbleef een plaats.')
    const { left } = (await json('run')) as { left: { elkNumber: string }[] }
    await done('place', left[0]?.elkNumber ?? '', 'south/havo', '--reason', 'besluit', '--yes')
    expect(await next()).toBe('Nu: laat iemand nakijken met: elk results check --round 1')
    expect(await json('show')).toMatchObject({
      left: 0,
      round: '1',
      handedIn: 6,
      committed: { committedBy: 'test' },
      drawn: dice,
      results: { origin: 'draw' },
      publication: null,
      next: 'check',
    })
  })

  it('warns whoever lets a family apply after the freezing, and takes the round that began last', async () => {
    const extend = () =>
      run(
        app,
        'rounds',
        'extend',
        '1',
        '--pupil',
        town.fatima.elkNumber,
        '--closes',
        '2026-04-02T20:00',
        '--reason',
        'ziek',
        '--dry-run',
      )
    expect((await extend()).out).not.toContain('Let op')
    await done('commit', '--yes')
    expect((await extend()).out).toContain('doet pas mee na opnieuw vastleggen: elk match commit --round 1')
    await done('draw', ...byDice, '--yes')
    expect((await extend()).out).toContain('Let op: voor ronde 1 is al geloot.')
    app.travelTo('2026-04-10T09:00')
    expect(await done()).toContain('De loting van ronde 2')
    expect((await run(app, 'match', 'draw', ...byDice, '--yes')).err).toContain('elk match commit --round 2')
  })

  it('leaves no escape codes in what is said at a terminal', async () => {
    const { out } = await runAs({ tty: true, env: { FORCE_COLOR: '1' } }, app, 'match')
    expect(out).toContain('nog niet')
    expect(out).toContain('\u001B[')
    expect(out.replaceAll('\u001B[', '')).not.toMatch(/\[\d+m/)
  })

  it('shows the SHA-256 in groups that can be read aloud, and writes the file that it is of', async () => {
    const out = await done('commit', '--yes', '-o', 'out')
    const groups = out.match(/^ {4}[0-9a-f]{4} {2}[0-9a-f]{4} {2}[0-9a-f]{4} {2}[0-9a-f]{4}$/gm) ?? []
    const sha256 = groups.join('').replace(/ /g, '')
    expect(sha256).toHaveLength(64)
    expect(out).toContain('\nZeg er meteen bij waar de startwaarde vandaan zal komen')
    expect(readFileSync(published('elk-lists-2026-1.json.sha256'), 'utf8')).toBe(`${sha256}  elk-lists-2026-1.json\n`)
    const again = await json<{ unchanged: boolean; sha256: string }>('commit')
    expect(again).toMatchObject({ unchanged: true, sha256 })
  })

  it('ends in an outcome that anybody can recompute from the two files', async () => {
    await evening()
    const file = published('elk-outcome-2026-1.json')
    const right = await run(undefined, 'match', 'verify', file)
    expect(right).toMatchObject({ code: 0, err: '' })
    expect(right.out).not.toContain('Alles klopt')
    expect(right.out).toMatch(/^De bestanden kloppen met elkaar: de plaatsen van 6 deelnemers/)
    expect(right.out).toContain('Of dit de lijsten van vóór de loting zijn, weet u nog niet.')
    expect(right.out).toContain('Met de hand geplaatst: 0. Eerdere lotingen voor deze ronde: 0.')
    const [sha256 = ''] = readFileSync(published('elk-lists-2026-1.json.sha256'), 'utf8').split(' ')
    const known = await run(undefined, 'match', 'verify', file, '--sha256', sha256)
    expect(known).toMatchObject({ code: 0, err: '' })
    expect(known.out).toContain('Alles klopt: de plaatsen van 6 deelnemers volgen uit de lijsten en de startwaarde.')
    const outcome = JSON.parse(readFileSync(file, 'utf8')) as MatchOutcome
    const forged = readFileSync(file, 'utf8').replace('"lot":1,"place"', '"lot":7,"place"')
    const other = join(desk, 'outcome.json')
    writeFileSync(other, forged)
    const wrong = await run(
      undefined,
      'match',
      'verify',
      other,
      '--lists',
      published('elk-lists-2026-1.json'),
      '--json',
    )
    const first = outcome.participants.find(({ lot }) => lot === 1)
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out)).toMatchObject({
      right: false,
      findings: [{ code: 'differs', where: `outcome.participants[${first?.code}].lot`, is: '7', should: '1' }],
    })
    const lists = published('elk-lists-2026-1.json')
    const said = await run(undefined, 'match', 'verify', file, '--lists', lists, '--sha256', 'f'.repeat(64))
    expect(said.code).toBe(1)
    expect(said.out).toContain('De SHA-256 hoort niet bij dit bestand.')
  })

  it('shows who recomputes it how often was drawn before, and how many seats were given by hand', async () => {
    await evening()
    const [before = ''] = readFileSync(published('elk-lists-2026-1.json.sha256'), 'utf8').split(' ')
    await done('commit', '--again', '--reason', 'a mistake in the seats', '--yes', '-o', 'out')
    await done('draw', '--seed', '1 4 4 2 6 3 5 1 2 2', '--source', 'dice', '--yes')
    const { left } = await json<{ left: { elkNumber: string }[] }>('run')
    await done('place', left[0]?.elkNumber ?? '', 'south/havo', '--reason', 'boards', '--yes')
    await done('run', '-o', 'out')
    const file = published('elk-outcome-2026-1.json')
    const { out } = await run(undefined, 'match', 'verify', file)
    expect(out).toContain(`Met de hand geplaatst: 1. Eerdere lotingen voor deze ronde: 1.\n  ${before}\n`)
    const told = JSON.parse((await run(undefined, 'match', 'verify', file, '--json')).out)
    expect(told).toMatchObject({ right: true, compared: false, byHand: 1, earlier: [before] })
  })

  it('counts per position of the school, and names who has no seat, with whom to call', async () => {
    const out = await evening()
    expect(out).toContain('De uitkomst van ronde 1, voor 6 deelnemers')
    expect(out).toMatch(/^1e voorkeur +3 +50,0 % +50,0 %$/m)
    expect(out).toMatch(/^2e voorkeur +1 +16,7 % +66,7 %$/m)
    expect(out).toMatch(/^nog geen plaats +2 +33,3 %$/m)
    expect(out).toContain('3 van de 3 afdelingen zijn vol.')
    expect(out).toMatch(
      /1 leerling met een volledige lijst bleef over\.\n.*\n\d{9} .+ Jansen +18AB00 De Stoomboot +020 111 11 11 +\d/,
    )
    expect(out).toContain('1 leerling zonder volledige lijst heeft geen plaats.')
    expect(await done('run')).toContain('Dit is precies dezelfde uitkomst als de vorige keer.')
  })

  it('gives who is left over a seat by hand, which stands in the list of them until it is taken back', async () => {
    await evening()
    const { left } = await json<{ left: { elkNumber: string }[] }>('run')
    const elk = left[0]?.elkNumber ?? ''
    const dry = await json('place', elk, 'south/havo', '--reason', 'besluit 3', '--dry-run')
    expect(dry).toMatchObject({ elkNumber: elk, department: 'south/havo', left: 0, dryRun: true })
    const out = await done('place', elk, 'south/havo', '--reason', 'besluit 3', '--yes')
    expect(out).toContain('Niemand met een volledige lijst is nog over.')
    expect(await done('show')).toContain(`${elk} bij south/havo: besluit 3`)
    expect(await done('why', elk)).toContain('De besturen gaven deze plaats met de hand.')
    await done('place', elk, '--take-back', '--reason', 'vergissing', '--yes')
    expect((await json<{ left: object[] }>('run')).left).toHaveLength(1)
  })
})

describe('at a terminal', () => {
  const screen = { tty: true, columns: 80, env: { PAGER: '', NO_COLOR: '1' } }
  const sit = (answers: [RegExp, string][], ...words: string[]) =>
    runAs({ ...screen, cwd: desk, answers }, app, 'match', ...words)

  it('lets a person type the seed twice, and draws nothing when the two differ', async () => {
    await done('commit', '--yes')
    const wrong = await sit(
      [
        [/startwaarde\?/, dice.seed],
        [/vandaan/, dice.source],
        [/nog een keer/, `${dice.seed} 2`],
      ],
      'draw',
    )
    expect(wrong.code).toBe(1)
    expect(wrong.err).toContain('De twee startwaarden zijn niet gelijk. Er is niet geloot.')
    const right = await sit(
      [
        [/startwaarde\?/, dice.seed],
        [/vandaan/, dice.source],
        [/nog een keer/, dice.seed],
        [/één keer/, 'j'],
      ],
      'draw',
    )
    expect(right.code).toBe(0)
    expect(right.out).toContain(`“${dice.seed}”`)
    expect(right.out.match(/lotnummer \d/g)).toHaveLength(8)
  })

  it('asks before lists are frozen, and why when they are frozen anew', async () => {
    expect(await sit([[/Vastleggen\?/, 'n']], 'commit')).toMatchObject({ code: 1 })
    expect(await sit([[/Vastleggen\?/, 'j']], 'commit')).toMatchObject({ code: 0 })
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    const again = await sit(
      [
        [/reden/, 'school gaf meer plaatsen'],
        [/Opnieuw vastleggen\?/, 'j'],
      ],
      'commit',
    )
    expect(again.code).toBe(0)
    expect(again.out).toContain('Anders dan wat nu is vastgelegd: 1 afdeling met andere plaatsen.')
    expect(again.out).toContain('plaatsen north/havo: 2 → 3')
  })

  it('fits a narrow screen, with the longest codes', async () => {
    await addDepartment(app, { code: 'amsterdams-lyceum/technasium-vwo', capacity: 10 })
    await done('run', '--trial')
    const { out } = await sit([], 'run', '--trial', '--capacity', 'north/havo=4')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(out).toMatch(/^north\/havo +4↑2 +4 +4↑2 +0 +0↓2 +\d +0↓2$/m)
    expect(out).toMatch(/^south\/havo +1 +0 +0↓1 +0 +0↓1 +– +0$/m)
  })
})

describe('a script', () => {
  it('is told what changed when the draw would be over other lists than were frozen', async () => {
    await done('commit', '--yes')
    await addDepartment(app, { code: 'north/havo', capacity: 3 })
    const refused = await match('draw', ...byDice, '--yes')
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('is er iets veranderd in ELK: 1 afdeling met andere plaatsen. Er is niet geloot.')
    expect(await done()).toContain(
      'Let op: na het vastleggen is iets veranderd in ELK: 1 afdeling met andere plaatsen.',
    )
    expect(await json('draw', ...byDice, '--as-committed', '--yes')).toMatchObject({ ...dice, participants: 6 })
  })

  it('sees with --dry-run what would be frozen and drawn, and nothing happens', async () => {
    expect(await json('commit', '--dry-run')).toMatchObject({ participants: 6, seats: 4, dryRun: true, instead: null })
    await done('commit', '--yes')
    expect(await json('draw', ...byDice, '--dry-run')).toMatchObject({ dryRun: true })
    expect(await json('show')).toMatchObject({ drawn: null, next: 'draw' })
  })

  it('gets a trial as a table, and nothing of any pupil', async () => {
    const { trial, before } = await json<{ trial: object; before: object | null }>(
      'run',
      '--trial',
      '--csv',
      'trial.csv',
    )
    expect(trial).toMatchObject({ frozen: false, figures: { participants: 6 } })
    expect(before).toBeNull()
    const csv = readFileSync(join(desk, 'trial.csv'), 'utf8')
    expect(csv).toContain('afdeling;plaatsen;eerste keus;geplaatst;door extra plaatsen;reserve;lot tot en met;mist')
    expect(csv).toMatch(/north\/havo;2;4;2;0;2;\d;2/)
    expect(JSON.stringify(trial)).not.toMatch(/\d{9}|Jansen/)
  })
})

describe('rights to a seat before the draw', () => {
  it('are given in Dutch words too, and listed', async () => {
    const { fatima, olga } = town
    await done('grant', fatima.elkNumber, 'hardheidsclausule', '--department', 'south/havo', '--reason', 'besluit 12')
    await done('grant', olga.elkNumber, 'SBO', '--reason', 'school De Brug')
    const out = await done('grants')
    expect(out).toMatch(
      new RegExp(`^${fatima.elkNumber} +Fatima Jansen +18AB00 +hardheid +south/havo +besluit 12$`, 'm'),
    )
    expect(out).toMatch(/sbo +hoogste vrije +school De Brug$/m)
    expect(out).toContain('2 leerlingen hebben recht op een plaats vóór de loting.')
    await done('grant', olga.elkNumber, '--take-back', '--reason', 'vergissing')
    expect(await json<{ grants: object[] }>('grants')).toMatchObject({ grants: [{ kind: 'hardship' }] })
    expect((await done('commit', '--dry-run')).match(/vóór de loting .+$/m)?.[0]).toMatch(/1 \(1 hardheid\)$/)
  })
})

it('tells a parent on the phone why, from the lot number to the reserve list', async () => {
  await evening()
  const { left } = await json<{ left: { elkNumber: string; lot: number }[] }>('run')
  const out = await done('why', left[0]?.elkNumber ?? '')
  expect(out).toContain(`Lotnummer ${left[0]?.lot}.\nGeen plaats.`)
  expect(out).toMatch(
    /1\. School north, havo \(north\/havo\)\n {3}Hier waren 2 plaatsen\. De laatste plaats ging naar lotnummer \d; dit is \d\.\n {3}Hier mochten geen plaatsen bij komen: de afdeling is er te klein voor\.\n {3}Plaats 1 op de reservelijst\./,
  )
  const audit = await run(app, 'audit', 'list', '--pupil', left[0]?.elkNumber ?? '')
  expect(audit.out).toContain(`bekeek hoe de loting voor leerling ${left[0]?.elkNumber} ging.`)
})
