import { cpSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KeptPupil } from '../../src/db/pupils.js'
import { asInstant } from '../../src/domain/time.js'
import { addPupil } from '../support/a-school.js'
import { roundsAround } from '../support/rounds-around.js'
import { keepHome, run } from '../support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'

let server: TestSmtpServer
let app: TestApp
let home: string
let copy: string
let before: number
const pupils: KeptPupil[] = []

beforeAll(async () => {
  server = await startSmtpServer()
  const rounds = roundsAround(asInstant(new Date().toISOString()))
  app = await testApp({ config: { smtp: server.settings, rounds } })
  home = app.home.dir
  copy = `${home}-kopie`
  for (let child = 0; child < 4; child++) pupils.push(await addPupil(app, { advice: 'havo' }))
  keepHome(app)
  await app.db.destroy()
})
beforeEach(() => {
  before = server.received().length
})
afterAll(async () => {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
  rmSync(copy, { recursive: true, force: true })
})

/** How many mails reached the mail server since the test began. */
const arrived = () => server.received().length - before
const work = async (dir: string) => {
  const { code, out } = await run(dir, 'mail', 'work', '--once', '--json')
  return code === 1 ? 'refused' : (JSON.parse(out) as { sent: number; unknown: number })
}

async function queue(dir: string, ...children: number[]): Promise<void> {
  const elks = children.map((child) => pupils[child]?.elkNumber ?? '')
  expect(await run(dir, 'logins', 'send', ...elks, '--resend', '--yes')).toMatchObject({ code: 0 })
}

async function adopt(dir: string, ...how: string[]): Promise<void> {
  expect(await run(dir, 'mail', 'adopt', ...how, '--reason', 'Test', '--yes')).toMatchObject({ code: 0 })
}

describe('a home, its copies and its backups, with a mail server that counts', () => {
  it('sends', async () => {
    await queue(home, 0, 1)
    expect(await work(home)).toMatchObject({ sent: 2 })
    expect(arrived()).toBe(2)
  })

  it('sends after its folder was given another name', async () => {
    await queue(home, 0)
    renameSync(home, copy)
    expect(await work(copy)).toMatchObject({ sent: 1 })
    renameSync(copy, home)
    expect(arrived()).toBe(1)
  })

  it('sends each mail once while a copy of it stands by', async () => {
    await queue(home, 0, 1, 2)
    cpSync(home, copy, { recursive: true })
    expect(await work(copy)).toBe('refused')
    expect(await work(home)).toMatchObject({ sent: 3 })
    expect(await work(copy)).toBe('refused')
    expect(arrived()).toBe(3)
  })

  it('moves to its copy, which sends what was waiting', async () => {
    rmSync(copy, { recursive: true })
    await queue(home, 3)
    cpSync(home, copy, { recursive: true })
    await adopt(copy, '--moved')
    expect(await work(copy)).toMatchObject({ sent: 1 })
    rmSync(home, { recursive: true })
    renameSync(copy, home)
    expect(await work(home)).toMatchObject({ sent: 0 })
    expect(arrived()).toBe(1)
  })

  it('with its database put back from a backup sends nothing twice, and what a person says again', async () => {
    await queue(home, 0, 1)
    const backup = join(home, 'backups', 'elk.db')
    cpSync(join(home, 'elk.db'), backup)
    expect(await work(home)).toMatchObject({ sent: 2 })
    for (const part of ['-wal', '-shm']) rmSync(join(home, `elk.db${part}`), { force: true })
    cpSync(backup, join(home, 'elk.db'))
    expect(await work(home)).toBe('refused')
    await adopt(home)
    expect(await work(home)).toMatchObject({ sent: 0 })
    expect(arrived()).toBe(2)
    const { out } = await run(home, 'mail', 'list', '--state', 'unknown', '--json')
    const [newest] = (JSON.parse(out) as { mails: { id: number }[] }).mails
    expect(await run(home, 'mail', 'resolve', String(newest?.id), '--resend', '--yes')).toMatchObject({ code: 0 })
    expect(await run(home, 'mail', 'resolve', '--all', '--sent', '--yes')).toMatchObject({ code: 0 })
    expect(await work(home)).toMatchObject({ sent: 1 })
    expect(arrived()).toBe(3)
  })

  it('over which a whole backup was copied sends nothing until it is adopted', async () => {
    await queue(home, 2)
    const backup = `${copy}-backup`
    cpSync(home, backup, { recursive: true })
    expect(await work(home)).toMatchObject({ sent: 1 })
    cpSync(backup, home, { recursive: true })
    rmSync(backup, { recursive: true })
    expect(await work(home)).toBe('refused')
    await adopt(home, '--restored')
    expect(await work(home)).toMatchObject({ sent: 0 })
    expect(arrived()).toBe(1)
  })

  it('without its mark, as one from before there were marks, sends once it is adopted', async () => {
    await queue(home, 3)
    rmSync(join(home, 'instance'), { recursive: true })
    expect(await work(home)).toBe('refused')
    await adopt(home, '--moved')
    expect(await work(home)).toMatchObject({ sent: 1 })
    expect(arrived()).toBe(1)
  })
})
