import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addFormVersion, findCurrentForm, listForms } from '../../src/db/forms.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp()
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

describe('the versions of a form', () => {
  it('are numbered from 1, and exactly one is current', async () => {
    const { version, createdAt, ...form } = (await findCurrentForm(app.db, fatima.id)) ?? expect.fail()
    expect([version, createdAt]).toEqual([1, app.clock.now()])
    app.travelTo('2026-03-17T09:00')
    const next = {
      ...form,
      reason: 'correction',
      changes: [{ field: 'city', old: 'Amsterdam', new: 'Diemen' }],
      dropped: ['x/y'],
    } as const
    const added = await app.db
      .transaction()
      .execute((trx) =>
        addFormVersion(
          trx,
          fatima.id,
          { ...next, changes: [...next.changes], dropped: [...next.dropped] },
          app.clock.now(),
        ),
      )
    expect(added).toEqual({ ...next, version: 2, createdAt: app.clock.now() })
    expect(await findCurrentForm(app.db, fatima.id)).toEqual(added)
    expect((await listForms(app.db, fatima.id)).map((one) => one.version)).toEqual([1, 2])
    const current = await app.db
      .selectFrom('form_versions')
      .select('version')
      .where('superseded_at', 'is', null)
      .execute()
    expect(current).toEqual([{ version: 2 }])
  })

  it('cannot both be current, also when the database is told so', async () => {
    const copy = app.db
      .insertInto('form_versions')
      .columns([
        'pupil_id',
        'version',
        'reason',
        'child',
        'advice',
        'route',
        'changes',
        'dropped',
        'created_at',
        'superseded_at',
      ])
    const second = copy.expression((eb) =>
      eb
        .selectFrom('form_versions')
        .select([
          'pupil_id',
          eb.lit(2).as('version'),
          'reason',
          'child',
          'advice',
          'route',
          'changes',
          'dropped',
          'created_at',
          'superseded_at',
        ]),
    )
    await expect(second.execute()).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
  })

  it('are none before the final advice', async () => {
    const { id } = await addPupil(app)
    expect(await findCurrentForm(app.db, id)).toBeUndefined()
    expect(await listForms(app.db, id)).toEqual([])
  })
})
