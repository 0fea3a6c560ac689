import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  listExtensions,
  listRounds,
  listRoundsOf,
  listSetRounds,
  replaceExtension,
  replaceRound,
} from '../../src/db/rounds.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp

beforeEach(async () => {
  app = await testApp()
})
afterEach(() => app.close())

describe('the rounds of a year', () => {
  it('are those of the settings', async () => {
    const { rounds } = app.config
    expect(await listRounds(app.db, rounds)).toEqual([rounds['1'], rounds['2'], rounds.completion])
    expect(await listSetRounds(app.db)).toEqual([])
  })

  it('are what staff set last, result moments taken away included', async () => {
    const { rounds } = app.config
    const set = { ...rounds['1'], closesAt: moment('2026-04-02T12:00'), resultsAt: undefined, resultMailAt: undefined }
    await app.db.transaction().execute((trx) => replaceRound(trx, rounds['1']))
    await app.db.transaction().execute((trx) => replaceRound(trx, set))
    expect(await listRounds(app.db, rounds)).toEqual([set, rounds['2'], rounds.completion])
    expect(await listSetRounds(app.db)).toEqual(['1'])
  })

  it('close later for a pupil with an extension, and for no other', async () => {
    const { rounds } = app.config
    const [fatima, twin] = [await addPupil(app), await addPupil(app)]
    const extend = (at: string) =>
      app.db.transaction().execute((trx) => replaceExtension(trx, '1', fatima.id, moment(at)))
    await extend('2026-04-02T12:00')
    await extend('2026-04-03T12:00')
    const closesAt = moment('2026-04-03T12:00')
    expect(await listRoundsOf(app.db, rounds, fatima.id)).toEqual([
      { ...rounds['1'], closesAt },
      rounds['2'],
      rounds.completion,
    ])
    expect(await listRoundsOf(app.db, rounds, twin.id)).toEqual(await listRounds(app.db, rounds))
    expect(await listExtensions(app.db)).toEqual([{ round: '1', pupilId: fatima.id, closesAt }])
  })

  it('close with everyone else when the round itself is set later than an extension', async () => {
    const fatima = await addPupil(app)
    const closesAt = moment('2026-04-05T12:00')
    await app.db.transaction().execute(async (trx) => {
      await replaceExtension(trx, '1', fatima.id, moment('2026-04-02T12:00'))
      await replaceRound(trx, { ...app.config.rounds['1'], closesAt })
    })
    expect((await listRoundsOf(app.db, app.config.rounds, fatima.id))[0]?.closesAt).toBe(closesAt)
  })
})
