import { afterEach, beforeEach, expect, it } from 'vitest'
import { silentLog } from '../../src/portal/log.js'
import { servePortal } from '../../src/portal/serve.js'
import { sayRaw, statusesIn, wire } from '../portal/support/raw-socket.js'
import { addPupil } from '../support/a-school.js'
import { makeKey } from '../support/make-key.js'
import { twoSchools } from '../support/two-schools.js'
import { type ApiWorld, openApi } from './support/api-world.js'

let world: ApiWorld
beforeEach(async () => {
  const { app } = await twoSchools()
  world = openApi({ ...app, config: { ...app.config, portal: { url: 'http://localhost:8080', trustedProxies: [] } } })
})
afterEach(() => world.close())

it('many parents who come while a school prints its forms are all answered before the school is', async () => {
  const { app, api } = world
  for (let n = 0; n < 20; n++) await addPupil(app, { advice: 'havo' })
  const key = await makeKey(app)
  const serving = await servePortal(app, { host: '127.0.0.1', port: 0, log: silentLog, sideDoor: api })
  const order: string[] = []
  const ask = async (who: string, path: string) => {
    const headers = [`Host: localhost:${serving.port}`, `Authorization: Bearer ${key}`]
    const heard = await sayRaw(serving.port, wire(`GET ${path} HTTP/1.1`, headers))
    order.push(`${who} ${statusesIn(heard)}`)
  }
  await ask('parent', '/inloggen')
  const parents = Array.from({ length: 40 }, () => 'parent 200')
  await Promise.all([ask('school', '/api/v1/forms'), ...parents.map(() => ask('parent', '/inloggen'))])
  expect(order).toEqual(['parent 200', ...parents, 'school 200'])
  await serving.stop()
})

it('a family that hands in while schools import waits for none of them but the one at work', async () => {
  const { app, ask } = world
  const key = await makeKey(app)
  const csv = (n: number) => `Leerlingnummer;Roepnaam;Achternaam;Geboortedatum\n${100 + n};Kind${n};X;14-02-2014\n`
  const imports = Array.from({ length: 8 }, (_, n) => ask('POST', '/pupils/import', { key, csv: csv(n) }))
  let done = 0
  for (const each of imports) void each.then(() => done++)
  await Promise.race(imports)
  await app.db.updateTable('procedure').set({ year: 2026 }).execute()
  expect(done).toBeLessThan(4)
  expect((await Promise.all(imports)).map(({ status }) => status)).toEqual(imports.map(() => 200))
})
