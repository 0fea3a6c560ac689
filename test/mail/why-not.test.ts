import { afterEach, beforeEach, expect, it } from 'vitest'
import { requestPasswordReset } from '../../src/actions/request-password-reset.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { addAccount, removeAccount } from '../../src/db/accounts.js'
import { claimLink } from '../../src/db/links.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceAdvice, replacePupilData } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import type { DropReason } from '../../src/domain/mail-reason.js'
import { mailLater } from '../../src/mail/outbox.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

async function expectDropped(reason: DropReason) {
  expect(await workOnce(app)).toMatchObject({ sent: 0, dropped: 1 })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'dropped', reason, attempts: 0 })
}

const write = (use: Parameters<ReturnType<typeof app.db.transaction>['execute']>[0]) =>
  app.db.transaction().execute(use)
const now = () => app.clock.now()
const makeAccount = () => write((trx) => addAccount(trx, { pupilId: fatima.id, passwordHash: 'x', createdAt: now() }))

it('a login dies in the queue when the family has made an account', async () => {
  await queueLogins(app, fatima)
  await makeAccount()
  await expectDropped('has-account')
})

it('a login dies in the queue when a newer one takes its place', async () => {
  await queueLogins(app, fatima)
  const { id } = await newestMail(app, fatima)
  await write((trx) => trx.updateTable('links').set({ superseded_at: now() }).execute())
  await expectDropped('link-superseded')
  expect((await newestMail(app, fatima)).id).toBe(id)
})

it('a login dies in the queue when the pupil goes a way that is on paper', async () => {
  await queueLogins(app, fatima)
  await write((trx) => replaceAdvice(trx, fatima.id, { advice: 'havo', route: 'kopklas' }, now()))
  await expectDropped('paper-route')
})

it('a login dies in the queue when every round is over, unless this pupil has more time', async () => {
  await queueLogins(app, fatima)
  app.travelTo('2026-05-13T00:00')
  await expectDropped('rounds-over')
})

it('a login goes to a pupil whose last round was extended', async () => {
  await queueLogins(app, fatima)
  app.travelTo('2026-05-13T00:00')
  await write((trx) => replaceExtension(trx, 'completion', fatima.id, moment('2026-05-20T12:00')))
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
})

it('a mail dies in the queue when the family has no address any more', async () => {
  await queueLogins(app, fatima)
  await write((trx) => replacePupilData(trx, fatima, { email: '' }, now()))
  await expectDropped('no-email')
})

it('a new password link goes out, unless it has expired, was used, or the account is gone', async () => {
  await makeAccount()
  await requestPasswordReset(app, fatima.elkNumber)
  expect(await workOnce(app)).toMatchObject({ sent: 1 })

  await requestPasswordReset(app, fatima.elkNumber)
  const { linkId = 0 } = await newestMail(app, fatima)
  await write((trx) => claimLink(trx, linkId, now()))
  await expectDropped('link-used')

  await requestPasswordReset(app, fatima.elkNumber)
  app.travelTo('2026-03-16T10:00')
  await expectDropped('link-expired')

  await requestPasswordReset(app, fatima.elkNumber)
  await write((trx) => removeAccount(trx, fatima.id))
  await expectDropped('no-account')
})

it('word of a new password does not go to a family whose account was revoked', async () => {
  await makeAccount()
  await write((trx) => mailLater(trx, { kind: 'password-changed', pupil: fatima, uniqueKey: 'x' }, now()))
  await revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })
  await expectDropped('no-account')
})

it('word of a renewed form goes out', async () => {
  await write((trx) =>
    mailLater(trx, { kind: 'form-renewed', pupil: fatima, uniqueKey: 'x', data: { version: 1 } }, now()),
  )
  expect(await workOnce(app)).toMatchObject({ sent: 1 })
})
