import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAndPublish } from '../../src/commands/results/rehearsal/two-people.js'
import { listAudit } from '../../src/db/list-audit.js'
import { aDrawnRound } from '../support/a-drawn-round.js'
import { aResult, publishResults } from '../support/a-result.js'
import { elkNumber } from '../support/a-school.js'
import { run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let dir: string

beforeEach(async () => {
  ;({ app } = await aDrawnRound({ rehearsal: true }))
  dir = mkdtempSync(join(tmpdir(), 'elk-report-'))
})
afterEach(async () => {
  await app.close()
  rmSync(dir, { recursive: true, force: true })
})

const report = (...argv: string[]) => run(app, 'results', 'report', ...argv)

describe('the yearly report', () => {
  it('puts small numbers together, and says what it is and that it is not for publication yet', async () => {
    const { code, out } = await report()
    expect(out.replace(/^loting \+ .*? {2,}/m, 'loting + … ')).toBe(
      [
        'Deze uitslag is niet gepubliceerd. Dit is alleen voor wie aan de uitslag werkt.',
        'Jaarverslag 2026, ronde 1',
        '12 leerlingen deden mee.',
        '',
        'Plaatsing naar positie van de school',
        'positie                  leerlingen    deel  opgeteld',
        '1e school                         5  41,7 %    41,7 %',
        '2e school + geen plaats           7  58,3 %',
        '',
        'Hoe leerlingen zijn geplaatst',
        'hoe                                                          leerlingen     deel',
        'loting + … 12  100,0 %',
        '',
        'Per advies, naar positie van de school',
        'advies  leerlingen  1e  2e + geen plaats',
        'havo            12   5                 7',
        '',
        'Lengte van de lijst en de plaatsingsgarantie',
        'advies  leerlingen  nodig  lang genoeg  te kort',
        'havo            12     12            0       12',
        '',
        'Per school, naar positie op de lijst',
        'school                      geplaatst  1e  2e + geen plaats',
        'School south                        6   ·                 ·',
        'School north + geen plaats          6   ·                 ·',
        '',
        'Per afdeling',
        'afdeling                      plaatsen  1e keus  geplaatst  reserve  laatste lot',
        'School south, havo                   6        0          6        ·           11',
        'School north, havo + geen p…         5       12          6        7            5',
        '',
        '· staat voor een aantal onder 5, of een aantal waaruit zo’n aantal te berekenen is.',
        'Rijen met te weinig leerlingen staan samen op één regel.',
        '',
      ].join('\n'),
    )
    expect(code).toBe(0)
  })

  it('says from when it may be published, and nothing of the kind once families see the result', async () => {
    await checkAndPublish(app, '1')
    const before = await report()
    expect(before.out).toContain('Niet publiceren vóór donderdag 9 april 2026, 15.30 uur.')
    app.travelTo('2026-04-09T15:30')
    expect((await report()).out).not.toContain('Niet publiceren')
  })

  it('shows small numbers only with a reason, which is kept', async () => {
    const refused = await report('--unmasked')
    expect(refused.code).toBe(1)
    const { out } = await report('--unmasked', '--reason', 'overleg met de besturen')
    expect(out).toContain('geen plaats           1   8,3 %\n')
    expect(out).toContain('Met alle kleine aantallen: alleen voor eigen gebruik. Publiceer dit niet.')
    const entries = (await listAudit(app.db, {})).filter(({ act }) => act === 'results reported')
    expect(entries).toMatchObject([{ details: { round: '1', unmasked: true }, reason: 'overleg met de besturen' }])
  })

  it('writes all tables to one CSV file that Excel opens, with what must be said on top', async () => {
    const file = join(dir, 'verslag.csv')
    const { out } = await report('--csv', file)
    expect(out).toContain(`De tabellen staan in ${file}.\n`)
    const lines = readFileSync(file, 'utf8').split('\r\n')
    expect(lines.slice(0, 6)).toEqual([
      '\ufeffJaarverslag 2026, ronde 1',
      'Deze uitslag is niet gepubliceerd. Dit is alleen voor wie aan de uitslag werkt.',
      '',
      'Plaatsing naar positie van de school',
      'positie;leerlingen;deel;opgeteld',
      '1e school;5;41,7 %;41,7 %',
    ])
  })

  it('draws charts that can be read aloud', async () => {
    const { out } = await report('--svg', join(dir, 'grafieken'))
    expect(out.match(/De grafiek staat in/g)).toHaveLength(3)
    const files = readdirSync(join(dir, 'grafieken')).sort()
    expect(files).toEqual([
      'eerste-school-per-advies-2026-1.svg',
      'plaatsing-naar-positie-2026-1.svg',
      'plaatsing-opgeteld-2026-1.svg',
    ])
    const svg = readFileSync(join(dir, 'grafieken', files[1] ?? ''), 'utf8')
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<desc id="description">1e school: 41,7 % (5). 2e school + geen plaats: 58,3 % (7).</desc>')
    expect(svg).toContain('Deze uitslag is niet gepubliceerd.')
  })

  it('says so when too few took part', async () => {
    const small = await testApp({ rehearsal: true })
    await publishResults(small, [aResult(elkNumber(1))])
    expect((await run(small, 'results', 'report')).out).toContain(
      'Er deden minder dan 5 leerlingen mee. Over zo weinig kinderen publiceert u niets.\n',
    )
    await small.close()
  })
})
