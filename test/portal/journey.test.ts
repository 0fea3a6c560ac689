import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { fieldValue, openBrowser, textOf, titleOf } from './support/browser.js'
import { proofOf, sendLink } from './support/family.js'

describe('the family of Fatima', () => {
  let app: TestApp
  let portal: Portal
  beforeEach(async () => {
    app = await testApp({ at: '2026-03-26T10:00' })
    portal = createPortal(app)
    await addDepartment(app, { code: 'north/havo' })
    await addDepartment(app, { code: 'south/havo' })
    await addDepartment(app, { code: 'east/vwo', level: 'vwo', advices: ['vwo'] })
  })
  afterEach(() => app.close())

  it('opens its login, fills in everything, hands in and keeps the receipt, with plain forms only', async () => {
    const fatima = await addPupil(app, { advice: 'havo' })
    const browser = openBrowser(portal)
    const link = await sendLink(app, fatima)
    expect(fieldValue((await browser.get(link)).html, 'elk-nummer')).toBe(fatima.elkNumber)
    const opened = await browser.submit(link, proofOf(fatima))
    expect([opened.status, opened.location]).toEqual([303, '/aanmelding'])
    const overview = await browser.follow(opened)
    expect(overview.status).toBe(200)
    expect(textOf(overview.html)).toContain('Voor Fatima')
    expect(await findApplication(app.db, fatima.id, '1')).toBeUndefined()

    await browser.get('/aanmelding/gegevens')
    expect((await browser.submit('/aanmelding/gegevens')).location).toBe('/aanmelding')
    expect((await findApplication(app.db, fatima.id, '1'))?.state).toBe('AG')

    await browser.get('/aanmelding/contact')
    expect((await browser.submit('/aanmelding/contact', { 'telefoon-1': '06 99 88 77 66' })).location).toBe(
      '/aanmelding',
    )

    const list = await browser.get('/aanmelding/voorkeuren')
    expect(textOf(list.html)).not.toContain('School east')
    const added = await browser.submit('/aanmelding/voorkeuren', {}, 'toevoegen:south/havo')
    expect(textOf((await browser.follow(added)).html)).toContain('is toegevoegd en staat op plaats 1')
    await browser.follow(await browser.submit('/aanmelding/voorkeuren', {}, 'toevoegen:north/havo'))
    const moved = await browser.submit('/aanmelding/voorkeuren', {}, 'omhoog:north/havo')
    expect(textOf((await browser.follow(moved)).html)).toMatch(/School north, havo staat nu op plaats 1 van 2/)

    const check = await browser.get('/aanmelding/controleren')
    expect(textOf(check.html)).toContain('06 99 88 77 66')
    const unsure = await browser.follow(await browser.submit('/aanmelding/controleren'))
    expect(unsure.status).toBe(422)
    expect(titleOf(unsure.html)).toMatch(/^Fout:/)
    const handedIn = await browser.submit('/aanmelding/controleren', { zeker: 'ja' })
    expect([handedIn.status, handedIn.location]).toEqual([303, '/aanmelding/ontvangst'])
    const application = await findApplication(app.db, fatima.id, '1')
    expect(application?.submission?.list).toEqual([
      { department: 'north/havo', upperLevel: false },
      { department: 'south/havo', upperLevel: false },
    ])
    const receipt = textOf((await browser.follow(handedIn)).html)
    expect(receipt).toContain(application?.submission?.receiptCode)
    expect((await browser.get('/aanmelding/controleren')).location).toBe('/aanmelding/ontvangst')

    const acts = (await listAudit(app.db, { pupilId: fatima.id })).map(({ act, actor }) => `${actor}: ${act}`)
    expect(acts).toEqual([
      'family: account made',
      'family: child data confirmed',
      'family: contact data confirmed',
      'family: list changed',
      'family: list changed',
      'family: list changed',
      'family: application submitted',
    ])
    const mails = await app.db.selectFrom('mails').select(['kind', 'pupil_id', 'recipient']).execute()
    expect(mails).toEqual([{ kind: 'receipt', pupil_id: fatima.id, recipient: 'familie1@example.org' }])
  })
})
