import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { createPortal } from '../../src/portal/portal.js'
import { routes } from '../../src/portal/routes.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { callsDuring } from '../support/outbound.js'
import { testApp } from '../support/test-app.js'
import { openBrowser } from './support/browser.js'
import { fillIn, handIn, logInAs, openAccount, sendLink } from './support/family.js'

it('the portal calls nobody, whatever a family does', async () => {
  const app = await testApp({ at: '2026-03-26T10:00' })
  await addDepartment(app, { code: 'north/havo' })
  const [fatima, noor] = [await addPupil(app, { advice: 'havo' }), await addPupil(app, { advice: 'havo' })]
  const calls = await callsDuring(async () => {
    const portal = createPortal(app)
    const browser = await openAccount(app, portal, fatima)
    await fillIn(browser, ['north/havo'])
    expect((await handIn(browser)).location).toBe('/aanmelding/ontvangst')
    const stranger = openBrowser(portal)
    const link = await sendLink(app, noor)
    for (const { path } of routes)
      for (const visitor of [browser, stranger]) {
        const address = path.replace('/w/:token', link)
        await visitor.get(address)
        await visitor.post(address, { 'elk-nummer': noor.elkNumber })
      }
    await logInAs(openBrowser(portal), fatima)
    expect((await portal.fetch(new Request('http://127.0.0.1:8080/health'))).status).toBe(200)
  })
  expect(calls).toEqual([])
  await app.close()
})

it('this would be noticed: a connection, a message, a question to a name server', async () => {
  const calls = await callsDuring(async () => {
    await once(connect(1, '127.0.0.1'), 'error')
    await once(connect(1, 'localhost'), 'error')
    createSocket('udp4').close()
  })
  expect(new Set(calls)).toEqual(new Set(['TCPCONNECTWRAP', 'GETADDRINFOREQWRAP', 'UDPWRAP']))
})
