import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requestPasswordReset } from '../../src/actions/request-password-reset.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listLoginFacts } from '../../src/db/login-facts.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { linkToken } from '../../src/domain/link-token.js'
import { createPortal, type Portal } from '../../src/portal/portal.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { day } from '../support/test-config.js'
import { openBrowser, type Page, textOf, titleOf } from './support/browser.js'
import { openAccount, proofOf, sendLink } from './support/family.js'

let app: TestApp
let portal: Portal
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-10T10:00' })
  portal = createPortal(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

async function guess(link: string, times: number): Promise<Page> {
  const stranger = openBrowser(portal)
  let page = await stranger.get(link)
  for (let time = 1; time <= times; time++)
    page = await stranger.submit(link, proofOf({ birthDate: day(`2013-11-${String(time).padStart(2, '0')}`) }))
  return page
}

describe('somebody who got the mail of another family', () => {
  it('does not find the birth date by patience: after twenty wrong ones, over many days, the link is revoked', async () => {
    const link = await sendLink(app, fatima)
    for (let evening = 0; evening < 4; evening++) {
      portal = createPortal(app)
      app.travelTo(`2026-03-1${evening}T20:00`)
      await guess(link, 5)
    }
    const page = await openBrowser(portal).get(link)
    expect([page.status, titleOf(page.html)]).toEqual([410, expect.stringContaining('ingetrokken')])
    expect(textOf(page.html)).toContain('Bel de basisschool van uw kind')
    expect((await listLoginFacts(app.db)).get(fatima.id)?.unrevoked).toBe(0)
    const acts = (await listAudit(app.db, { pupilId: fatima.id })).map(({ act, actor }) => `${actor}: ${act}`)
    expect(acts.slice(-2)).toEqual(['family: wrong birth date', 'family: login closed'])
  })

  it('does not spoil the next mail, which the school sends to the right address', async () => {
    const wrong = await sendLink(app, fatima)
    for (let evening = 0; evening < 3; evening++) {
      portal = createPortal(app)
      await guess(wrong, 5)
    }
    app.travelTo('2026-03-11T10:00')
    const right = await sendLink(app, fatima)
    portal = createPortal(app)
    await guess(right, 4)
    const family = openBrowser(portal)
    await family.get(right)
    expect((await family.submit(right, proofOf(fatima))).location).toBe('/aanmelding')
  })

  it('gets no new guesses by asking for another mail for a new password', async () => {
    await openAccount(app, portal, fatima)
    const ask = async () => {
      await requestPasswordReset(app, fatima.elkNumber)
      const { nonce, purpose } = await app.db
        .selectFrom('links')
        .select(['nonce', 'purpose'])
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
      return `/w/${linkToken(app.key, { pupilId: fatima.id, purpose, nonce })}`
    }
    expect(textOf((await guess(await ask(), 5)).html)).toContain('hoort niet bij deze link')
    expect(textOf((await guess(await ask(), 1)).html)).toContain('Er is te vaak iets verkeerds ingevuld')
  })
})
