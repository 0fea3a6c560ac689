import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { elkNumber } from '../support/a-school.js'
import { elk, end, endAll, startElk } from '../support/elk-process.js'
import { keepHome, run } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { testConfig } from '../support/test-config.js'
import { twoSchools } from '../support/two-schools.js'

let app: TestApp

beforeEach(async () => {
  ;({ app } = await twoSchools())
  keepHome(app)
})
afterEach(async () => {
  await endAll()
  await app.close()
})

/** A school's file of so many children. */
function pupilFile(name: string, school: string, count: number): string {
  const header = 'BRIN,Leerlingnummer,Roepnaam,Achternaam,Geboortedatum,E-mail'
  const rows = Array.from(
    { length: count },
    (_, n) => `${school},${500 + n},Kind ${n},van ${school},14-02-2014,ouder${n}@example.org`,
  )
  const file = join(app.home.dir, name)
  writeFileSync(file, [header, ...rows].join('\n'))
  return file
}

async function countPupils(): Promise<number> {
  return JSON.parse((await run(app, 'pupils', 'list', '--json')).out).length
}

describe('two commands at once on one home', () => {
  it('import the files of two schools, both whole', async () => {
    const before = await countPupils()
    const files = [pupilFile('a.csv', '18AB00', 120), pupilFile('b.csv', '19CD01', 90)]
    const both = await Promise.all(files.map((file) => elk(app.home.dir, 'pupils', 'import', file, '--yes', '--json')))
    expect(both).toMatchObject([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ])
    expect(both.map(({ out }) => JSON.parse(out))).toMatchObject([
      { read: 120, added: 120 },
      { read: 90, added: 90 },
    ])
    expect(await countPupils()).toBe(before + 210)
    expect(await run(app, 'audit', 'verify')).toMatchObject({ code: 0 })
  })

  it('import one file: every child is there once, and neither says that it added what the other did', async () => {
    const before = await countPupils()
    const file = pupilFile('a.csv', '18AB00', 120)
    const both = await Promise.all([1, 2].map(() => elk(app.home.dir, 'pupils', 'import', file, '--yes', '--json')))
    for (const { code, err } of both) {
      const moved = { code: 1, err: expect.stringContaining('Intussen zijn de gegevens in ELK veranderd.') }
      expect({ code, err }).toEqual(code === 0 ? { code, err: '' } : moved)
    }
    const added = both.map(({ code, out }) => (code === 0 ? JSON.parse(out).added : 0))
    expect(added.toSorted((one, other) => one - other)).toEqual([0, 120])
    expect(await countPupils()).toBe(before + 120)
  })

  it('send the logins of all families: each gets one', async () => {
    const both = await Promise.all([1, 2].map(() => elk(app.home.dir, 'logins', 'send', '--all', '--yes', '--json')))
    const queued = both.map(({ out }) => JSON.parse(out).queued)
    const { mails } = JSON.parse(
      (await run(app, 'mail', 'list', '--kind', 'login', '--state', 'waiting', '--json')).out,
    )
    expect(mails.map(({ elkNumber: to }: { elkNumber: string }) => to)).toEqual([elkNumber(6)])
    expect(queued.toSorted()).toEqual([0, 1])
  })

  it('one reads while another writes, and sees what was there before', async () => {
    const writer = openSqlite(app.home.database, { mustExist: true })
    writer.exec("begin immediate; update pupils set last_name = 'Halverwege'")
    const { code, out } = await run(app, 'pupils', 'list')
    writer.exec('rollback')
    writer.close()
    expect(code).toBe(0)
    expect(out).toContain('Amrani, Fatima el')
    expect(out).not.toContain('Halverwege')
  })
})

describe('settings that are broken while the portal runs', () => {
  it('stop the next command, which names the line, and leave the portal as it is until they are mended', async () => {
    const portal = { url: 'http://localhost:8080', trustedProxies: [] }
    const practice = await testApp({ rehearsal: true, config: { ...testConfig(), portal } })
    keepHome(practice)
    const { home } = practice
    const serving = startElk(home.dir, 'portal', 'serve', '--port', '0', '--json')
    const [first] = (await once(serving.stdout ?? serving, 'data')) as [Buffer]
    const { url } = JSON.parse(String(first)) as { url: string }
    const status = async () => (await fetch(`${url}/inloggen`)).status
    expect(await status()).toBe(200)
    const settings = readFileSync(home.config, 'utf8')
    writeFileSync(home.config, `${settings}\nlanguage = "nl\n`)
    expect(await status()).toBe(200)
    const line = settings.split('\n').length + 1
    expect(await run(home.dir, 'status')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(`${home.config}, regel ${line}: `),
    })
    writeFileSync(home.config, settings.replace('max_length', 'max_lenght'))
    expect(await run(home.dir, 'status')).toMatchObject({ code: 1, err: expect.stringContaining('max_lenght') })
    writeFileSync(home.config, settings)
    expect(await run(home.dir, 'status')).toMatchObject({ code: 0 })
    expect(await status()).toBe(200)
    await end(serving, 'SIGTERM')
    expect(serving.exitCode).toBe(0)
    await practice.close()
  })
})
