import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extendRound } from '../../src/actions/extend-round.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { addAccount, removeAccount } from '../../src/db/accounts.js'
import { markAddress } from '../../src/db/bounces.js'
import { listMailsOf } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceAdvice } from '../../src/db/pupils.js'
import { replaceRound } from '../../src/db/rounds.js'
import { replacePrimarySchools } from '../../src/db/schools.js'
import { amsterdamMoment } from '../../src/domain/amsterdam-time.js'
import type { MailKind } from '../../src/domain/mail.js'
import type { DropReason } from '../../src/domain/mail-reason.js'
import { reminderDefaults } from '../../src/domain/reminder-policy.js'
import { createPlanning } from '../../src/mail/planning.js'
import { choose, handIn, makeAccount, receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  const school = { ...reminderDefaults.school, atMost: 0 }
  app = await testApp({ at: '2026-03-24T10:00' })
  app.config.reminders = { ...reminderDefaults, school }
  await addDepartment(app)
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const write = (use: Parameters<ReturnType<typeof app.db.transaction>['execute']>[0]) =>
  app.db.transaction().execute(use)

/** Queues what has its time, without sending it. */
const plan = () => createPlanning(app, (queue) => queue()).pass()

async function expectDropped(kind: MailKind, reason: DropReason) {
  const mail = await newestMail(app, fatima)
  expect([mail.kind, mail.state]).toEqual([kind, 'waiting'])
  await workOnce(app)
  const after = (await listMailsOf(app.db, fatima.id)).find(({ id }) => id === mail.id)
  expect(after).toMatchObject({ state: 'dropped', reason, attempts: 0 })
}

/** Fatima's family got its login on 24 March, and its first reminder of it stands in line on the 28th. */
async function awaitLoginReminder() {
  await receiveLogin(app, fatima)
  app.travelTo('2026-03-28T09:00')
  expect(await plan()).toBe(1)
}

/** Fatima's family began on 25 March, and the first reminder to finish stands in line on the 28th. */
async function awaitFinishReminder() {
  app.travelTo('2026-03-25T09:00')
  await makeAccount(app, fatima)
  await choose(app, fatima, 'north/havo')
  app.travelTo('2026-03-28T09:00')
  expect(await plan()).toBe(1)
}

describe('a reminder to make an account', () => {
  beforeEach(awaitLoginReminder)

  it('goes out with the link that the family has', async () => {
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'login-reminder', state: 'sent' })
  })

  it('dies when the family made one', async () => {
    await makeAccountWithoutMail()
    await expectDropped('login-reminder', 'has-account')
  })

  it('dies when the family handed in', async () => {
    await makeAccountWithoutMail()
    await handIn(app, fatima, 'north/havo')
    await write((trx) => removeAccount(trx, fatima.id))
    const { id } = (await listMailsOf(app.db, fatima.id)).find(({ kind }) => kind === 'login-reminder') ?? { id: 0 }
    await workOnce(app)
    expect((await listMailsOf(app.db, fatima.id)).find((mail) => mail.id === id)).toMatchObject({
      state: 'dropped',
      reason: 'already-definitive',
    })
  })

  it('dies when the round has closed', async () => {
    app.travelTo('2026-04-01T09:00')
    await expectDropped('login-reminder', 'too-late')
  })

  it('dies when its link was revoked', async () => {
    await revokeLogin(app, { elkNumber: fatima.elkNumber, reason: 'wrong address' })
    await expectDropped('login-reminder', 'link-revoked')
  })

  it('dies when a newer login was sent', async () => {
    const { id } = await newestMail(app, fatima)
    await queueLogins(app, fatima)
    await workOnce(app)
    expect((await listMailsOf(app.db, fatima.id)).find((mail) => mail.id === id)).toMatchObject({
      state: 'dropped',
      reason: 'link-superseded',
    })
  })

  it('dies when the child goes a way that is on paper', async () => {
    await write((trx) => replaceAdvice(trx, fatima.id, { advice: 'havo', route: 'kopklas' }, app.clock.now()))
    await expectDropped('login-reminder', 'paper-route')
  })

  it('dies when the address turned out not to exist', async () => {
    const { id: mailId } = await newestMail(app, fatima)
    await write((trx) => markAddress(trx, { pupilId: fatima.id, address: fatima.email, mailId }, app.clock.now()))
    await expectDropped('login-reminder', 'address-bounced')
  })

  it.each([
    [['iemand@example.org', '@elsewhere.example.org'], 'only-to'],
    [['FAMILIE1@example.org'], undefined],
    [['@Example.org'], undefined],
  ])('while mail is tried out for %j: %s', async (onlyTo, reason) => {
    app.config.mail = { ...app.config.mail, onlyTo }
    if (reason) return await expectDropped('login-reminder', 'only-to')
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
  })

  async function makeAccountWithoutMail() {
    await write((trx) => addAccount(trx, { pupilId: fatima.id, passwordHash: 'x', createdAt: app.clock.now() }))
  }
})

describe('a reminder to finish', () => {
  beforeEach(awaitFinishReminder)

  it('goes out', async () => {
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'finish-reminder', state: 'sent' })
  })

  it('dies when the family has just finished', async () => {
    await handIn(app, fatima)
    await workOnce(app)
    const mails = await listMailsOf(app.db, fatima.id)
    expect(mails.find(({ kind }) => kind === 'finish-reminder')).toMatchObject({
      state: 'dropped',
      reason: 'already-definitive',
    })
    expect(mails.find(({ kind }) => kind === 'receipt')).toMatchObject({ state: 'sent' })
  })

  it('dies when the account is gone', async () => {
    await write((trx) => removeAccount(trx, fatima.id))
    await expectDropped('finish-reminder', 'no-account')
  })

  it('dies when the round has closed', async () => {
    app.travelTo('2026-04-01T00:00')
    await expectDropped('finish-reminder', 'too-late')
  })
})

describe('a reminder whose turn comes at night', () => {
  it('waits for the morning, and that is no attempt', async () => {
    await awaitLoginReminder()
    app.travelTo('2026-03-28T22:00')
    expect(await workOnce(app)).toMatchObject({ sent: 0, dropped: 0 })
    const mail = await newestMail(app, fatima)
    expect([mail.state, mail.attempts, amsterdamMoment(mail.dueAt)]).toEqual(['waiting', 0, '2026-03-29T08:00'])
    app.travelTo('2026-03-29T08:00')
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
  })

  it('dies when the round has closed by then', async () => {
    await awaitLoginReminder()
    app.travelTo('2026-03-31T23:00')
    await expectDropped('login-reminder', 'too-late')
  })
})

describe('word that a round closes later', () => {
  const extend = (closesAt: string) =>
    extendRound(app, { name: '1', closesAt: moment(closesAt), pupilId: fatima.id, reason: 'Ill' })
  beforeEach(async () => {
    await receiveLogin(app, fatima)
    app.travelTo('2026-03-25T09:00')
    await extend('2026-04-03T12:00')
  })

  it('goes out at any time of day', async () => {
    app.travelTo('2026-03-25T23:00')
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
  })

  it('dies when that moment is past', async () => {
    app.travelTo('2026-04-03T12:00')
    await expectDropped('round-extended', 'too-late')
  })

  it('dies when another moment was set since', async () => {
    const { id } = await newestMail(app, fatima)
    await extend('2026-04-04T12:00')
    expect(await workOnce(app)).toMatchObject({ sent: 1, dropped: 1 })
    expect((await listMailsOf(app.db, fatima.id)).find((mail) => mail.id === id)).toMatchObject({ reason: 'overtaken' })
  })

  it('dies when the family has handed in', async () => {
    await makeAccount(app, fatima)
    await handIn(app, fatima, 'north/havo')
    expect(await workOnce(app)).toMatchObject({ sent: 1, dropped: 1 })
    const mails = await listMailsOf(app.db, fatima.id)
    expect(mails.find(({ kind }) => kind === 'round-extended')).toMatchObject({ reason: 'already-definitive' })
  })
})

describe('the link to the result', () => {
  beforeEach(async () => {
    app.travelTo('2026-03-26T09:00')
    await makeAccount(app, fatima)
    await handIn(app, fatima, 'north/havo')
    await workOnce(app)
    app.travelTo('2026-04-07T10:00')
    await plan()
  })

  it('goes out', async () => {
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
  })

  it('dies when the application was opened again', async () => {
    const round = app.config.rounds['1']
    await write((trx) => replaceRound(trx, { ...round, closesAt: moment('2026-04-07T12:00'), resultMailAt: undefined }))
    await reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason: 'Moved' })
    const { id } = (await listMailsOf(app.db, fatima.id)).find(({ kind }) => kind === 'result-link') ?? { id: 0 }
    await workOnce(app)
    expect((await listMailsOf(app.db, fatima.id)).find((mail) => mail.id === id)).toMatchObject({ reason: 'overtaken' })
  })
})

describe('a digest for a school', () => {
  const digest = async () => {
    const rows = await app.db.selectFrom('mails').selectAll().where('kind', '=', 'school-digest').execute()
    return rows.map(({ state, reason, recipient }) => ({ state, reason, recipient }))
  }
  beforeEach(async () => {
    app.config.reminders = reminderDefaults
    await receiveLogin(app, fatima)
    app.travelTo('2026-03-27T08:00')
    await plan()
  })

  it('goes to the address that the school has by then', async () => {
    const school = await addSchool(app)
    await write((trx) => replacePrimarySchools(trx, [{ ...school, email: 'new@example.org' }]))
    expect(await workOnce(app)).toMatchObject({ sent: 1 })
    expect(await digest()).toEqual([{ state: 'sent', reason: '', recipient: 'new@example.org' }])
  })

  it('dies when nobody is behind any more', async () => {
    await makeAccount(app, fatima)
    await handIn(app, fatima, 'north/havo')
    await workOnce(app)
    expect(await digest()).toMatchObject([{ state: 'dropped', reason: 'nobody-behind' }])
  })

  it('dies when the round has closed', async () => {
    app.travelTo('2026-04-01T09:00')
    await workOnce(app)
    expect(await digest()).toMatchObject([{ state: 'dropped', reason: 'too-late' }])
  })

  it('dies when the school has no address any more', async () => {
    const school = await addSchool(app)
    await write((trx) => replacePrimarySchools(trx, [{ ...school, email: '' }]))
    await workOnce(app)
    expect(await digest()).toMatchObject([{ state: 'dropped', reason: 'no-email' }])
  })
})
