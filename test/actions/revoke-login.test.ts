import { afterEach, beforeEach, expect, it } from 'vitest'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { addAccount, addSession, findAccount } from '../../src/db/accounts.js'
import { addApplication } from '../../src/db/applications.js'
import { listLinks } from '../../src/db/links.js'
import { listAudit } from '../../src/db/list-audit.js'
import { findPupilOfSession, type KeptPupil } from '../../src/db/pupils.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { addPupil, elkNumber } from '../support/a-school.js'
import { findApplication } from '../support/find-application.js'
import { newestMail, queueLogins } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const revoke = () => revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })

it('takes back the link and the mail that has not left', async () => {
  await queueLogins(app, fatima)
  expect(await revoke()).toEqual({ hadAccount: false, droppedMails: 1 })
  const mail = await newestMail(app, fatima)
  expect(mail).toMatchObject({ state: 'dropped', reason: 'link-revoked' })
  const link = (await listLinks(app.db, [mail.linkId ?? 0])).get(mail.linkId ?? 0)
  expect(link).toMatchObject({ revokedAt: app.clock.now() })
  expect((await listAudit(app.db, { pupilId: fatima.id })).at(-1)).toMatchObject({
    act: 'login revoked',
    reason: 'wrong address',
  })
})

it('takes away the account and its sessions, and keeps what the family filled in', async () => {
  const now = app.clock.now()
  await app.db.transaction().execute(async (trx) => {
    await addAccount(trx, { pupilId: fatima.id, passwordHash: 'x', createdAt: now })
    await addSession(trx, { tokenHash: 'y', pupilId: fatima.id, createdAt: now, expiresAt: addMs(now, HOUR_MS) })
    await addApplication(trx, fatima.id, '1', now)
  })
  expect(await revoke()).toEqual({ hadAccount: true, droppedMails: 0 })
  expect(await findAccount(app.db, fatima.id)).toBeUndefined()
  expect(await findPupilOfSession(app.db, 'y', now)).toBeUndefined()
  expect(await findApplication(app.db, fatima.id, '1')).toBeDefined()
})

it('says so when there is nothing to take back', async () => {
  await expect(revoke()).rejects.toMatchObject({ problem: { code: 'no-login' } })
  await queueLogins(app, fatima)
  await revoke()
  await expect(revoke()).rejects.toMatchObject({ problem: { code: 'no-login' } })
  await expect(revokeLogin(app, { elkNumber: elkNumber(99), reason: 'x' })).rejects.toMatchObject({
    problem: { code: 'unknown-pupil' },
  })
})
