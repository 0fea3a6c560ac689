import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { elkNumber } from '../support/a-school.js'
import { keptRows } from '../support/kept-rows.js'
import { readPdf } from '../support/pdf-text.js'
import { keepHome, runAs } from '../support/run.js'
import { commandsThat, commandTable, ELK, without, wordsOf } from './support/command-table.js'
import { commandNames } from './support/commands.js'
import { inDatabase } from './support/in-database.js'
import { openWorld, type World } from './support/world.js'

const fatima = elkNumber(1)
const bo = elkNumber(6)
const ofLantaarn = [
  ['--school', '19CD01'],
  ['--board', 'Stichting Licht'],
]
const everyWay = ofLantaarn.flatMap((scope) => [scope, [...scope, '--json']])

/** Whatever belongs to De Stoomboot or its families; Bo of De Lantaarn has nothing of it. */
const OF_STOOMBOOT =
  /Fatima|Amrani|Ali\b|Bakır|Zoë|Hoen|Noor|Jansen|Kaya|Mila|Wit\b|Tess|Bos\b|Samira|Stoomstraat|06 12 34 56 78|familie[1-578]@|18AB00|Stoom\b|Stoomboot/
const ELK_NUMBERS_OF_STOOMBOOT = [1, 2, 3, 4, 5, 7, 8].map(elkNumber)

let world: World
let kept: unknown

beforeAll(async () => {
  world = await openWorld()
  keepHome(world.app)
  const { id } = await world.app.db
    .selectFrom('pupils')
    .select('id')
    .where('elk_number', '=', bo)
    .executeTakeFirstOrThrow()
  inDatabase(
    world.app.home.database,
    `update pupils set street = 'Lichtlaan', contact_name = 'Karim Aziz', phone = '06 87 65 43 21' where id = ${id};
     update form_versions set child = replace(child, 'Stoomstraat', 'Lichtlaan') where pupil_id = ${id};
     insert into round_extensions values ('1', 1, '2026-04-03T10:00:00.000Z');
     update mails set state = 'deferred', reason = 'policy-refused', due_at = '2026-03-26T11:00:00.000Z' where id = 5;
     insert into mail_attempts values (5, 1, '2026-03-26T08:00:00.000Z', '2026-03-26T08:00:00.000Z', 'paused', '550 5.7.1 <familie8@example.org> refused');`,
  )
  kept = await keptRows(world.app.db)
})
afterEach(async () => {
  expect(await keptRows(world.app.db)).toEqual(kept)
})
afterAll(() => world.app.close())

const type = (...words: string[]) => runAs({ cwd: world.cwd }, world.app, ...words)

function expectNothingOfStoomboot(text: string): void {
  expect(text).not.toMatch(OF_STOOMBOOT)
  for (const number of ELK_NUMBERS_OF_STOOMBOOT) expect(text).not.toContain(number)
}

it('is tried with every command there is', () => {
  expect(Object.keys(commandTable).sort()).toEqual(commandNames())
  expect(Object.keys(limited).sort()).toEqual(commandsThat(({ about }) => about === 'pupils').sort())
})

describe('a command about one pupil, limited to another school,', () => {
  it.each(commandsThat(({ about }) => about === 'pupil'))('elk %s shows and does nothing', async (name) => {
    for (const scope of everyWay) {
      const { code, out, err } = await type(...wordsOf(name), ...scope)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('hoort niet bij 19CD01')
      expect(err).not.toMatch(OF_STOOMBOOT)
    }
  })

  it.each(commandsThat(({ about, typed }) => about === 'pupil' && !typed.includes(ELK)))(
    'elk %s does not tell whose it is either',
    async (name) => {
      for (const scope of everyWay) expectNothingOfStoomboot((await type(...wordsOf(name), ...scope)).err)
    },
  )

  it.each(commandsThat(({ typed }) => typed.includes(ELK)))(
    'elk %s does not know the number of a pupil there',
    async (name) => {
      const named = without(without(wordsOf(name, ELK), '--pupil'), ELK)
      const { code, out, err } = await type(...named, '--school', '19CD01', '--number', '1')
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('School 19CD01 heeft geen leerling met leerlingnummer 1.')
    },
  )

  it.each([
    ['logins', 'send', bo, fatima, '--yes'],
    ['forms', 'print', bo, fatima, '-o', 'forms.pdf'],
    ['departments', 'admit', 's1/havo', bo, fatima],
    ['mail', 'retry', '5', '--yes'],
  ])('elk %s %s does nothing for its own pupil either when another is named too', async (...words) => {
    for (const scope of everyWay) expect(await type(...words, ...scope)).toMatchObject({ code: 1, out: '' })
  })
})

describe('a command about one receipt, limited to another school,', () => {
  it.each(commandsThat(({ about }) => about === 'receipt'))(
    'elk %s answers as to a code that nobody has',
    async (name) => {
      for (const scope of everyWay) {
        const { code, out, err } = await type(...wordsOf(name), ...scope)
        const invented = await type(...name.split(' '), 'ACEF-HJKM-NPQR', ...scope)
        expect({ code, out }).toEqual({ code: 1, out: '' })
        expect(err).toBe(invented.err.replace('ACEF-HJKM-NPQR', wordsOf(name).at(-1) ?? ''))
        expectNothingOfStoomboot(err)
      }
    },
  )
})

/** The ways in which each command that is about many pupils can be typed. */
const limited: Readonly<Record<string, string[][]>> = {
  'advice import': [],
  'match grants': [[]],
  'mail list': [[], ['--state', 'deferred'], ['--kind', 'login']],
  'pupils import': [],
  'pupils list': [[]],
  'reminders plan': [[]],
  'rounds list': [[]],
  'results calls': [],
  'results list': [],
  'schools list': [[]],
  status: [
    [],
    ['--needs-help'],
    ['--round', '1'],
    ['--by', 'school'],
    ['--by', 'board'],
    ['--by', 'advice'],
    ['--advice', 'havo'],
  ],
  'tokens list': [[]],
}
const alsoOfMany = [
  ['audit', 'list'],
  ['audit', 'list', '--actor', 'test'],
  ['logins', 'send', '--dry-run'],
  ['reminders', 'send', '--early', '--dry-run'],
]

describe('a command about many pupils, limited to one school,', () => {
  const typed = Object.entries(limited).flatMap(([name, ways]) => ways.map((way) => [...name.split(' '), ...way]))

  it.each([...typed, ...alsoOfMany])('elk %s %s %s holds nobody of another', async (...words) => {
    for (const scope of everyWay) {
      const { code, out, err } = await type(...words, ...scope)
      expect(code).toBe(0)
      expectNothingOfStoomboot(out + err)
    }
  })

  it('elk mail list counts only its own mails, and elk rounds list its own pupils', async () => {
    const of = async (school: string) => {
      const mails = JSON.parse((await type('mail', 'list', '--school', school, '--json')).out)
      const { rounds } = JSON.parse((await type('rounds', 'list', '--school', school, '--json')).out)
      return [mails.counts.sent, mails.counts.deferred, mails.pause.reply, rounds[0].extensions]
    }
    expect(await of('19CD01')).toEqual([0, 0, '', 0])
    expect(await of('18AB00')).toEqual([3, 1, '550 5.7.1 <familie8@example.org> refused', 1])
  })

  it('writes nobody of another into a file', async () => {
    const [csv, pdf] = [join(world.cwd, 'status.csv'), join(world.cwd, 'forms.pdf')]
    for (const scope of ofLantaarn) {
      expect(await type('status', '--csv', csv, ...scope)).toMatchObject({ code: 0 })
      expect(await type('forms', 'print', '-o', pdf, ...scope)).toMatchObject({ code: 0 })
      expectNothingOfStoomboot(readFileSync(csv, 'utf8'))
      const { pages, spoken } = readPdf(readFileSync(pdf))
      expect(pages.join(' ')).toContain('Aziz')
      expectNothingOfStoomboot([...pages, ...spoken.flat()].join(' '))
    }
    for (const file of [csv, pdf]) rmSync(file)
  })
})

describe('a file, limited to one school,', () => {
  const about = (header: string, row: string) => {
    const file = join(world.cwd, 'other.csv')
    writeFileSync(file, `${header}\n${row}\n`)
    return file
  }

  it.each([
    ['pupils import', 'ELK-nummer,Roepnaam,Achternaam,Geboortedatum', `${fatima},X,Y,01-01-2014`],
    ['pupils import', 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum', '18AB00,1,X,Y,01-01-2014'],
    ['pupils import', 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum', '18AB00,99,X,Y,01-01-2014'],
    ['advice import', 'ELK-nummer,Advies', `${fatima},vwo`],
    ['advice import', 'BRIN,Leerlingnummer,Advies', '18AB00,1,vwo'],
    ['departments admit --file', 'afdeling,ELK-nummer', `s1/havo,${fatima}`],
    ['departments admit --file', 'afdeling,BRIN,leerlingnummer', 's1/havo,18AB00,1'],
    ['match grants --file', 'voorrang,ELK-nummer', `sbo,${fatima}`],
    ['match grants --file', 'voorrang,BRIN,leerlingnummer', 'sbo,18AB00,1'],
  ])('elk %s says nothing of a pupil of another: %s %s', async (name, header, row) => {
    for (const scope of everyWay) {
      const { code, out, err } = await type(...name.split(' '), about(header, row), '--yes', ...scope)
      expect(code).toBe(1)
      const said = (out + err).replaceAll('18AB00', '').replaceAll(fatima, '')
      expect(said).not.toMatch(OF_STOOMBOOT)
      expect(said).toMatch(/hoort niet bij|other-school/)
    }
  })
})

describe('a command about nobody', () => {
  it.each(commandsThat(({ about, bare }) => about === 'nobody' && !bare))('elk %s names nobody', async (name) => {
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await type(...wordsOf(name), ...json)
      expect(code).toBe(0)
      expectNothingOfStoomboot(out + err)
    }
  })
})
