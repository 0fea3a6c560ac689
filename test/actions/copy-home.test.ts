import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyHome } from '../../src/actions/copy-home.js'
import { openSessions } from '../../src/actions/open-sessions.js'
import { recordAudit } from '../../src/db/audit.js'
import { listAudit } from '../../src/db/list-audit.js'
import { type Database, openDatabase } from '../../src/db/open.js'
import { getProcedure } from '../../src/db/procedure.js'
import { listPupils } from '../../src/db/pupils.js'
import { openSqlite } from '../../src/db/sqlite.js'
import { mailsToFiles } from '../../src/mail/open-mailer.js'
import { addPupil } from '../support/a-school.js'
import { keepHome } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let dir: string
let copied: Database | undefined

beforeEach(async () => {
  app = await testApp()
  keepHome(app)
  dir = mkdtempSync(join(tmpdir(), 'elk-copy-'))
})
afterEach(async () => {
  await copied?.destroy()
  copied = undefined
  await app.close()
  rmSync(dir, { recursive: true, force: true })
})

async function copy() {
  const home = await copyHome(app, dir)
  copied = openDatabase(home.database, { mustExist: true })
  return { home, db: copied }
}

describe('a copy of a home', () => {
  it('holds everybody, is a practice home from which no mail leaves, and answers for itself', async () => {
    const pupil = await addPupil(app)
    const { home, db } = await copy()
    expect((await listPupils(db)).map(({ elkNumber }) => elkNumber)).toEqual([pupil.elkNumber])
    const { rehearsal, instanceId } = await getProcedure(db)
    expect(rehearsal).toBe(true)
    expect(mailsToFiles({ config: { ...app.config, smtp: {} as never }, rehearsal })).toBe(true)
    expect(instanceId).not.toBe((await getProcedure(app.db)).instanceId)
    expect(readFileSync(home.key)).toEqual(readFileSync(app.home.key))
    expect(statSync(home.database).mode & 0o777).toBe(0o600)
    expect((await listAudit(db, {})).at(-1)?.act).toBe('home copied to rehearse')
    expect((await getProcedure(app.db)).rehearsal).toBe(false)
  })

  it('leaves behind what is not of the copy: mail that went, logs, backups and the clock', async () => {
    for (const folder of [app.home.outbox, app.home.backups, app.home.logs]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'x'), 'x')
    }
    writeFileSync(app.home.clock, '{"offsetMs":1}')
    app.vault.keep(Buffer.from('{}'))
    const { home } = await copy()
    for (const folder of [home.outbox, home.backups, home.logs]) expect(readdirSync(folder)).toEqual([])
    expect(existsSync(home.clock)).toBe(false)
    expect(readdirSync(home.results)).toEqual(readdirSync(app.home.results))
  })

  it('may lie in the home itself, and does not hold itself', async () => {
    rmSync(dir, { recursive: true })
    dir = join(app.home.dir, 'practice', 'evening')
    mkdirSync(dir, { recursive: true })
    const { home } = await copy()
    expect(existsSync(home.key)).toBe(true)
    expect(existsSync(join(dir, 'practice'))).toBe(false)
  })

  it('has every file that its database names, also when results come in while it is made', async () => {
    const copying = copyHome(app, dir)
    const sha256 = app.vault.keep(Buffer.from('{}'))
    const sqlite = openSqlite(app.home.database, { mustExist: true })
    sqlite.exec(
      `insert into result_sets (round, sha256, origin, made_at, made_by) values ('1', '${sha256}', 'import', '', '')`,
    )
    sqlite.close()
    const home = await copying
    copied = openDatabase(home.database, { mustExist: true })
    const named = await copied.selectFrom('result_sets').select('sha256').execute()
    for (const row of named) expect(readdirSync(home.results)).toContain(`${row.sha256}.json`)
    expect(readdirSync(home.results)).toEqual([`${sha256}.json`])
  })

  it('is of one moment while another process is writing, and does not wait for it', async () => {
    const pupil = await addPupil(app)
    await app.db.transaction().execute(async (trx) => {
      await recordAudit(trx, { at: app.clock.now(), actor: 'portal', act: 'logged in', pupilId: pupil.id })
      const { db } = await copy()
      expect((await listAudit(db, {})).map(({ act }) => act)).not.toContain('logged in')
    })
    expect((await listAudit(app.db, {})).at(-1)?.act).toBe('logged in')
  })
})

describe('logging in for families', () => {
  it('is for rehearsals only', async () => {
    const { id } = await addPupil(app)
    await expect(openSessions(app, [id])).rejects.toThrow(TypeError)
    expect(await openSessions({ ...app, rehearsal: true }, [id])).toHaveLength(1)
  })
})
