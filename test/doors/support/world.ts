import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { confirmSeat } from '../../../src/actions/confirm-seat.js'
import { addApiToken, markApiTokenRevoked } from '../../../src/db/api-tokens.js'
import { getDepartment, markAdmitted } from '../../../src/db/departments.js'
import { handIn, receiveLogin } from '../../support/a-family.js'
import { addDepartment, addPupil, elkNumber, schoolCode } from '../../support/a-school.js'
import type { TestApp } from '../../support/test-app.js'
import { moment } from '../../support/test-config.js'
import { twoSchools } from '../../support/two-schools.js'

/** A home and a folder with files, in which every command of the table can be done. */
export interface World {
  app: TestApp
  /** The folder in which commands are typed. */
  cwd: string
}

const pupilHeader = 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum'

const files: Readonly<Record<string, string>> = {
  'schools.csv': 'soort,code,naam,bestuur\nbasisschool,20EF00,De Kade,Stichting Stoom\n',
  'departments.csv': 'afdeling,school,niveau,toegang\nnorth/vwo,s1,vwo,vwo\n',
  'pupils.csv': `${pupilHeader}\n18AB00,70,Youssef,Haddad,14-02-2014\n`,
  'advices.csv': `ELK-nummer,Advies\n${elkNumber(4)},havo\n`,
  'admissions.csv': `afdeling,ELK-nummer\ns1/havo,${elkNumber(7)}\n`,
  'placement.csv': `ELK-nummer,Plaatsing\n${elkNumber(1)},s1/havo\n`,
  'wrong-placement.csv': `ELK-nummer,Plaatsing\n${elkNumber(1)},s1/hovo\n`,
  'seats.csv': 'afdeling,plaatsen\ns1/havo,4\n',
  'wrong-seats.csv': 'afdeling,plaatsen\ns1/havo,4\ns1/hovo,4\n',
  'returned.eml': 'From: MAILER-DAEMON@example.org\nSubject: Undeliverable\n\nsomebody@example.org: user unknown\n',
  'wrong-schools.csv': 'soort,code,naam,bestuur\nbasisschool,20EF00,De Kade,Stichting Stoom\ncrèche,20EG00,De Wal,\n',
  'wrong-departments.csv': 'afdeling,school,niveau,toegang\nnorth/vwo,s1,vwo,vwo\nnorth/havo,s1,havo,hvao\n',
  'wrong-pupils.csv': `${pupilHeader}\n18AB00,70,Youssef,Haddad,14-02-2014\n18AB00,71,Olga,Nowak,31-02-2014\n`,
  'wrong-advices.csv': `ELK-nummer,Advies\n${elkNumber(4)},havo\n${elkNumber(7)},hvao\n`,
  'wrong-admissions.csv': `afdeling,ELK-nummer\ns1/havo,${elkNumber(7)}\ns1/vwo,${elkNumber(7)}\n`,
}

/**
 * The two schools on 26 March 2026 at 9.00. At De Stoomboot there are also Mila, who has an advice and no login yet,
 * Tess, whose login, mail 5, came back, and Pim, of whose login, mail 6, nobody knows whether it came. Kim and Lot go to kovo
 * and handed in; the school of Lot said yes. De Stoomboot has a key to the API, number 1, and one that was revoked.
 */
export async function openWorld(): Promise<World> {
  const { app } = await twoSchools()
  await addPupil(app, { firstName: 'Mila', prefix: 'de', lastName: 'Wit', advice: 'havo' })
  const tess = await addPupil(app, { firstName: 'Tess', prefix: '', lastName: 'Bos', advice: 'havo' })
  await receiveLogin(app, tess, 'failed')
  const pim = await addPupil(app, { firstName: 'Pim', prefix: '', lastName: 'Vos', advice: 'havo' })
  await receiveLogin(app, pim, 'unknown')
  await addKovo(app)
  await addKeys(app)
  const cwd = join(app.home.dir, 'desk')
  mkdirSync(cwd)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return { app, cwd }
}

async function addKovo(app: TestApp): Promise<void> {
  const kovo = { level: '', advices: [], preselection: true, school: { kind: 'kovo', name: 'Kleine School' } } as const
  await addDepartment(app, { code: 'k1', ...kovo })
  const { id: departmentId } = await getDepartment(app.db, 'k1')
  for (const firstName of ['Kim', 'Lot']) {
    const data = { firstName, prefix: '', lastName: 'Mos', route: 'kovo', email: '' } as const
    const pupil = await addPupil(app, { ...data, advice: 'havo' })
    const mark = { pupilId: pupil.id, departmentId }
    await app.db.transaction().execute((trx) => markAdmitted(trx, [mark], app.clock.now()))
    await handIn(app, pupil, 'k1')
    if (firstName === 'Lot')
      await confirmSeat(app, { elkNumber: pupil.elkNumber, round: '1', department: 'k1', reason: '' })
  }
}

async function addKeys({ db, clock }: TestApp): Promise<void> {
  const now = clock.now()
  const key = { school: schoolCode('18AB00'), createdAt: now, createdBy: 'joke', expiresAt: moment('2026-09-02T00:00') }
  await db.transaction().execute(async (trx) => {
    await addApiToken(trx, { ...key, name: 'nightly script', scopes: ['pupils', 'status'], tokenHash: '1' })
    const id = await addApiToken(trx, { ...key, name: 'old script', scopes: ['forms'], tokenHash: '2' })
    await markApiTokenRevoked(trx, id, { at: now, by: 'joke', reason: 'lost' })
  })
}
