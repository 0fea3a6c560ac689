import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addPupil, elkNumber } from '../../support/a-school.js'
import { receiveLogin } from '../../support/a-family.js'
import type { TestApp } from '../../support/test-app.js'
import { twoSchools } from '../../support/two-schools.js'

/** A home and a folder with files, in which every command of the table can be done. */
export interface World {
  app: TestApp
  /** The folder in which commands are typed. */
  cwd: string
}

const files: Readonly<Record<string, string>> = {
  'schools.csv': 'soort,code,naam,bestuur\nbasisschool,20EF00,De Kade,Stichting Stoom\n',
  'departments.csv': 'afdeling,school,niveau,toegang\nnorth/vwo,s1,vwo,vwo\n',
  'pupils.csv': 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum\n18AB00,70,Youssef,Haddad,14-02-2014\n',
  'advices.csv': `ELK-nummer,Advies\n${elkNumber(4)},havo\n`,
  'wrong.csv': 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum\n18AB00,71,Olga,Nowak,31-02-2014\n',
  'admissions.csv': `afdeling,ELK-nummer\ns1/havo,${elkNumber(7)}\n`,
  'no.csv': 'dit is geen tabel',
}

/**
 * The two schools on 26 March 2026, where Mila of De Stoomboot has an advice and no login yet, and the login to Bo of De
 * Lantaarn, mail 5, came back; mail 4 is that of Mila's neighbour Tess and failed too.
 */
export async function openWorld(): Promise<World> {
  const { app } = await twoSchools()
  await addPupil(app, { firstName: 'Mila', prefix: 'de', lastName: 'Wit', advice: 'havo' })
  const tess = await addPupil(app, { firstName: 'Tess', prefix: '', lastName: 'Bos', advice: 'havo' })
  await receiveLogin(app, tess, 'failed')
  const cwd = join(app.home.dir, 'desk')
  mkdirSync(cwd)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return { app, cwd }
}
