import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { lookAlikes } from '../../src/domain/base32.js'
import { inDatabase } from '../doors/support/in-database.js'
import { handIn } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  await addSchool(app)
  await addSchool(app, { code: schoolCode('21CD00'), name: 'De Lantaarn', board: 'Stichting Licht' })
  for (const code of ['noord', 'zuid'])
    await addDepartment(app, { code: `${code}/va-havo`, level: 'v.a. havo', school: { name: `Lyceum ${code}` } })
  fatima = await addPupil(app, { advice: 'havo/vwo' })
  await handIn(app, fatima, 'zuid/va-havo', 'noord/va-havo')
})
afterEach(() => app.close())

const verify = (...argv: string[]) => run(app, 'applications', 'verify', ...argv)
const codeOf = async ({ id }: KeptPupil) => (await listSubmissions(app.db, id)).at(-1)?.receiptCode ?? ''
const reopen = () => reopenApplication(app, { elkNumber: fatima.elkNumber, round: '1', reason: 'Verkeerde volgorde' })
const alter = (sql: string) => inDatabase(app.home.database, sql)

const handedIn = (
  facts = '',
) => `Dit is ingeleverd. Vergelijk het met het papier: staat daar iets anders, dan is het papier veranderd.
  leerling:            Fatima el Amrani
  ELK-nummer:          ${fatima.elkNumber}
  basisschool:         De Stoomboot (18AB00)
  ronde:               ronde 1
  definitief:          donderdag 26 maart 2026, 10.00 uur
  formulier:           versie 1
${facts}   1. Lyceum zuid, v.a. havo (zuid/va-havo)
   2. Lyceum noord, v.a. havo (noord/va-havo)
`

describe('elk applications verify', () => {
  it('confirms a receipt, and shows what it stands for', async () => {
    const code = await codeOf(fatima)
    expect(await verify(code)).toEqual({
      code: 0,
      err: '',
      out: `Ontvangstcode ${code} is echt, en deze aanmelding telt.\n${handedIn()}`,
    })
  })

  it('takes the code as people type it', async () => {
    const code = await codeOf(fatima)
    const sloppy = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
    const spoken = sloppy.replaceAll('-', ' ')
    for (const typed of [[sloppy], [spoken], spoken.split(' '), [sloppy.replaceAll('-', '')], [` ${sloppy}. `]])
      expect(await verify(...typed)).toMatchObject({ code: 0, err: '' })
    const asked = await runAs({ tty: true, answers: [[/Welke ontvangstcode/, spoken]] }, app, 'applications', 'verify')
    expect(asked.code).toBe(0)
  })

  it('finds a code of which a letter was misread, and says so', async () => {
    const code = '8K3M-9QXD-2HVA'
    alter(`drop trigger submissions_stay; update submissions set receipt_code = '${code}'`)
    for (const misread of lookAlikes(code).slice(1)) {
      const { out } = await verify(misread)
      expect(out).toContain(`Ontvangstcode ${code}`)
      expect(out).toContain(`U typte ${misread}. ELK las dat als een code die bestaat.`)
    }
  })

  it('says of an older receipt what took its place', async () => {
    const first = await codeOf(fatima)
    app.travelTo('2026-03-27T11:00')
    await reopen()
    const between = await verify(first)
    expect(between.code).toBe(1)
    expect(between.out).toContain(
      `Ontvangstcode ${first} is echt, maar telt niet meer: de aanmelding is weer opengezet en nog niet opnieuw ingeleverd.`,
    )
    app.travelTo('2026-03-28T12:00')
    await handIn(app, fatima)
    const second = await codeOf(fatima)
    expect(await verify(first)).toEqual({
      code: 1,
      err: '',
      out: `Ontvangstcode ${first} is echt, maar telt niet meer: daarna is opnieuw ingeleverd.\n${handedIn(
        `  opengezet:           vrijdag 27 maart 2026, 11.00 uur
  reden:               Verkeerde volgorde
  nieuwste code:       ${second}
  opnieuw definitief:  zaterdag 28 maart 2026, 12.00 uur
`,
      )}`,
    })
    expect(await verify(second)).toMatchObject({ code: 0 })
  })

  it('keeps a receipt true after a correction, under the name that it was handed in with', async () => {
    const set = ['--set', 'achternaam=Haddad', '--reason', 'Verkeerd ingevoerd']
    expect(await run(app, 'pupils', 'correct', fatima.elkNumber, ...set)).toMatchObject({ code: 0 })
    const { code, out } = await verify(await codeOf(fatima))
    expect(code).toBe(0)
    expect(out).toContain('  leerling:            Fatima el Amrani\n  heet nu:             Fatima el Haddad\n')
    expect(out).toContain('  formulier:           versie 1\n')
  })

  it('says who entered an application from paper', async () => {
    const jayden = await addPupil(app, { firstName: 'Jayden', advice: 'havo/vwo', email: '' })
    await run(
      app,
      'applications',
      'enter',
      jayden.elkNumber,
      'noord/va-havo',
      '--upper-level',
      'noord/va-havo',
      '--yes',
    )
    const { code, out } = await verify(await codeOf(jayden))
    expect(code).toBe(0)
    expect(out).toContain('  ingevoerd door:      test\n')
    expect(out).toContain('   1. Lyceum noord, v.a. havo (noord/va-havo), liefst vwo\n')
  })

  it.each([
    ["entries = replace(entries, 'zuid', 'noord')"],
    ["submitted_at = '2026-03-25T09:00:00.000Z'"],
    ["round = '2'"],
  ])('finds out what was altered outside ELK: %s', async (change) => {
    alter(`drop trigger submissions_stay; update submissions set ${change}`)
    const code = await codeOf(fatima)
    const { code: exit, out } = await verify(code)
    expect(exit).toBe(1)
    expect(out).toContain(`Ontvangstcode ${code} klopt niet met wat hieronder staat.`)
  })

  it.each([
    ['ACEF-HJKM-NPQR', 'ELK kent hier geen ontvangstcode ACEF-HJKM-NPQR. Typ de code opnieuw over.'],
    ['acef', '“acef” is geen ontvangstcode. Zo’n code heeft 12 letters en cijfers, zoals 7K3M-9QXD-2HVA'],
  ])('refuses %s, which is no receipt', async (typed, sentence) => {
    const { code, out, err } = await verify(typed)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(sentence)
  })

  it('knows a receipt of another school, or another child, no more than one that was invented', async () => {
    const bo = await addPupil(app, { school: schoolCode('21CD00'), firstName: 'Bo', advice: 'havo/vwo' })
    const code = await codeOf(fatima)
    const unknown = await verify('ACEF-HJKM-NPQR', '--school', '21CD00')
    for (const scope of [
      ['--school', '21CD00'],
      ['--board', 'Stichting Licht'],
      ['--school', '21CD00', '--number', bo.number],
    ]) {
      const ran = await verify(code, ...scope)
      expect(ran).toEqual({ ...unknown, err: unknown.err.replace('ACEF-HJKM-NPQR', code) })
    }
    for (const scope of [
      ['--school', '18AB00'],
      ['--school', '18AB00', '--number', fatima.number],
    ])
      expect(await verify(code, ...scope)).toMatchObject({ code: 0 })
  })

  it('does not vouch for the paper of one child by the receipt of another', async () => {
    const ali = await addPupil(app, { firstName: 'Ali', advice: 'havo/vwo' })
    const code = await codeOf(fatima)
    const paper = ['--at', '2026-03-26T10:00', '--form-version', '1', '--list', 'zuid/va-havo,noord/va-havo']
    expect(await verify(code, '--pupil', fatima.elkNumber, ...paper)).toMatchObject({ code: 0 })
    const { code: exit, out, err } = await verify(code, '--pupil', ali.elkNumber, ...paper)
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toContain(`Ontvangstcode ${code} hoort niet bij ${ali.elkNumber}`)
  })

  it('looks for the codes that look like what was typed among those of the school that asks', async () => {
    const bo = await addPupil(app, { school: schoolCode('21CD00'), firstName: 'Bo', advice: 'havo/vwo' })
    await handIn(app, bo, 'zuid/va-havo')
    const [typed = '', other = ''] = lookAlikes('8K3M-9QXD-2HVA')
    alter(`drop trigger submissions_stay;
      update submissions set receipt_code = iif(pupil_id = ${bo.id}, '${other}', '${typed}')`)
    for (const [school, code] of [
      ['18AB00', typed],
      ['21CD00', other],
    ] as const)
      expect((await verify(typed, '--school', school)).out).toContain(`Ontvangstcode ${code} `)
    expect((await verify(typed)).out).toContain(`Ontvangstcode ${typed} `)
  })

  it('gives scripts what was handed in and what counts', async () => {
    const first = await codeOf(fatima)
    await reopen()
    app.travelTo('2026-03-28T12:00')
    await handIn(app, fatima)
    const { code, out } = await verify(first, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      code: first,
      standing: 'replaced',
      elkNumber: fatima.elkNumber,
      name: 'Fatima el Amrani',
      school: '18AB00',
      schoolName: 'De Stoomboot',
      round: '1',
      submittedAt: '2026-03-26T09:00:00.000Z',
      enteredBy: null,
      formVersion: 1,
      list: [
        { place: 1, department: 'zuid/va-havo', school: 'Lyceum zuid', upperLevel: false },
        { place: 2, department: 'noord/va-havo', school: 'Lyceum noord', upperLevel: false },
      ],
      reopenedAt: '2026-03-26T09:00:00.000Z',
      reopenReason: 'Verkeerde volgorde',
      counting: { code: await codeOf(fatima), submittedAt: '2026-03-28T11:00:00.000Z' },
    })
  })
})

describe('elk applications verify, of an application that the database lost', () => {
  let code: string
  beforeEach(async () => {
    code = await codeOf(fatima)
    alter(`drop trigger submissions_kept; drop trigger applications_kept; drop trigger entries_removed;
      pragma foreign_keys = off;
      delete from application_entries; delete from applications; delete from submissions;`)
  })

  const paper = (changes: Record<string, string> = {}) =>
    Object.entries({
      '--pupil': fatima.elkNumber,
      '--at': '2026-03-26T10:00',
      '--form-version': '1',
      '--list': 'zuid/va-havo,noord/va-havo',
      ...changes,
    }).flat()

  it('proves by the key alone that the paper is genuine, and says how to enter it again', async () => {
    const { code: exit, out, err } = await verify(code.toLowerCase(), ...paper({ '--at': '2026-03-26T10:00' }))
    expect({ exit, err }).toEqual({ exit: 1, err: '' })
    expect(out).toContain(`Ontvangstcode ${code} is echt: zij hoort precies bij dit kind, dit tijdstip en deze lijst.`)
    expect(out).toContain(`elk applications enter ${fatima.elkNumber} zuid/va-havo noord/va-havo\n`)
    expect(JSON.parse((await verify(code, ...paper(), '--json')).out)).toMatchObject({
      code,
      standing: 'lost',
      round: '1',
      submittedAt: '2026-03-26T09:00:00.000Z',
    })
  })

  it('gives back the wishes too', async () => {
    const ali = await addPupil(app, { firstName: 'Ali', advice: 'havo/vwo' })
    const wish = ['--upper-level', 'noord/va-havo']
    await run(app, 'applications', 'enter', ali.elkNumber, 'noord/va-havo', ...wish, '--yes')
    const given = await codeOf(ali)
    alter('pragma foreign_keys = off; delete from submissions;')
    const typed = paper({ '--pupil': ali.elkNumber, '--list': 'noord/va-havo', '--upper-level': 'noord/va-havo' })
    expect((await verify(given, ...typed)).out).toContain(
      `elk applications enter ${ali.elkNumber} noord/va-havo --upper-level noord/va-havo\n`,
    )
  })

  it.each([
    [{ '--at': '2026-03-26T10:01' }],
    [{ '--list': 'noord/va-havo,zuid/va-havo' }],
    [{ '--round': '2', '--form-version': '2' }],
    [{ '--upper-level': 'zuid/va-havo' }],
  ])('proves nothing of a paper on which anything is otherwise: %j', async (changes) => {
    const { code: exit, out, err } = await verify(code, ...paper(changes))
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toContain(`Ontvangstcode ${code} hoort niet bij ${fatima.elkNumber} met dit tijdstip en deze lijst.`)
  })

  it('takes a wish for a department as people type it, and none for one that is not on the list', async () => {
    const onPaper = { '--list': 'zuid/va-havo' }
    const { code: exit, err } = await verify(code, ...paper({ ...onPaper, '--upper-level': 'noord/va-havo' }))
    expect(exit).toBe(1)
    expect(err).toContain('De wens voor noord/va-havo kan niet: die afdeling staat niet op de lijst.')
    const ali = await addPupil(app, { firstName: 'Ali', advice: 'havo/vwo' })
    await run(app, 'applications', 'enter', ali.elkNumber, 'zuid/va-havo', '--upper-level', 'zuid/va-havo', '--yes')
    const given = await codeOf(ali)
    alter('pragma foreign_keys = off; delete from submissions;')
    const typed = paper({ ...onPaper, '--pupil': ali.elkNumber, '--upper-level': ' Zuid/VA-havo' })
    expect((await verify(given, ...typed)).out).toContain(`Ontvangstcode ${given} is echt`)
  })

  it('says what it needs to know of the paper', async () => {
    for (const [option, wrong] of [
      ['--at', undefined],
      ['--list', undefined],
      ['--form-version', undefined],
      ['--form-version', 'twee'],
    ] as const) {
      const typed = paper()
      typed.splice(typed.indexOf(option), 2, ...(wrong ? [option, wrong] : []))
      const { code: exit, err } = await verify(code, ...typed)
      expect(exit).toBe(2)
      expect(err).toContain(option)
    }
  })

  it('never tells a school about a child of another', async () => {
    const { code: exit, err } = await verify(code, ...paper(), '--school', '21CD00')
    expect(exit).toBe(1)
    expect(err).toContain('hoort niet bij 21CD00')
  })
})
