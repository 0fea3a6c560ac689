import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPupils } from '../../src/db/pupils.js'
import { addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { hashTables } from '../support/tables.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-16T09:00' })
  await addSchool(app)
})
afterEach(() => app.close())

const header = 'Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;E-mail'
const good = '1;Noor;Bakker;1-3-2014;bakker@example.org'
const wrong = '2;Lina;Haddad;31-02-2014;lina@'

function file(name: string, ...lines: string[]): string {
  const path = join(app.home.dir, name)
  writeFileSync(path, lines.join('\r\n'))
  return path
}
const groep8 = (...rows: string[]) => file('groep8.csv', header, ...rows)
const pupilsImport = (path: string, ...more: string[]) =>
  run(app, 'pupils', 'import', path, '--school', '18AB00', ...more)
const words = (text: string) => text.replace(/\s+/g, ' ')

describe('elk pupils import', () => {
  it('says how the file was understood, what would happen and what was done', async () => {
    const path = file(
      'groep8.csv',
      `${header};BSN;Groep;Opmerking`,
      `${good};123456782;8;-`,
      '9;Noah;Smit;1-3-2015;;;7;',
    )
    expect(await pupilsImport(path, '--yes')).toEqual({
      code: 0,
      err: '',
      out: `groep8.csv: 2 rijen gelezen.
Tekens: utf-8 (geraden). Tussen de cellen: een puntkomma (geraden).
Gelezen kolommen: Leerlingnummer, Roepnaam, Achternaam, Geboortedatum, E-mail, Groep.
Niet gebruikt: Opmerking.
1 nieuw, 1 overgeslagen (groep 7: 1)
Weggelaten: BSN. Zo’n nummer bewaart ELK nooit.

Opgeslagen: 1 rij.
`,
    })
    expect(await listPupils(app.db)).toHaveLength(1)
  })

  it('gives scripts the document of the contract and nothing else on stdout', async () => {
    const { code, out, err } = await pupilsImport(groep8(good, wrong), '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      file: join(app.home.dir, 'groep8.csv'),
      encoding: 'utf-8',
      delimiter: ';',
      dryRun: false,
      read: 2,
      added: 1,
      changed: 0,
      unchanged: 0,
      skipped: 0,
      rejected: 1,
      problems: [
        {
          row: 3,
          column: 'Geboortedatum',
          value: '31-02-2014',
          code: 'invalid-date',
          message: '“31-02-2014” is geen datum die bestaat. Bedoelde u 28-2-2014? Schrijf de datum als 31-12-2013.',
          suggestion: '28-2-2014',
        },
        {
          row: 3,
          column: 'E-mail',
          value: 'lina@',
          code: 'invalid-email',
          message: '“lina@” is geen e-mailadres. Verbeter het of maak de cel leeg.',
        },
      ],
    })
    expect(err).toContain('Er is niets opgeslagen.')
  })

  it('saves nothing because of one bad row, and names its row and column', async () => {
    const before = await hashTables(app.db)
    const { code, out, err } = await pupilsImport(groep8(good, wrong), '--yes')
    expect(code).toBe(1)
    expect(words(out)).toContain('groep8.csv rij 3, kolom Geboortedatum: “31-02-2014” is geen datum die bestaat.')
    expect(err).toContain('Er is niets opgeslagen. Verbeter de rijen en importeer opnieuw.')
    expect(await hashTables(app.db)).toBe(before)
  })

  it('saves the right rows with --only-valid, and ends with 3', async () => {
    const { code, out } = await pupilsImport(groep8(good, wrong), '--yes', '--only-valid')
    expect(code).toBe(3)
    expect(out).toContain('Opgeslagen: 1 rij. Niet opgeslagen: 1 rij.')
    expect(await listPupils(app.db)).toMatchObject([{ firstName: 'Noor' }])
  })

  it.each([
    [['--dry-run'], [good], 0],
    [['--dry-run'], [good, wrong], 1],
    [['--dry-run', '--only-valid'], [good, wrong], 3],
  ])('tries with %j and writes nothing', async (options, rows, code) => {
    const before = await hashTables(app.db)
    expect(await pupilsImport(groep8(...rows), ...options)).toMatchObject({ code })
    expect(await hashTables(app.db)).toBe(before)
  })

  it('shows old and new of what changes, and has nothing to do the third time', async () => {
    await pupilsImport(groep8(good), '--yes')
    const { out } = await pupilsImport(groep8('1;Noor;Bakkers;1-3-2014;'), '--yes')
    expect(out).toContain('Wat er verandert\n  rij 2, Noor Bakker\n    achternaam: Bakker → Bakkers\n')
    expect(await pupilsImport(groep8('1;Noor;Bakkers;1-3-2014;'))).toMatchObject({
      code: 0,
      out: expect.stringContaining('Alles staat al zo in ELK. Er is niets op te slaan.'),
    })
  })

  it('asks at a terminal, and refuses where nobody can answer', async () => {
    const path = groep8(good)
    const argv = ['pupils', 'import', path, '--school', '18AB00']
    expect(await run(app, ...argv)).toMatchObject({ code: 1, err: expect.stringContaining('--yes') })
    expect(await listPupils(app.db)).toEqual([])
    const no = await runAs({ tty: true, answers: [[/1 rij opslaan\?/, 'n']] }, app, ...argv)
    expect(no).toMatchObject({ code: 1, out: expect.stringContaining('Gestopt. Er is niets opgeslagen.') })
    expect(await listPupils(app.db)).toEqual([])
    const yes = await runAs({ tty: true, answers: [[/1 rij opslaan\?/, 'j']] }, app, ...argv)
    expect(yes.code).toBe(0)
    expect(await listPupils(app.db)).toHaveLength(1)
  })

  it('fits on the 80 columns of a terminal, and speaks English too', async () => {
    const typed = ['pupils', 'import', groep8(good, wrong), '--lang', 'en', '--school', '18AB00']
    const { out } = await runAs({ tty: true, env: { NO_COLOR: '1' } }, app, ...typed)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(words(out)).toContain('groep8.csv row 3, column Geboortedatum: “31-02-2014” is no date that exists.')
  })

  it('never lets a cell or a column name steer the terminal', async () => {
    const path = file('groep8.csv', `${header};\u001b[31mrood\u202e`, '1;No\u202e\u001b[2Jor;Bakker;1-3-2014;;x')
    const { out, err } = await pupilsImport(path)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that they are not there is what is tested
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it('does not touch a child of another school', async () => {
    await addSchool(app, { code: schoolCode('21CD00'), name: 'De Lantaarn' })
    const emma = await addPupil(app, { school: schoolCode('21CD00'), number: '1', firstName: 'Emma' })
    const path = file('groep8.csv', `ELK-nummer;School;${header}`, `${emma.elkNumber};;${good}`, `;21CD00;${good}`)
    const { code, out } = await pupilsImport(path, '--yes')
    expect(code).toBe(1)
    expect(out).not.toContain('Emma')
    expect(words(out)).toContain('rij 3, kolom School: Deze rij hoort niet bij 18AB00.')
  })
})

describe('the file of refused rows', () => {
  const errors = () => join(app.home.dir, 'fout.csv')

  it('holds what was wrong, opens in Excel, and imports once it is mended', async () => {
    const path = file(
      'groep8.csv',
      `${header};BSN`,
      `${good};123456782`,
      `${wrong};123456782`,
      '=1+1;Finn;Jansen;2-3-2014;;',
    )
    await pupilsImport(path, '--yes', '--only-valid', '--errors', errors())
    const text = readFileSync(errors(), 'utf8')
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.split('\r\n')).toEqual([
      '\ufeffLeerlingnummer;Roepnaam;Achternaam;Geboortedatum;E-mail;fout;kolom;voorstel',
      '2;Lina;Haddad;31-02-2014;lina@;“31-02-2014” is geen datum die bestaat. Bedoelde u 28-2-2014? Schrijf de datum als 31-12-2013. “lina@” is geen e-mailadres. Verbeter het of maak de cel leeg.;Geboortedatum, E-mail;28-2-2014',
      '',
    ])
    writeFileSync(errors(), text.replace('31-02-2014;lina@', '28-02-2014;lina@example.org'))
    const { code, out } = await pupilsImport(errors(), '--yes')
    expect(code).toBe(0)
    expect(out).not.toContain('Niet gebruikt')
    expect((await listPupils(app.db)).map(({ firstName }) => firstName)).toEqual(['Noor', 'Lina', 'Finn'])
  })

  it('is not made when there is nothing to mend, nor over the file itself', async () => {
    const path = groep8(good)
    await pupilsImport(path, '--yes', '--errors', errors())
    expect(existsSync(errors())).toBe(false)
    expect(await pupilsImport(path, '--errors', path)).toMatchObject({ code: 2 })
    expect(readFileSync(path, 'utf8')).toContain(good)
  })

  it('is named when it cannot be written', async () => {
    const nowhere = join(app.home.dir, 'geen-map', 'fout.csv')
    expect(await pupilsImport(groep8(wrong), '--errors', nowhere)).toMatchObject({
      code: 1,
      err: expect.stringContaining('kan niet worden geschreven'),
    })
  })
})

describe('a file that cannot be imported', () => {
  it.each([
    ['an empty file', '', 'groep8.csv: Dit bestand is leeg. Maak de export opnieuw.'],
    [
      'an Excel file',
      'PK\u0003\u0004 xl/workbook.xml',
      'Dit is een bestand van Excel. Sla het op als CSV en importeer dat.',
    ],
    ['a PDF', '%PDF-1.7', 'Dit is een PDF.'],
    ['another list', 'Artikel;Prijs\nPen;1', 'Er is geen rij met kolomnamen gevonden.'],
    [
      'a list of advices',
      'Leerlingnummer;Advies\n1;havo',
      'Deze kolom ontbreekt: Roepnaam, Achternaam, Geboortedatum.',
    ],
    ['a quote that stays open', `${header}\n1;"Noor;Bakker;1-3-2014;`, 'In rij 2 begint een aanhalingsteken'],
  ])('%s: says why', async (_, text, sentence) => {
    const { code, out, err } = await pupilsImport(file('groep8.csv', text), '--yes', '--json')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(sentence)
  })

  it('a file that says nothing of its school needs --school', async () => {
    const { code, err } = await run(app, 'pupils', 'import', groep8(good), '--yes')
    expect(code).toBe(1)
    expect(err).toContain(
      'Nergens staat van welke school de rijen zijn. Voeg een kolom BRIN toe, of geef --school mee.',
    )
  })

  it('a file that is not there is named', async () => {
    expect(await pupilsImport('/nergens/groep8.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('/nergens/groep8.csv'),
    })
  })

  it.each([
    ['--encoding', 'klingon', '“klingon” is geen tekencodering die ELK kent.'],
    ['--delimiter', 'x', '“x” kan geen scheidingsteken zijn.'],
  ])('%s %s is a usage error', async (option, value, sentence) => {
    const { code, err } = await pupilsImport(groep8(good), option, value)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })

  it('a school that ELK does not know is named, with the one that was meant', async () => {
    const { code, err } = await run(app, 'pupils', 'import', groep8(good), '--school', '18AB01')
    expect(code).toBe(1)
    expect(err).toContain('18AB00')
  })

  it('without a name of a file a script used it wrongly', async () => {
    expect(await run(app, 'pupils', 'import')).toMatchObject({ code: 2 })
  })
})
