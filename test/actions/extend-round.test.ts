import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { extendRound } from '../../src/actions/extend-round.js'
import { listAudit } from '../../src/db/audit.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { listRoundsOf } from '../../src/db/rounds.js'
import type { UserError } from '../../src/domain/problems.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-04-01T09:00' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const extend = (closesAt: string, pupil: KeptPupil | undefined = fatima, name: '1' | 'completion' = '1') =>
  extendRound(app, { name, closesAt: moment(closesAt), pupilId: pupil?.id, reason: 'Ill' })
const problemOf = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: UserError) => error.problem,
  )
const closing = async (index: number) => (await listRoundsOf(app.db, app.config.rounds, fatima.id))[index]?.closesAt

describe('more time for one pupil', () => {
  it('that was typed too long can be made shorter again', async () => {
    await extend('2036-05-20T12:00', fatima, 'completion')
    await extend('2026-05-20T12:00', fatima, 'completion')
    expect(await closing(2)).toBe(moment('2026-05-20T12:00'))
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'round extended',
      details: { changes: [{ field: 'closesAt', old: moment('2036-05-20T12:00'), new: moment('2026-05-20T12:00') }] },
    })
  })

  it('is always more than everyone has, and still to come', async () => {
    await extend('2026-04-03T12:00')
    expect(await problemOf(extend('2026-03-31T12:00'))).toEqual({
      code: 'extension-not-later',
      round: '1',
      closesAt: moment('2026-04-01T00:00'),
    })
    expect(await problemOf(extend('2026-04-01T08:59'))).toEqual({
      code: 'moment-passed',
      moment: moment('2026-04-01T08:59'),
    })
    expect(await problemOf(extend('2026-04-03T12:00'))).toEqual({ code: 'nothing-to-correct' })
    expect(await problemOf(extend('2026-04-10T12:00'))).toMatchObject({ code: 'round-order' })
    expect(await closing(0)).toBe(moment('2026-04-03T12:00'))
  })
})
