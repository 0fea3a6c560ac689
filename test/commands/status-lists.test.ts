import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { receiveLogin } from '../support/a-family.js'
import { addPupil, elkNumber, schoolCode } from '../support/a-school.js'
import { run } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp
let fatima: KeptPupil
let ali: KeptPupil

beforeEach(async () => {
  ;({ app, fatima, ali } = await twoSchools())
})
afterEach(() => app.close())

const status = (...argv: string[]) => run(app, 'status', ...argv)
const json = async (...argv: string[]) => JSON.parse((await status(...argv, '--json')).out)
const namesOf = (document: { pupils: { name: string }[] }) => document.pupils.map(({ name }) => name.split(',')[0])

describe('whom to call', () => {
  it('are those with a mark, the most urgent first, with their school', async () => {
    const { out } = await status('--needs-help', '--at', '2026-03-31T09:00')
    const lines = out.split('\n').filter((line) => /^\d{9} /.test(line))
    expect(lines).toEqual([
      `${elkNumber(4)}   Jansen, Noor                 18AB00  –                ○      ○`,
      `${elkNumber(6)}   Aziz, Bo                     19CD01  havo             ○      ○`,
      `${elkNumber(3)}   Hoen-Papadopoulos, Zoë van…  18AB00  havo/vwo         ● V    ○`,
      `${ali.elkNumber}   Bakır, Ali                   18AB00  vmbo-gl/tl/havo  ● A    ● AG`,
    ])
    expect(out).toContain('ELK-nummer  naam                         school  advies           inlog  ronde 1\n')
  })

  it('leaves out a family that got more time, until its own time is short', async () => {
    await app.db.transaction().execute((trx) => replaceExtension(trx, '1', ali.id, moment('2026-04-10T12:00')))
    expect(namesOf(await json('--needs-help', '--at', '2026-03-31T09:00', '--advice', 'mavo/havo'))).toEqual(['Bakır'])
    const [{ attention }] = (await json('--at', '2026-03-31T09:00', '--advice', 'mavo/havo')).pupils
    expect(attention).toEqual(['short-list'])
  })

  it('holds a family whose login did not arrive', async () => {
    await receiveLogin(app, ali, 'failed')
    const bo = (await json('--school', '19CD01')).pupils[0]
    const kept = { ...ali, id: 6, elkNumber: bo.elkNumber, email: 'familie6@example.org' }
    await receiveLogin(app, kept, 'failed')
    expect((await json('--school', '19CD01')).pupils[0].attention).toEqual(['login-bounced', 'login-late'])
    expect((await json('--advice', 'mavo/havo')).pupils[0].attention).toEqual(['short-list'])
  })
})

describe('the status in groups', () => {
  it('shows a line per school, the one furthest behind first', async () => {
    const { out } = await status('--by', 'school')
    expect(out).toBe(
      [
        'school               lln  inlog ○  V  A  ronde ○  AG  AV  klaar  hulp',
        '19CD01 De Lantaarn     1        1  0  0        1   0   0     0%     1',
        '18AB00 De Stoomboot    5        2  1  2        3   1   1    25%     2',
        '',
        'Het gaat om ronde 1. Wie het verst achter is, staat bovenaan.',
        'inlog: ○ nog niet, ● V verstuurd, ● A account',
        'ronde: ○ niets, ● AG gestart, ● AV definitief',
        '',
      ].join('\n'),
    )
  })

  it('gives a group per board or advice as JSON', async () => {
    const boards = await json('--by', 'board')
    expect(boards).toMatchObject({
      by: 'board',
      round: '1',
      groups: [
        { board: 'Stichting Licht', needHelp: 1 },
        { board: 'Stichting Stoom', counts: { pupils: 5 }, needHelp: 2 },
      ],
    })
    const byAdvice = await json('--by', 'advice', '--round', '2')
    expect(byAdvice.round).toBe('2')
    expect(byAdvice.groups.map(({ advice }: { advice: string }) => advice)).toEqual([
      null,
      'havo/vwo',
      'havo',
      'vmbo-gl/tl/havo',
      'vmbo-b',
    ])
  })

  it('cannot be made by anything else, nor be a CSV file', async () => {
    expect(await status('--by', 'teacher')).toEqual({
      code: 2,
      out: '',
      err: '“teacher” kan niet bij --by. Kies school, board of advice.\nHulp: elk status --help\n',
    })
    expect(await status('--by', 'school', '--csv', 'x.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--by en --csv kunnen niet samen.'),
    })
  })
})

describe('the status as a CSV file', () => {
  it('opens in Excel, with times to the minute and no cell that is a formula', async () => {
    await addPupil(app, { firstName: '=HYPERLINK("x")', prefix: '', lastName: '', school: schoolCode('19CD01') })
    const file = join(app.home.dir, 'status.csv')
    const { code, out } = await status('--csv', file, '--at', '2026-03-26T10:00')
    expect({ code, out }).toEqual({ code: 0, out: `${file} is geschreven: 7 rijen.\n` })
    const text = readFileSync(file, 'utf8')
    expect(
      text.startsWith('\ufeffELK-nummer;naam;school;advies;route;ouderinlog;ouderinlog sinds;ronde 1;ronde 1 sinds;'),
    ).toBe(true)
    const lines = text.split('\r\n')
    expect(lines[1]).toBe(
      `${fatima.elkNumber};Amrani, Fatima el;18AB00;havo;regular;account;2026-03-17 10:00;AV;2026-03-26 09:00;;;;;`,
    )
    const marks = [
      'geen definitief advies: de familie kan niet aanmelden',
      'geen e-mailadres: vraag het adres of help op school',
      'de ouderinlog is te laat: na de uiterste datum of nog niet',
    ]
    expect(lines[4]).toBe(`${elkNumber(4)};Jansen, Noor;18AB00;;regular;niet verstuurd;;;;;;;;"${marks.join('; ')}"`)
    expect(text).not.toMatch(/(^|;)"?=/m)
  })

  it('is not written where it cannot be', async () => {
    const file = join(app.home.dir, 'nowhere', 'status.csv')
    expect(await status('--csv', file)).toEqual({
      code: 1,
      out: '',
      err: `Het bestand ${file} kan niet worden geschreven. Controleer de map en de rechten.\n`,
    })
  })
})
