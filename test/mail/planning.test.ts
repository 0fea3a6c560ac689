import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeRound } from '../../src/actions/change-round.js'
import { markAddress } from '../../src/db/bounces.js'
import { listAudit } from '../../src/db/list-audit.js'
import { listMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { replaceExtension } from '../../src/db/rounds.js'
import { addMs, MINUTE_MS } from '../../src/domain/time.js'
import { planReminders } from '../../src/mail/plan-reminders.js'
import { createPlanning } from '../../src/mail/planning.js'
import { dueOf, queueReminders } from '../../src/mail/queue-reminders.js'
import { choose, confirmData, handIn, makeAccount, receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { newestMail, queueLogins, workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment, testConfig } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ at: '2026-03-20T10:00' })
  await addDepartment(app)
  fatima = await addPupil(app, { advice: 'havo' })
  await receiveLogin(app, fatima)
})
afterEach(() => app.close())

const at = (moment: string) => app.travelTo(moment)
const pass = (house: Pick<TestApp, 'db' | 'clock' | 'config' | 'vault'> = app) =>
  createPlanning(house, (write) => write()).pass()
const kinds = async () => (await listMails(app.db, {})).map(({ kind }) => kind).filter((kind) => kind !== 'login')
const everybody = { pupils: {}, early: false }
const switchedOff = { ...testConfig().reminders.school, atMost: 0 }
const withoutDigests = { ...testConfig().reminders, school: switchedOff }

describe('a worker plans as time passes', () => {
  it('and queues what has its time, with the link that the family has, and an entry in the log', async () => {
    at('2026-03-28T08:00')
    expect(await pass()).toBe(2)
    expect(await newestMail(app, fatima)).toMatchObject({
      kind: 'login-reminder',
      state: 'waiting',
      dueAt: moment('2026-03-28T08:00'),
      linkId: 1,
      data: { round: '1', last: false },
    })
    const entries = await listAudit(app.db, {})
    expect(entries.slice(-2)).toMatchObject([
      {
        act: 'reminder queued',
        actor: 'elk',
        elkNumber: fatima.elkNumber,
        details: { kind: 'login-reminder', round: '1', number: 1, last: false },
      },
      { act: 'digest queued', actor: 'elk', details: { school: '18AB00', round: '1', number: 1, last: false } },
    ])
  })

  it('once a minute at most, by the clock', async () => {
    at('2026-03-28T07:59')
    const planning = createPlanning(app, (write) => write())
    expect(await planning.pass()).toBe(0)
    app.travelTo(addMs(moment('2026-03-28T08:00'), -1))
    expect(await planning.pass()).toBe(0)
    at('2026-03-28T08:00')
    expect(await planning.pass()).toBe(2)
    await addPupil(app, { advice: 'havo' }).then((other) => receiveLogin(app, other))
    app.travelTo(addMs(app.clock.now(), MINUTE_MS))
    expect(await planning.pass()).toBe(0)
  })

  it('when it starts, also for cron, and sends in the same go', async () => {
    at('2026-03-28T08:00')
    expect(await workOnce(app)).toMatchObject({ sent: 2, waiting: 0 })
    expect(await workOnce(app)).toMatchObject({ sent: 0 })
    expect(await kinds()).toEqual(['school-digest', 'login-reminder'])
  })

  it.each(['2026-03-28T07:59', '2026-03-27T20:00'])('nothing at night: %s', async (night) => {
    at(night)
    await pass()
    expect(await kinds()).not.toContain('login-reminder')
  })

  it('nothing while no round is open, unless somebody has more time', async () => {
    at('2026-04-02T09:00')
    expect(await pass()).toBe(0)
    const closesAt = moment('2026-04-05T12:00')
    await app.db.transaction().execute((trx) => replaceExtension(trx, '1', fatima.id, closesAt))
    at('2026-04-02T09:01')
    expect(await pass()).toBe(1)
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'login-reminder', data: { last: false } })
  })

  it('again when the round closes later, and never more than there may be', async () => {
    const reminded: string[] = []
    const remindUntil = async (until: string) => {
      while (app.clock.now() < moment(until)) {
        app.travelTo(addMs(app.clock.now(), 60 * MINUTE_MS))
        const { sent } = await workOnce({ ...app, config: { ...app.config, reminders: withoutDigests } })
        if (sent > 0) reminded.push((await newestMail(app, fatima)).kind)
      }
    }
    at('2026-03-30T09:00')
    await remindUntil('2026-03-31T21:00')
    expect(reminded).toEqual(['login-reminder', 'login-reminder'])
    await changeRound(app, { name: '1', times: { closesAt: moment('2026-04-06T00:00') }, reason: 'x' })
    await remindUntil('2026-04-06T01:00')
    expect(reminded).toEqual(['login-reminder', 'login-reminder', 'round-extended', 'login-reminder'])
  })
})

describe('nothing is queued twice', () => {
  it('by two workers that planned at the same moment', async () => {
    at('2026-03-28T08:00')
    const now = app.clock.now()
    const other = app.beside()
    const plans = [await planReminders(app, everybody, now), await planReminders(other, everybody, now)]
    const queue = (house: Pick<TestApp, 'db' | 'config'>, plan = plans[0]) =>
      house.db.transaction().execute(async (trx) => {
        const due = dueOf(plan ?? { families: [], schools: [] }, now, { early: false, daytime: app.config.reminders })
        const { families, schools } = await queueReminders(trx, due, { actor: 'elk', now, language: 'nl' })
        return [families.length, schools.length]
      })
    expect(await queue(app, plans[0])).toEqual([1, 1])
    expect(await queue(other, plans[1])).toEqual([0, 0])
    expect(await pass(other)).toBe(0)
    expect(await kinds()).toEqual(['school-digest', 'login-reminder'])
    const acts = (await listAudit(app.db, {})).map(({ act }) => act)
    expect(acts.filter((act) => act.endsWith('queued'))).toEqual(['reminder queued', 'digest queued'])
  })

  it('nor while the one before still waits, or was in vain', async () => {
    at('2026-03-28T08:00')
    await pass()
    at('2026-03-30T09:00')
    expect(await pass()).toBe(0)
    await app.db.updateTable('mails').set({ state: 'failed' }).where('state', '=', 'waiting').execute()
    at('2026-03-30T09:01')
    expect(await pass()).toBe(2)
  })
})

it.each(['mails', 'audit'] as const)(
  'when %s cannot be written, no reminder is kept, and it comes later',
  async (table) => {
    at('2026-03-28T08:00')
    const before = await listMails(app.db)
    const entries = await listAudit(app.db, {})
    await sql`create trigger no_more before insert on ${sql.table(table)} begin select raise(abort, 'on purpose'); end`.execute(
      app.db,
    )
    await expect(pass()).rejects.toThrow('on purpose')
    expect([await listMails(app.db), await listAudit(app.db, {})]).toEqual([before, entries])
    await sql`drop trigger no_more`.execute(app.db)
    expect(await pass()).toBe(2)
  },
)

describe('the plan', () => {
  const plan = async (now = app.clock.now()) => {
    const planned = await planReminders(app, everybody, now)
    return {
      families: planned.families.map(({ pupil, errand, at, number, last }) => [
        pupil.id,
        errand.kind,
        at,
        number,
        last,
      ]),
      without: planned.withoutFamilies.map(({ pupil, reason }) => [pupil.id, reason]),
    }
  }

  it('counts from the last thing that a family did', async () => {
    at('2026-03-25T19:00')
    await makeAccount(app, fatima)
    await choose(app, fatima, 'north/havo')
    at('2026-03-26T21:30')
    await confirmData(app, fatima)
    expect((await plan()).families).toEqual([[fatima.id, 'finish-reminder', moment('2026-03-30T08:00'), 1, false]])
  })

  it('names why a family gets none', async () => {
    const done = await addPupil(app, { advice: 'havo' })
    const gone = await addPupil(app, { advice: 'havo' })
    const silent = await addPupil(app, { advice: 'havo', email: '' })
    const { id: mailId } = await newestMail(app, fatima)
    await receiveLogin(app, gone)
    at('2026-03-25T19:00')
    await makeAccount(app, done)
    await handIn(app, done, 'north/havo')
    await app.db.transaction().execute(async (trx) => {
      await markAddress(trx, { pupilId: gone.id, address: gone.email.toUpperCase(), mailId }, app.clock.now())
    })
    expect(await plan()).toEqual({
      families: [[fatima.id, 'login-reminder', moment('2026-03-28T08:00'), 1, false]],
      without: [
        [done.id, 'definitive'],
        [gone.id, 'bounced'],
        [silent.id, 'no-email'],
      ],
    })
    expect((await plan(moment('2026-05-14T09:00'))).without).toContainEqual([fatima.id, 'rounds-over'])
  })

  it('follows a new login and its link', async () => {
    at('2026-03-26T10:00')
    await queueLogins(app, fatima)
    expect((await plan()).without).toEqual([[fatima.id, 'login-on-its-way']])
    await workOnce(app)
    at('2026-03-29T10:00')
    await pass()
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'login-reminder', linkId: 2 })
  })

  it('leaves out who may get no mail while it is tried out, so that nothing is used up', async () => {
    const mail = { ...app.config.mail, onlyTo: ['@elsewhere.example.org'] }
    const house = { ...app, config: { ...app.config, mail } }
    at('2026-03-28T08:00')
    expect(await pass(house)).toBe(0)
    const { withoutFamilies, withoutSchools } = await planReminders(house, everybody, app.clock.now())
    expect([withoutFamilies[0]?.reason, withoutSchools[0]?.reason]).toEqual(['only-to', 'only-to'])
  })

  it('tells schools that have somebody behind and an address, and no others', async () => {
    await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn' })
    await addSchool(app, { code: schoolCode('20EF00'), name: 'De Vuurtoren', email: '' })
    await addPupil(app, { school: schoolCode('20EF00'), advice: 'havo' })
    const planned = await planReminders(app, everybody, moment('2026-03-26T09:00'))
    expect(planned.schools.map(({ school, behind, at }) => [school.code, behind, at])).toEqual([
      ['18AB00', 1, moment('2026-03-27T08:00')],
    ])
    expect(planned.withoutSchools.map(({ school, reason }) => [school.code, reason])).toEqual([
      ['19CD01', 'nobody-behind'],
      ['20EF00', 'school-without-address'],
    ])
  })
})

describe('word of where the result will be', () => {
  beforeEach(async () => {
    at('2026-03-26T10:00')
    await makeAccount(app, fatima)
    await handIn(app, fatima, 'north/havo')
  })

  it('goes to whoever handed in, from its own moment on, once, and not to who did not', async () => {
    const behind = await addPupil(app, { advice: 'havo' })
    at('2026-04-07T09:59')
    expect(await pass()).toBe(0)
    at('2026-04-07T10:00')
    expect([await pass(), await pass(), await pass(app.beside())]).toEqual([1, 0, 0])
    expect(await newestMail(app, fatima)).toMatchObject({
      kind: 'result-link',
      data: { round: '1' },
      linkId: undefined,
    })
    expect((await listAudit(app.db, { pupilId: fatima.id })).at(-1)).toMatchObject({
      act: 'result mail queued',
      actor: 'elk',
    })
    expect(await app.db.selectFrom('mails').select('id').where('pupil_id', '=', behind.id).execute()).toEqual([])
  })

  it('does not go any more when the result has been there for a week', async () => {
    at('2026-04-16T15:29')
    await pass()
    expect(await newestMail(app, fatima)).toMatchObject({ kind: 'result-link' })
    at('2026-04-16T15:30')
    expect(await workOnce(app)).toMatchObject({ sent: 1, dropped: 1 })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'dropped', reason: 'too-late' })
  })
})
