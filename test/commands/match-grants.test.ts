import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { listGrants } from '../../src/db/match.js'
import { type MatchTown, matchTown } from '../support/a-match.js'
import { addPupil } from '../support/a-school.js'
import { run } from '../support/run.js'

let town: MatchTown
beforeEach(async () => {
  town = await matchTown()
})
afterEach(() => town.app.close())

const grants = (rows: readonly string[], ...more: string[]) => {
  const file = join(town.app.home.dir, 'voorrang.csv')
  writeFileSync(file, ['ELK-nummer;Voorrang;Afdeling;Besluit', ...rows].join('\r\n'))
  return run(town.app, 'match', 'grants', '--file', file, ...more)
}
const kept = async () =>
  (await listGrants(town.app.db, '1')).map(({ pupilId, kind, department, reason }) => [
    pupilId,
    kind,
    department,
    reason,
  ])

it('gives many rights to a seat from one file, each with its own reason', async () => {
  const { fatima, olga } = town
  const rows = [`${fatima.elkNumber};Hardheidsclausule;South/havo;nr 12`, `${olga.elkNumber};SBO;;`]
  expect(await grants(rows, '--dry-run')).toMatchObject({ code: 0, err: '' })
  expect(await kept()).toEqual([])
  const { code, out } = await grants(rows, '--yes', '--reason', 'lijst van de commissie')
  expect(code).toBe(0)
  expect(out).toContain('2 nieuw')
  expect(await kept()).toEqual([
    [fatima.id, 'hardship', 'south/havo', 'nr 12'],
    [olga.id, 'special-primary', null, 'lijst van de commissie'],
  ])
  const entries = (await listAudit(town.app.db, {})).filter(({ act }) => act === 'seat granted')
  expect(entries.map(({ reason }) => reason)).toEqual(['nr 12', 'lijst van de commissie'])
})

it('shows what would be other, and leaves what stands there already', async () => {
  const { fatima, olga } = town
  await grants([`${fatima.elkNumber};sbo;;`, `${olga.elkNumber};kopklas;;`], '--yes')
  const { code, out } = await grants([`${fatima.elkNumber};sbo;north/havo;`, `${olga.elkNumber};kopklas;;`], '--yes')
  expect(code).toBe(0)
  expect(out).toContain('1 gewijzigd, 1 ongewijzigd')
  expect(out).toContain('recht op een plaats: special-primary → special-primary north/havo')
  expect(await kept()).toContainEqual([fatima.id, 'special-primary', 'north/havo', 'voorrang.csv'])
})

it('refuses every row that gives nobody a seat, in one pass', async () => {
  const { fatima, olga, noor } = town
  const dylan = await addPupil(town.app, { firstName: 'Dylan', route: 'kovo', advice: 'vmbo-b' })
  const { code, out } = await grants(
    [
      `${fatima.elkNumber};tweeling;;`,
      `${olga.elkNumber};sbo;north/havo;`,
      `${noor.elkNumber};sbo;north/hovo;`,
      `${dylan.elkNumber};sbo;;`,
      '100008999;sbo;;',
      `${olga.elkNumber};;;`,
      `${noor.elkNumber};sbo;;`,
    ],
    '--yes',
  )
  expect(code).toBe(1)
  for (const line of [
    'rij 2, kolom Voorrang: “tweeling” geeft geen plaats vóór de loting.',
    'rij 3, kolom Afdeling: Afdeling “north/havo” staat niet op de lijst van dit kind.',
    'rij 4, kolom Afdeling: Afdeling “north/hovo” staat niet in ELK. Bedoelde u north/havo?',
    `rij 5, kolom ELK-nummer: Leerling “${dylan.elkNumber}” gaat naar kovo en doet niet mee aan de loting.`,
    'rij 6, kolom ELK-nummer',
    'rij 7, kolom Voorrang: Deze cel is leeg.',
    'rij 8, kolom ELK-nummer',
  ])
    expect(out.replace(/\s+/g, ' ')).toContain(line)
  expect(await kept()).toEqual([])
})
