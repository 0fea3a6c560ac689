import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logIn } from '../../src/actions/log-in.js'
import { createPasswords } from '../../src/actions/password-hashing.js'
import { type App, openApp } from '../../src/app.js'
import { DEMO_PASSWORD } from '../../src/commands/demo/families.js'
import { openDatabase } from '../../src/db/open.js'
import { openSqlite, openSqliteToRead } from '../../src/db/sqlite.js'
import { parseElkNumber } from '../../src/domain/elk-number.js'
import { linkToken } from '../../src/domain/link-token.js'
import type { Home } from '../../src/home.js'
import { openHome } from '../../src/open-home.js'
import { createPortal } from '../../src/portal/portal.js'
import { allRows, asIn } from '../support/all-rows.js'
import { brokenInvariants } from '../support/invariants.js'
import { run } from '../support/run.js'
import { earlierSchemas, layOldHome, type Said, SCHEMA } from './old-home.js'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'elk-upgrade-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('of every schema before this one a home is kept that was made by the program of then', () => {
  expect(earlierSchemas).toEqual(Array.from({ length: SCHEMA - 1 }, (_, index) => index + 1))
})

describe.each(earlierSchemas)('a home of schema %i', (schema) => {
  let home: Home
  let said: Said
  beforeEach(() => {
    ;({ home, said } = layOldHome(join(dir, 'home'), schema))
  })

  const succeed = async (...argv: string[]): Promise<string> => {
    const { code, out, err } = await run(home.dir, ...argv)
    expect({ argv, code, err }).toEqual({ argv, code: 0, err: '' })
    return out
  }

  it('says the same of every pupil, application, form, placement and act', async () => {
    for (const [command, then] of Object.entries(said)) {
      const now = JSON.parse(await succeed(...command.split(' '), '--json'))
      expect({ command, now: comparable(now, then) }).toMatchObject({ command, now: comparable(then, then) })
    }
  })

  it('keeps every row, in tables that are those of a new home', async () => {
    const before = allRows(home.database)
    await openDatabase(home.database, { mustExist: true }).destroy()
    const after = asIn(before, allRows(home.database))
    expect(after).toEqual({ ...before, audit: after.audit })
    // The last says that the log was sealed again; each hash is another, and the earlier ones stay.
    expect(after.audit?.slice(0, -1).map(({ hash, ...entry }) => entry)).toEqual(
      before.audit?.map(({ hash, ...entry }) => entry),
    )
    await openDatabase(join(dir, 'new.db'), { mustExist: false }).destroy()
    expect(schemaOf(home.database)).toEqual(schemaOf(join(dir, 'new.db')))
    expect(faultsIn(home.database)).toEqual({ integrity_check: ['ok'], foreign_key_check: [] })
  })

  it('has a whole log, and a mark that was noted then still counts', async () => {
    const { id, hash } = allRows(home.database).audit?.at(-1) ?? {}
    expect(await succeed('audit', 'verify', '--mark', `${id}:${hash}`)).toContain('Het logboek is heel')
  })

  it('does not get a whole log from an upgrade', async () => {
    const sqlite = openSqlite(home.database, { mustExist: true })
    sqlite.exec('drop trigger audit_stays')
    sqlite.prepare(`update audit set actor = 'iemand anders' where id = 200`).run()
    sqlite.exec(`create trigger audit_stays before update on audit begin select raise(abort, 'append only'); end`)
    sqlite.close()
    const { code, out, err } = await run(home.dir, 'audit', 'verify')
    expect({ code, said: `${out}${err}` }).toEqual({ code: 1, said: expect.stringContaining('200') })
  })

  it('is worked on by its school and its families, with the links and passwords that they have', async () => {
    const [elk = ''] = Object.keys(said).flatMap((command) => /^forms list (\d+)$/.exec(command)?.[1] ?? [])
    await succeed('pupils', 'correct', elk, '--set', 'huisnummer=12', '--reason', 'na de upgrade', '--yes')
    await succeed('mail', 'work', '--once')
    await succeed('forms', 'print', elk, '-o', join(dir, 'forms.pdf'))
    expect(readFileSync(join(dir, 'forms.pdf'), 'latin1')).toMatch(/^%PDF-/)
    const app = await openApp({ ...openHome(home.dir), actor: 'test', host: 'test', language: 'nl' })
    expect(await logIn(app, createPasswords(), { elkNumber: parseElkNumber(elk), password: DEMO_PASSWORD })).toMatch(
      /\S{43}/,
    )
    const page = await createPortal(app).fetch(new Request(await waitingLink(app)))
    expect({ status: page.status, asks: await page.text() }).toEqual({
      status: 200,
      asks: expect.stringContaining('Kies een wachtwoord'),
    })
    await app.db.destroy()
    expect(await brokenInvariants(home.dir)).toEqual([])
  })
})

/** The address in the mail of a family that did not come yet. */
async function waitingLink({ db, key, config }: App): Promise<string> {
  const link = await db
    .selectFrom('links')
    .innerJoin('mails', 'mails.link_id', 'links.id')
    .select(['links.pupil_id', 'links.nonce'])
    .where('purpose', '=', 'login')
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .orderBy('links.id', 'desc')
    .executeTakeFirstOrThrow()
  return new URL(
    `/w/${linkToken(key, { pupilId: link.pupil_id, purpose: 'login', nonce: link.nonce })}`,
    config.portal.url,
  ).href
}

/** What was said, without when; of a log as many acts as there were, since that staff looked at a child's file now follows. */
function comparable(now: unknown, then: unknown): unknown {
  if (Array.isArray(now) && Array.isArray(then)) return now.slice(0, then.length)
  const { at, ...said } = now as Record<string, unknown>
  return said
}

function schemaOf(file: string): unknown[] {
  const sqlite = openSqliteToRead(file)
  const parts = sqlite.prepare('select type, name, tbl_name, sql from sqlite_master order by type, name').all()
  sqlite.close()
  return parts
}

function faultsIn(file: string): unknown {
  const sqlite = openSqliteToRead(file)
  const checks = ['integrity_check', 'foreign_key_check'].map((name) => [
    name,
    sqlite.prepare(`pragma ${name}`).pluck().all(),
  ])
  sqlite.close()
  return Object.fromEntries(checks)
}
