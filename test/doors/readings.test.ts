import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { type Database, openDatabase } from '../../src/db/open.js'
import { getPupil } from '../../src/db/pupils.js'
import type { ElkNumber } from '../../src/domain/elk-number.js'
import { homeAt } from '../../src/home.js'
import { elkNumber } from '../support/a-school.js'
import { runAs } from '../support/run.js'
import { commandsThat, commandTable, wordsOf } from './support/command-table.js'
import { removeCopies } from './support/home-copy.js'
import { makeReady } from './support/ready-home.js'
import { openWorld, type World } from './support/world.js'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  removeCopies()
  await world.app.close()
})

/** What a command says, and what it adds to the log about a child. */
async function typedOn(home: string, words: readonly string[], child: ElkNumber) {
  const before = await logOf(home, child)
  const { out } = await runAs({ cwd: world.cwd, stop: AbortSignal.abort() }, home, ...words)
  return { out, added: (await logOf(home, child)).slice(before.length) }
}

function logOf(home: string, child: ElkNumber) {
  return inHome(home, async (db) => {
    const { id } = await getPupil(db, child)
    return (await listAudit(db, { pupilId: id })).map(({ act, details }) => ({ act, details }))
  })
}

async function inHome<Result>(home: string, use: (db: Database) => Promise<Result>): Promise<Result> {
  const db = openDatabase(homeAt(home).database, { mustExist: true })
  try {
    return await use(db)
  } finally {
    await db.destroy()
  }
}

/** Commands about one pupil that say something of that pupil and do nothing else, so that only the log knows who looked. */
const readings = [
  'applications receipt',
  'applications show',
  'applications verify',
  'audit list',
  'forms list',
  'forms print',
  'mail show',
  'pupils show',
  'status why',
]

/** Which pupil the command is about that names a mail or a code. */
const childOf: Readonly<Record<string, number>> = { 'mail show': 8, 'applications verify': 1 }

describe('whoever looks at one child’s file, is written down once, with the command:', () => {
  it.each(readings.flatMap((name) => [[name, []] as const, [name, ['--json']] as const]))(
    'elk %s %j',
    async (name, more) => {
      const child = childOf[name] ? elkNumber(childOf[name]) : commandTable[name]?.elk
      const home = await makeReady(world, name)
      const { added } = await typedOn(home, [...wordsOf(name), ...more], child as ElkNumber)
      expect(added).toEqual([{ act: 'file read', details: { command: name } }])
    },
  )

  it('elk match simulate for one pupil', async () => {
    const home = await makeReady(world, 'match run')
    const words = ['match', 'simulate', '--pupil', elkNumber(1), '--draws', '5']
    const { added } = await typedOn(home, words, elkNumber(1))
    expect(added).toEqual([{ act: 'file read', details: { command: 'match simulate' } }])
  })

  it('each child on a print of forms has a line of its own', async () => {
    const home = await makeReady(world, 'forms print')
    const words = ['forms', 'print', elkNumber(1), elkNumber(7), '-o', 'both.pdf']
    for (const child of [elkNumber(1), elkNumber(7)]) expect((await typedOn(home, words, child)).added).toHaveLength(1)
  })
})

describe('every command that shows a child leaves something in the log about it:', () => {
  // In this world nobody is due for a reminder; and who is erased has no log any more.
  const leavesNothing = ['reminders send', 'privacy erase']
  const others = commandsThat(({ about, elk }) => about === 'pupil' && elk !== undefined).filter(
    (name) => !readings.includes(name) && !leavesNothing.includes(name),
  )

  it.each(others)('elk %s', async (name) => {
    const { elk } = commandTable[name] ?? {}
    const home = await makeReady(world, name)
    const { out, added } = await typedOn(home, wordsOf(name), elk as ElkNumber)
    expect(out).not.toBe('')
    expect(added.length).toBeGreaterThan(0)
  })
})

describe('no line of the log tells of another child than its own, after', () => {
  const ofMany = ['pupils import', 'advice import', 'results publish', 'match place', 'logins letter', 'mail resolve']

  it.each(ofMany)('elk %s', async (name) => {
    const home = await makeReady(world, name)
    await runAs({ cwd: world.cwd }, home, ...wordsOf(name))
    const [rows, pupils] = await inHome(home, async (db) => [
      await db.selectFrom('audit').select(['pupil_id', 'details', 'reason']).execute(),
      await db.selectFrom('pupils').select(['id', 'elk_number', 'last_name', 'email']).execute(),
    ])
    for (const { pupil_id, details, reason } of rows)
      for (const { elk_number, last_name, email } of pupils.filter(({ id }) => id !== pupil_id))
        for (const own of [elk_number, last_name, email].filter(Boolean)) expect(details + reason).not.toContain(own)
  })
})
