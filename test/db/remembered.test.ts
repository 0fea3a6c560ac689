import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDepartments } from '../../src/db/departments.js'
import { remembered } from '../../src/db/remembered.js'
import { addDepartment, addPupil } from '../support/a-school.js'
import { type TestApp, testApp } from '../support/test-app.js'

describe('a remembered reading', () => {
  let app: TestApp
  let readings: number
  const read = remembered(async (db) => {
    readings += 1
    return (await listDepartments(db)).map(({ code }) => code)
  })
  beforeEach(async () => {
    app = await testApp()
    readings = 0
    await addDepartment(app, { code: 'north/havo' })
  })
  afterEach(() => app.close())

  it('is read once as long as nothing is written', async () => {
    for (let times = 0; times < 5; times++) expect(await read(app.db)).toEqual(['north/havo'])
    expect(readings).toBe(1)
  })

  it('is read again after a write on this connection, and after one by another process', async () => {
    await read(app.db)
    await addDepartment(app, { code: 'south/havo' })
    expect(await read(app.db)).toEqual(['north/havo', 'south/havo'])
    await addDepartment(app.beside(), { code: 'west/havo' })
    expect(await read(app.db)).toEqual(['north/havo', 'south/havo', 'west/havo'])
    await addPupil(app)
    await read(app.db)
    expect(readings).toBe(4)
  })

  it('is kept per database', async () => {
    const other = await testApp()
    await read(app.db)
    expect(await read(other.db)).toEqual([])
    expect(await read(app.db)).toEqual(['north/havo'])
    expect(readings).toBe(2)
    await other.close()
  })
})
