import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Misfit } from '../../src/domain/instance.js'
import { UserError } from '../../src/domain/problems.js'
import { type Home, homeAt } from '../../src/home.js'
import { assertAdopted, recordMark } from '../../src/mail/instance.js'
import { raiseMark, readMark } from '../../src/mail/instance-file.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
let copy: Home
beforeEach(async () => {
  app = await testApp({ config: { smtp: plainSmtp } })
  copy = homeAt(`${app.home.dir}-kopie`)
  await handOver(24)
  await recordMark(app)
})
afterEach(async () => {
  await app.close()
  rmSync(copy.dir, { recursive: true, force: true })
})

const handOver = (handed_over: number) => app.db.updateTable('procedure').set({ handed_over }).execute()
const marks = (home: Home) => readdirSync(home.instance)
const copyHome = (to: Home) => cpSync(app.home.dir, to.dir, { recursive: true, preserveTimestamps: true })

async function misfitsOf(other: Partial<TestApp>): Promise<Misfit[]> {
  const error: unknown = await assertAdopted({ ...app, ...other }).then(
    () => undefined,
    (refusal: unknown) => refusal,
  )
  if (error === undefined) return []
  if (error instanceof UserError && error.problem.code === 'home-not-adopted') return error.problem.misfits
  throw error
}

describe('a home that sends mail', () => {
  it('may, and goes on doing so while more mails go', async () => {
    expect(await misfitsOf({})).toEqual([])
    await handOver(30)
    await recordMark(app)
    expect(marks(app.home)).toEqual(['30.json'])
    expect(await misfitsOf({})).toEqual([])
  })

  it('may after a fall between handing over and writing that down', async () => {
    await handOver(31)
    expect(await misfitsOf({})).toEqual([])
  })

  it('may after its folder was given another name', async () => {
    renameSync(app.home.dir, copy.dir)
    expect(await misfitsOf({ home: copy })).toEqual([])
    renameSync(copy.dir, app.home.dir)
  })

  it('may beside a second worker that has just written down more', async () => {
    const before = readMark(app.home.instance)
    await handOver(40)
    await recordMark(app.beside())
    expect(before && raiseMark(app.home.instance, before, 39)).toBe(false)
    await recordMark(app)
    expect(marks(app.home)).toEqual(['40.json'])
  })

  it('keeps its mark for its owner only', () => {
    expect(statSync(app.home.instance).mode & 0o777).toBe(0o700)
    expect(statSync(join(app.home.instance, '24.json')).mode & 0o777).toBe(0o600)
  })
})

describe('a home that must not send', () => {
  it('is a copy of the folder, while the original goes on', async () => {
    copyHome(copy)
    expect(await misfitsOf({ home: copy })).toEqual(['copied'])
    expect(await misfitsOf({})).toEqual([])
  })

  it('is a backup in the place of the original, though its file may get the same number', async () => {
    copyHome(copy)
    await handOver(30)
    await recordMark(app)
    rmSync(app.home.instance, { recursive: true })
    cpSync(copy.instance, app.home.instance, { recursive: true, preserveTimestamps: true })
    await handOver(24)
    expect(await misfitsOf({})).toEqual(['copied'])
  })

  it('is a home over which a backup was copied, file by file', async () => {
    copyHome(copy)
    await handOver(30)
    await recordMark(app)
    cpSync(copy.instance, app.home.instance, { recursive: true, preserveTimestamps: true })
    await handOver(24)
    expect(await misfitsOf({})).toEqual(['older-database', 'put-back'])
  })

  it('has an older database, and knows how many mails went since', async () => {
    await handOver(20)
    await expect(assertAdopted(app)).rejects.toMatchObject({ problem: { misfits: ['older-database'], sentSince: 4 } })
  })

  it('has the database of another home', async () => {
    await app.db.updateTable('procedure').set({ instance_id: 'other' }).execute()
    expect(await misfitsOf({})).toEqual(['other-database'])
  })

  it('stands on another machine', async () => {
    await expect(assertAdopted({ ...app, host: 'elders' })).rejects.toMatchObject({
      problem: { misfits: ['other-machine'], wasHost: app.host, host: 'elders' },
    })
  })

  it('has lost its mark, or was made before there were any', async () => {
    rmSync(app.home.instance, { recursive: true })
    expect(await misfitsOf({})).toEqual(['missing'])
    mkdirSync(app.home.instance)
    expect(await misfitsOf({})).toEqual(['missing'])
  })

  it.each(['', '{', '{}', 'null', '{"instanceId":1,"host":"a","inode":"1","bornAt":""}'])(
    'has a damaged mark: %s',
    async (text) => {
      writeFileSync(join(app.home.instance, '24.json'), text)
      expect(await misfitsOf({})).toEqual(['unreadable'])
    },
  )

  it('is found out while it works, and then writes nothing down', async () => {
    await handOver(30)
    await expect(recordMark({ ...app, host: 'elders' })).rejects.toThrow(UserError)
    expect(marks(app.home)).toEqual(['24.json'])
  })

  it('says so when its mark cannot be read', async () => {
    rmSync(app.home.instance, { recursive: true })
    writeFileSync(app.home.instance, '')
    await expect(assertAdopted(app)).rejects.toMatchObject({ problem: { code: 'file-unreadable' } })
  })
})

describe('a home from which no mail leaves', () => {
  it.each([
    ['because mail goes to files', { smtp: undefined }, false],
    ['because it is for practice', { smtp: plainSmtp }, true],
  ])('%s is never asked', async (_, { smtp }, rehearsal) => {
    copyHome(copy)
    await handOver(30)
    const there = { ...app, home: copy, rehearsal, config: { ...app.config, smtp } }
    expect(await misfitsOf(there)).toEqual([])
    await recordMark(there)
    expect(marks(copy)).toEqual(['24.json'])
  })
})
