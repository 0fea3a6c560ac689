import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endEverySession } from '../../src/db/accounts.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { asInstant } from '../../src/domain/time.js'
import { aKeeper, type Keeper } from '../support/a-backup.js'
import { makeAccount } from '../support/a-family.js'
import { addPupil } from '../support/a-school.js'
import { roundsAround } from '../support/rounds-around.js'
import { keepHome, runAs } from '../support/run.js'
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js'
import { type TestApp, testApp } from '../support/test-app.js'

// What the page for whoever keeps ELK running says to do once a year, from the first command to the last.
let server: TestSmtpServer
let keeper: Keeper
let app: TestApp
let there: string
const pupils: KeptPupil[] = []

beforeAll(async () => {
  server = await startSmtpServer()
  keeper = await aKeeper()
  there = join(keeper.dir, 'terug')
  const rounds = roundsAround(asInstant(new Date().toISOString()))
  app = await testApp({ config: { smtp: server.settings, rounds, backup: keeper.backup } })
  for (let child = 0; child < 4; child++) pupils.push(await addPupil(app, { advice: 'havo' }))
  if (pupils[3]) await makeAccount(app, pupils[3])
  await app.db.transaction().execute(endEverySession)
  keepHome(app)
  await app.db.destroy()
})
afterAll(async () => {
  await server.stop()
  for (const dir of [app.home.dir, keeper.dir]) rmSync(dir, { recursive: true, force: true })
})

/** What is typed on a machine, and what came of it. */
const on =
  (host: string, home: string) =>
  async (...words: string[]) => {
    const { code, out, err } = await runAs({ host, cwd: keeper.dir, env: { ELK_LANG: 'nl' } }, home, ...words)
    return { code, err, out, json: () => JSON.parse(out) }
  }
const sentTo = () => server.received().flatMap(({ to }) => to)

describe('a home of which the machine is lost', () => {
  it('is put back elsewhere, checked, adopted, and sends again: nothing twice by itself, and nothing lost unseen', async () => {
    const old = on('elk-oud', app.home.dir)
    const [first, second, third] = pupils.map(({ elkNumber }) => elkNumber)
    // Of the three families one has its mail before the backup, one after it, and one has it never.
    expect(await old('mail', 'adopt', '--moved', '--reason', 'begin', '--yes')).toMatchObject({ code: 0 })
    expect(await old('logins', 'send', first ?? '', '--yes')).toMatchObject({ code: 0 })
    expect((await old('mail', 'work', '--once', '--json')).json()).toMatchObject({ sent: 1 })
    expect(await old('logins', 'send', second ?? '', '--yes')).toMatchObject({ code: 0 })
    const { file, name } = (await old('backup', 'create', '--json')).json()
    expect((await old('mail', 'work', '--once', '--json')).json()).toMatchObject({ sent: 1 })
    expect(await old('logins', 'send', third ?? '', '--yes')).toMatchObject({ code: 0 })
    const before = sentTo().length

    // The drill: opened with the key, on the keeper's computer, and noted on the server.
    const verified = (await on('thuis', there)('backup', 'verify', file, '--identity', keeper.keyFile, '--json')).json()
    expect(verified).toMatchObject({ whole: true, faults: [], counts: { pupils: 4, accounts: 1 } })
    expect(await old('backup', 'verify', name, '--proof', verified.proof)).toMatchObject({ code: 0 })

    const fresh = on('elk-nieuw', there)
    const restored = await fresh('backup', 'restore', file, '--identity', keeper.keyFile, '--to', there)
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(restored.out).toContain(`elk mail adopt --restored --reason "…" --home ${there}`)
    rmSync(app.home.dir, { recursive: true })

    expect(await fresh('audit', 'verify')).toMatchObject({ code: 0 })
    expect(await fresh('mail', 'work', '--once')).toMatchObject({ code: 1, err: expect.stringContaining('mail adopt') })
    expect(sentTo()).toHaveLength(before)
    expect(await fresh('mail', 'adopt', '--restored', '--reason', 'schijf stuk', '--yes')).toMatchObject({ code: 0 })
    expect((await fresh('mail', 'work', '--once', '--json')).json()).toMatchObject({ sent: 0 })
    expect(sentTo()).toHaveLength(before)

    // The second family had its mail, as who asked it knows; the third's login is not known here any more.
    expect((await fresh('mail', 'list', '--state', 'unknown', '--json')).json().mails).toHaveLength(1)
    expect(await fresh('mail', 'resolve', '--all', '--sent', '--yes')).toMatchObject({ code: 0 })
    expect(await fresh('logins', 'send', third ?? '', '--yes')).toMatchObject({ code: 0 })
    expect((await fresh('mail', 'work', '--once', '--json')).json()).toMatchObject({ sent: 1 })
    expect(sentTo()).toHaveLength(before + 1)
    expect(await fresh('audit', 'verify')).toMatchObject({ code: 0 })
    expect(existsSync(join(there, 'instance'))).toBe(true)
    expect(await fresh('backup', 'create')).toMatchObject({ code: 0 })
  })
})
