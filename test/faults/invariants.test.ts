import { readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/db/sqlite.js'
import { homeAt } from '../../src/home.js'
import { leftBehind } from '../support/invariants/file-invariants.js'
import { rowInvariants } from '../support/invariants/row-invariants.js'
import { brokenInvariants } from '../support/invariants.js'
import { type Homes, openHomes } from './support/homes.js'

let homes: Homes
beforeAll(async () => {
  homes = await openHomes()
}, 60_000)
afterAll(() => homes.close(), 60_000)

/** Each of the invariants, and a statement that breaks it in the world of these tests. */
const breaking: Readonly<Record<keyof typeof rowInvariants, string>> = {
  'a pupil has two definitive applications in one round': `
    insert into submissions (pupil_id, round, form_version, entries, submitted_at, receipt_code)
    select pupil_id, round, form_version, entries, submitted_at, 'TWICE' from submissions limit 1`,
  'an application is not as definitive as what was handed in':
    'update applications set submission_id = null where submission_id is not null',
  'something was handed in without an application': 'delete from applications where submission_id is not null',
  'a receipt was mailed for nothing': `update mails set unique_key = 'receipt:NONE' where kind = 'receipt'`,
  'an application was handed in without its receipt': `delete from mails where kind = 'receipt'`,
  'what was handed in is not in the log': `delete from audit where act = 'application submitted'`,
  'a pupil with an advice has no form': 'delete from form_versions where pupil_id = 2',
  'a pupil has no current form, or an older one':
    'update form_versions set superseded_at = created_at where pupil_id = 2',
  'the current form says something else than ELK': `update pupils set last_name = 'Anders' where id = 2`,
  'a list has a gap': 'update application_entries set place = 99 where place = 1',
  'an account was made without a link, or a link was used for nothing or twice': 'update links set used_at = null',
  'a link was used after its end': 'update links set revoked_at = created_at, used_at = created_at || created_at',
  'two links of a kind can be opened': `
    insert into links (pupil_id, purpose, nonce, token_hash, created_at)
    select pupil_id, purpose, 'n' || value, 'h' || value, created_at from links, json_each('[1, 2]') where links.id = 1`,
  'somebody is logged in without an account': `insert into sessions values ('x', 4, '2026', '2027')`,
  'a mail is held by nobody': `update mails set state = 'claimed'`,
  'a mail is held that is not on its way': `update mails set claimed_until = '2026'`,
  'a mail was sent at no moment': `update mails set state = 'sent', sent_at = null`,
  'a mail ended and says not why': `update mails set state = 'failed', attempts = 1, reason = ''`,
  'a mail left the house without words': `update mails set state = 'unknown', attempts = 1, message_id = null`,
  'a mail is for nobody': 'update mails set pupil_id = null, school_id = null',
  'a mail with a link has none': 'update mails set link_id = null',
  'results were published that are not those that were made': `update publications set sha256 = 'other'`,
  'the draw was run before it was drawn': 'delete from match_draws',
  'an erasure was left half done': 'insert into erasing values (1)',
}

const made: Partial<Record<keyof typeof rowInvariants, string>> = {
  'results were published that are not those that were made': 'results withdraw',
  'the draw was run before it was drawn': 'match place',
}

function breakHome(home: string, statement: string): void {
  const sqlite = openSqlite(homeAt(home).database, { mustExist: true })
  sqlite.pragma('foreign_keys = off')
  const guards = sqlite
    .prepare(`select type, name from sqlite_master where type = 'trigger' or name like '%_current'`)
    .all() as { type: string; name: string }[]
  for (const { type, name } of guards) sqlite.exec(`drop ${type} ${name}`)
  sqlite.exec(statement)
  sqlite.close()
}

describe('the checker that follows every fault', () => {
  it('finds nothing in homes in which all is well', async () => {
    for (const command of ['pupils import', 'results withdraw', 'match place'])
      expect(await brokenInvariants(await homes.fresh(command))).toEqual([])
  })

  it.each(Object.entries(breaking))('says that %s', async (sentence, statement) => {
    expect(Object.keys(rowInvariants)).toContain(sentence)
    const home = await homes.fresh(made[sentence] ?? 'pupils import')
    breakHome(home, statement)
    expect(await brokenInvariants(home)).toContainEqual(expect.stringMatching(`^${sentence}: `))
  })

  it('knows how to break each of them', () => {
    expect(Object.keys(breaking)).toEqual(Object.keys(rowInvariants))
  })

  it.each([
    ['a row points at nothing', 'delete from primary_schools', /points at nothing/],
    ['the log was changed', `update audit set actor = 'somebody else' where id = 2`, /the log does not follow: 2/],
    ['a list holds what is not for the pupil', `update departments set advices = 'vwo'`, /not for this pupil/],
    ['a definitive list is another', `update submissions set entries = '[]'`, /not what was handed in/],
    [
      'a backup is listed that is not there',
      `insert into backups (name, sha256, bytes, made_at, made_by, proof_hash, audit_id)
       values ('elk.tar.age', 'x', 1, '2026', 'x', 'x', 1)`,
      /a backup that is listed is gone or not whole/,
    ],
  ])('says that %s', async (_, statement, said) => {
    const home = await homes.fresh('pupils import')
    breakHome(home, statement)
    expect(await brokenInvariants(home)).toContainEqual(expect.stringMatching(said))
  })

  it('says that a file of the results, the clock or the mark is damaged, and what was left half written', async () => {
    const home = await homes.fresh('results withdraw')
    const { results, clock, instance } = homeAt(home)
    const [result = ''] = readdirSync(results)
    truncateSync(join(results, result), 9)
    writeFileSync(clock, '{"offsetMs":')
    for (const name of readdirSync(instance)) truncateSync(join(instance, name), 0)
    writeFileSync(join(home, 'status.csv.part'), '')
    expect(await brokenInvariants(home)).toEqual([
      expect.stringMatching(/^a file of the results is gone or damaged/),
      'the clock is damaged',
      'the mark of the home is damaged',
    ])
    expect(leftBehind(home)).toEqual(['status.csv.part'])
  })
})
