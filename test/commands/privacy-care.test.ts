import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aDrawnRound, type DrawnRound } from '../support/a-drawn-round.js'
import { addPupil } from '../support/a-school.js'
import { runAs } from '../support/run.js'
import { filesHolding } from '../support/scan-home.js'
import { hashTables } from '../support/tables.js'
import { testApp } from '../support/test-app.js'

let drawn: DrawnRound
const typeAs = (actor: string, ...words: string[]) => runAs({ env: { ELK_ACTOR: actor } }, drawn.app, ...words)
const type = (...words: string[]) => typeAs('ines', ...words)
const elkOf = (n: number) => drawn.pupils[n]?.elkNumber ?? ''
const erase = (n: number, ...more: string[]) =>
  type('privacy', 'erase', elkOf(n), '--reason', 'verhuisd', '--yes', ...more)

async function publish(): Promise<void> {
  await typeAs('baas', 'results', 'check', '--yes')
  expect((await type('results', 'publish', '--yes')).code).toBe(0)
}

afterEach(() => drawn.app.close())

describe('a child that waits for its result', () => {
  it('is not erased from the moment it handed in until families see the result', async () => {
    drawn = await aDrawnRound({ rehearsal: true })
    const before = await hashTables(drawn.app.db)
    const early = await erase(0)
    expect(early).toMatchObject({
      code: 1,
      err: expect.stringContaining('wacht nog op de uitslag. Er is niets gewist.'),
    })
    expect(early.err).toContain('op zijn vroegst donderdag 9 april 2026, 15.30 uur')
    expect(await hashTables(drawn.app.db)).toBe(before)
    await publish()
    drawn.app.travelTo('2026-04-09T15:29')
    expect((await erase(0)).code).toBe(1)
    drawn.app.travelTo('2026-04-09T15:30')
    expect(await erase(0)).toMatchObject({ code: 0, err: '' })
    await type('results', 'withdraw', '--round', '1', '--reason', 'fout', '--yes')
    const { code, err } = await erase(1)
    expect(code).toBe(1)
    expect(err).toContain('Wissen kan als de uitslag gepubliceerd is en families die zien.\n')
  })

  it('is erased at any time once its family no longer takes part', async () => {
    drawn = await aDrawnRound({ rehearsal: true })
    const late = await addPupil(drawn.app, { firstName: 'Zwaantje', lastName: 'Bos', advice: 'havo' })
    drawn.pupils.push(late)
    const { code, out } = await erase(12)
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('  1 kind\n') })
    expect(filesHolding(drawn.app.home.dir, ['zwaantje', late.elkNumber])).toEqual([])
  })
})

describe('after the child with a seat by hand is erased', () => {
  it('the draw can still be run, shown and checked, also once the results are withdrawn', async () => {
    drawn = await aDrawnRound({
      rehearsal: true,
      config: { lists: { maxLength: 20, guarantee: { ...guarantees, havo: 2 } } },
    })
    const { unseated } = await outcome()
    const index = drawn.pupils.findIndex(({ elkNumber }) => elkNumber === unseated)
    expect(await type('match', 'place', unseated, 'north/havo', '--reason', 'broer', '--yes')).toMatchObject({
      code: 0,
    })
    await publish()
    drawn.app.travelTo('2026-04-09T16:00')
    expect(await erase(index)).toMatchObject({ code: 0, err: '' })
    expect(await type('match', 'run', '--round', '1')).toMatchObject({ code: 0, err: '' })
    expect(await type('results', 'withdraw', '--round', '1', '--reason', 'x', '--yes')).toMatchObject({ code: 0 })
    expect(await type('match', 'run', '--round', '1')).toMatchObject({ code: 0, err: '' })
    const shown = JSON.parse((await type('match', 'show', '--round', '1', '--json')).out)
    expect(shown).toMatchObject({ left: 0, next: 'check' })
    expect((await typeAs('baas', 'results', 'check', '--round', '1', '--as-committed', '--yes')).code).toBe(0)
  })

  const guarantees = {
    'vmbo-b': 4,
    'vmbo-b/k': 4,
    'vmbo-k': 4,
    'vmbo-k/gl-tl': 4,
    'vmbo-gl/tl': 6,
    'vmbo-gl/tl/havo': 6,
    havo: 12,
    'havo/vwo': 12,
    vwo: 12,
  }

  async function outcome(): Promise<{ unseated: string }> {
    for (const { elkNumber } of drawn.pupils) {
      const { out } = await type('results', 'show', elkNumber, '--json')
      if (JSON.parse(out).rounds[0].department === null) return { unseated: elkNumber }
    }
    throw new Error('everybody has a seat')
  }
})

describe('what staff overlook', () => {
  it('is said: the twin, the open round, the copies of before, and files of their own', async () => {
    const app = await testApp({ rehearsal: true, at: '2026-03-26T09:00' })
    const data = { lastName: 'Jansen', prefix: '', advice: 'havo' } as const
    const noor = await addPupil(app, { firstName: 'Noor', ...data })
    const zoe = await addPupil(app, { firstName: 'Zoë', ...data, email: noor.email })
    drawn = { app, pupils: [noor, zoe] }
    mkdirSync(app.home.backups, { recursive: true })
    writeFileSync(join(app.home.backups, 'before-5.db'), `${noor.elkNumber}`)
    const own = join(app.home.dir, 'groep 8.csv')
    writeFileSync(own, '1;Noor Jansen\n2;Zoë Jansen\n')
    const { code, out, err } = await erase(0)
    expect(out).toContain(`Let op: Zoë Jansen (${zoe.elkNumber}), geboren 31 januari 2014, lijkt hierop.`)
    expect(out).toContain('Let op: ronde 1 is open. Dit kind kan zich daarna niet meer aanmelden.')
    expect(out).toContain('Die gaat ook weg, tenzij u --keep-backups typt:\n  before-5.db')
    expect(out).toContain('Maak nu een nieuwe reservekopie met: elk backup create')
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(`verwijder ze zelf:\n  ${own}`) })
    expect(existsSync(join(app.home.backups, 'before-5.db'))).toBe(false)
    writeFileSync(join(app.home.backups, 'before-6.db'), 'x')
    const kept = await erase(1, '--keep-backups')
    expect(kept).toMatchObject({ code: 3, out: expect.stringContaining('Deze reservekopieën blijven staan.') })
    expect(readdirSync(app.home.backups)).toEqual(['before-6.db'])
  })

  it('is not done while a mail about the child is leaving', async () => {
    const app = await testApp({ rehearsal: true })
    drawn = { app, pupils: [await addPupil(app, { advice: 'havo' })] }
    await type('logins', 'send', elkOf(0), '--yes')
    await app.db.updateTable('mails').set({ state: 'handing-over', claimed_by: 'x' }).execute()
    expect(await erase(0)).toMatchObject({ code: 1, err: expect.stringContaining('Wacht een minuut') })
  })
})
