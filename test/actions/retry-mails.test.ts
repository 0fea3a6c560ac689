import { afterEach, beforeEach, expect, it } from 'vitest'
import { retryMails } from '../../src/actions/retry-mails.js'
import { listAudit } from '../../src/db/list-audit.js'
import { type KeptPupil, replacePupilData } from '../../src/db/pupils.js'
import { type MailState, mailStates } from '../../src/domain/mail.js'
import { addPupil } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
  await queueLogins(app, fatima)
})
afterEach(() => app.close())

const retry = (...ids: number[]) => retryMails(app, { ids, reason: 'not arrived' })
const setState = (state: MailState) => app.db.updateTable('mails').set({ state, reason: 'interrupted' }).execute()

const retryable: readonly MailState[] = ['deferred', 'failed', 'unknown', 'dropped']

it.each(retryable)('a mail that is %s waits again, first in line', async (state) => {
  await workOnce(app)
  await setState(state)
  app.travelTo('2026-03-17T09:00')
  const before = await newestMail(app, fatima)
  expect(await retry(before.id)).toMatchObject([{ id: before.id, state }])
  const mail = await newestMail(app, fatima)
  expect(mail).toMatchObject({
    state: 'waiting',
    reason: undefined,
    dueAt: app.clock.now(),
    messageId: before.messageId,
  })
  expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
    act: 'mail retried',
    reason: 'not arrived',
    details: { mail: before.id, kind: 'login', was: state },
  })
})

it.each(mailStates.filter((state) => !retryable.includes(state)))('a mail that is %s stays as it is', async (state) => {
  await setState(state)
  await expect(retry(1)).rejects.toMatchObject({ problem: { code: 'mail-not-retryable', id: 1, state } })
})

it('a mail to an address that was mended gets new words for the new address', async () => {
  await workOnce(app)
  await setState('failed')
  await app.db
    .transaction()
    .execute((trx) => replacePupilData(trx, fatima, { email: 'nieuw@example.org' }, app.clock.now()))
  await retry(1)
  expect(await newestMail(app, fatima)).toMatchObject({
    recipient: 'nieuw@example.org',
    messageId: undefined,
  })
})

it('all of them or none', async () => {
  await setState('failed')
  await expect(retry(1, 99)).rejects.toMatchObject({ problem: { code: 'unknown-mail', id: 99 } })
  expect(await newestMail(app, fatima)).toMatchObject({ state: 'failed' })
})
