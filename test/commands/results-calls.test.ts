import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { aDrawnRound } from '../support/a-drawn-round.js'
import { run } from '../support/run.js'
import type { TestApp } from '../support/test-app.js'

let app: TestApp
let pupils: KeptPupil[]

beforeEach(async () => {
  ;({ app, pupils } = await aDrawnRound({ rehearsal: true }))
})
afterEach(() => app.close())

const calls = (...argv: string[]) => run(app, 'results', 'calls', ...argv)

interface Document {
  schools: { school: string; pupils: { elkNumber: string; department: string | null; reasons: string[] }[] }[]
}

describe('the list of calls', () => {
  it('shows per school who was placed where, and first who has no seat, with a number to ring', async () => {
    const { code, out } = await calls()
    const { schools } = JSON.parse((await calls('--json')).out) as Document
    const [first] = schools.filter((school) => school.pupils.some(({ department }) => department === null))
    expect(first?.pupils[0]).toMatchObject({ department: null, reasons: ['unplaced'] })
    expect(schools.flatMap((school) => school.pupils)).toHaveLength(12)
    expect(out).toContain('18AB00 De Stoomboot: 8 leerlingen, ')
    expect(out).toContain(': geen plaats\n  ! geen plaats: bel vandaag\n  06 12 34 56 78\n')
    expect(out).toContain(': School north, havo (1e school)\n')
    expect(out).toContain('Deze uitslag is niet gepubliceerd.')
    expect(code).toBe(0)
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({ act: 'results listed', details: { pupils: 12 } })
  })

  it('puts a family without an account, which cannot see its page, among those to call', async () => {
    const [ali] = pupils
    await app.db
      .deleteFrom('accounts')
      .where('pupil_id', '=', ali?.id ?? 0)
      .execute()
    const { schools } = JSON.parse((await calls('--json')).out) as Document
    const found = schools.flatMap((school) => school.pupils).find(({ elkNumber }) => elkNumber === ali?.elkNumber)
    expect(found?.reasons).toContain('no-account')
  })

  it('shows a school its own pupils and no others, on the screen, in JSON and in the file', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'elk-calls-'))
    const file = join(dir, 'bellen.csv')
    const shown = await calls('--school', '19CD01')
    const document = await calls('--school', '19CD01', '--json')
    await calls('--school', '19CD01', '--csv', file)
    const csv = readFileSync(file, 'utf8')
    rmSync(dir, { recursive: true })
    const others = pupils.filter(({ school }) => school !== '19CD01')
    expect(others).toHaveLength(8)
    for (const text of [shown.out, document.out, csv])
      for (const { elkNumber, firstName } of others) {
        expect(text).not.toContain(elkNumber)
        expect(text).not.toContain(firstName)
        expect(text).not.toContain('18AB00')
      }
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(5)
    expect(csv).toContain('Iris')
  })
})
