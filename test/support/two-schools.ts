import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { NOBODYS_KEY } from './a-backup.js'
import { choose, handIn, makeAccount, receiveLogin } from './a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from './a-school.js'
import { type TestApp, testApp } from './test-app.js'

/**
 * A rehearsal home on 26 March 2026 at 9.00 with two schools. De Stoomboot (18AB00) has a pupil in every state: Fatima is
 * definitive, Ali started, Zoë was sent the login, Noor has no advice and no address, Sem goes to a Kopklas on paper. De
 * Lantaarn (19CD01) of another board has Bo, who only has an advice.
 */
export async function twoSchools(): Promise<{ app: TestApp; fatima: KeptPupil; ali: KeptPupil }> {
  const backup = { recipients: [NOBODYS_KEY], folder: undefined, keep: 14 }
  const app = await testApp({ rehearsal: true, at: '2026-03-16T09:00', config: { backup } })
  const departments = Array.from({ length: 12 }, (_, n) => `s${n + 1}/havo`)
  for (const code of departments) await addDepartment(app, { code, advices: ['havo', 'havo/vwo', 'vmbo-gl/tl/havo'] })
  await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn', board: 'Stichting Licht' })
  const fatima = await addPupil(app, { advice: 'havo' })
  const ali = await addPupil(app, { firstName: 'Ali', prefix: '', lastName: 'Bakır', advice: 'vmbo-gl/tl/havo' })
  const zoe = await addPupil(app, {
    firstName: 'Zoë',
    prefix: "van 't",
    lastName: 'Hoen-Papadopoulos',
    advice: 'havo/vwo',
  })
  await addPupil(app, { firstName: 'Noor', prefix: '', lastName: 'Jansen', email: '' })
  await addPupil(app, { firstName: 'Sem', prefix: '', lastName: 'Kaya', route: 'kopklas', advice: 'vmbo-b' })
  await addPupil(app, { school: schoolCode('19CD01'), firstName: 'Bo', prefix: '', lastName: 'Aziz', advice: 'havo' })
  app.travelTo('2026-03-17T10:00')
  await makeAccount(app, fatima)
  await makeAccount(app, ali)
  await receiveLogin(app, zoe)
  app.travelTo('2026-03-26T09:00')
  await handIn(app, fatima, ...departments)
  await choose(app, ali, 's1/havo')
  return { app, fatima: await getPupilById(app.db, fatima.id), ali }
}
