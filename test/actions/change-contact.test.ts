import { afterEach, beforeEach, expect, it } from 'vitest'
import { changeContact } from '../../src/actions/change-contact.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil

beforeEach(async () => {
  app = await testApp({ at: '2026-03-26T10:00' })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

it('a family that gives its contact data changes nothing else of its child, whatever comes along', async () => {
  await correctPupil(app, { elkNumber: fatima.elkNumber, values: { lastName: 'Amraoui' }, reason: 'Misspelt' })
  await changeContact(app, { pupilId: fatima.id, contact: { ...fatima, email: 'new@example.org' } })
  expect(await getPupilById(app.db, fatima.id)).toMatchObject({ lastName: 'Amraoui', email: 'new@example.org' })
})
