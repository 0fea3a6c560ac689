import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { readPdf } from '../support/pdf-text.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let jayden: KeptPupil
let file: string

beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'noord/va-havo', level: 'v.a. havo', school: { name: 'Lyceum Noord' } })
  jayden = await addPupil(app, { firstName: 'Jayden', advice: 'havo/vwo', email: '' })
  file = join(app.home.dir, 'ontvangst.pdf')
  const wish = ['--upper-level', 'noord/va-havo']
  await run(app, 'applications', 'enter', jayden.elkNumber, 'noord/va-havo', ...wish, '--yes')
})
afterEach(() => app.close())

const receipt = (...argv: string[]) => run(app, 'applications', 'receipt', jayden.elkNumber, ...argv)
const paper = () => (readPdf(readFileSync(file)).pages[0] ?? '').replace(/\s+/g, ' ')

describe('elk applications receipt', () => {
  it('gives a family without an e-mail address its proof on paper, which can be verified', async () => {
    const { code, out, err } = await receipt('-o', file)
    const [given = ''] = /\w{4}-\w{4}-\w{4}/.exec(out) ?? []
    expect({ code, out, err }).toEqual({ code: 0, out: `${file} is gemaakt, met ontvangstcode ${given}.\n`, err: '' })
    for (const text of [
      'OEFENING.',
      `Ontvangstcode ${given}`,
      'Jayden el Amrani',
      'donderdag 26 maart 2026, 10.00 uur',
      '1 Lyceum Noord v.a. havo noord/va-havo liefst vwo',
      'Een medewerker heeft de aanmelding voor de familie ingevoerd.',
    ])
      expect(paper()).toContain(text)
    expect(await run(app, 'applications', 'verify', given)).toMatchObject({ code: 0 })
  })

  it('still gives that of a round that is over', async () => {
    app.travelTo('2026-04-10T10:00')
    expect(await receipt('--round', '1', '-o', file)).toMatchObject({ code: 0 })
    expect(paper()).toContain('ronde 1')
  })

  it('has English beside the Dutch for a family or a member of staff that reads it', async () => {
    await receipt('-o', file)
    expect(paper()).not.toContain('Receipt code')
    await receipt('-o', file, '--lang', 'en')
    expect(paper()).toContain('Receipt code')
    await run(app, 'pupils', 'correct', jayden.elkNumber, '--set', 'taal=en', '--reason', 'asked')
    await receipt('-o', file)
    expect(paper()).toContain('Receipt code')
  })

  it('tells scripts what stands on it, and asks a person for the name of the file', async () => {
    const { out } = await receipt('-o', file, '--json')
    expect(JSON.parse(out)).toEqual({
      file,
      elkNumber: jayden.elkNumber,
      round: '1',
      receiptCode: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/),
      unprintable: [],
    })
    const asked = { tty: true, answers: [[/Hoe moet het PDF-bestand heten/, file]] as [RegExp, string][] }
    expect((await runAs(asked, app, 'applications', 'receipt', jayden.elkNumber)).code).toBe(0)
  })

  it('says what it could not print', async () => {
    const mei = await addPupil(app, { firstName: '龍', prefix: '', advice: 'havo/vwo' })
    await run(app, 'applications', 'enter', mei.elkNumber, 'noord/va-havo', '--yes')
    const { err } = await run(app, 'applications', 'receipt', mei.elkNumber, '-o', file)
    expect(err).toContain('op de bevestiging ontbreekt wat niet kan worden afgedrukt (龍)')
  })
})
