import type { KeptPupil } from '../../../src/db/pupils.js'
import { silentLog } from '../../../src/portal/log.js'
import { servePortal } from '../../../src/portal/serve.js'
import { sendLink } from '../../portal/support/family.js'
import { addDepartment, addPupil } from '../../support/a-school.js'
import { type TestApp, testApp } from '../../support/test-app.js'
import { testConfig } from '../../support/test-config.js'

export const schools = ['noord', 'zuid', 'oost', 'west', 'plein']

export interface OpenPortal {
  app: TestApp
  pupil: KeptPupil
  address: string
  /** The family's personal link, as its mail has it. */
  link: string
  close(): Promise<void>
}

/** A portal at a port of its own, in an open round, with five schools and one family that just got its mail. */
export async function openPortal(): Promise<OpenPortal> {
  const portal = { ...testConfig().portal, url: 'http://localhost:8080' }
  const app = await testApp({ at: '2026-03-26T19:30', rehearsal: true, config: { portal } })
  for (const school of schools)
    await addDepartment(app, { code: `${school}/havo`, school: { name: `Het ${school}lyceum` } })
  const pupil = await addPupil(app, { firstName: 'Zoë', prefix: '', lastName: "D'Andréa-Şahin", advice: 'havo/vwo' })
  const link = await sendLink(app, pupil)
  const serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog })
  const close = async () => {
    await serving.stop()
    await app.close()
  }
  return { app, pupil, address: `http://localhost:${serving.port}`, link, close }
}
