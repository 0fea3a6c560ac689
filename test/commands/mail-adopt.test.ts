import { cpSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordAudit } from '../../src/db/audit.js'
import { listAudit } from '../../src/db/list-audit.js'
import { RESTORED } from '../../src/domain/audit-acts.js'
import { homeAt } from '../../src/home.js'
import { assertAdopted, recordMark } from '../../src/mail/instance.js'
import { addPupil } from '../support/a-school.js'
import { queueLogins } from '../support/queue-mails.js'
import { keepHome, run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { plainSmtp } from '../support/test-config.js'

let app: TestApp
let copy: string
beforeEach(async () => {
  app = await testApp({ config: { smtp: { ...plainSmtp, port: 1 } } })
  copy = `${app.home.dir}-kopie`
  for (let child = 0; child < 3; child++) await addPupil(app, { advice: 'havo' })
  await queueLogins(app)
  keepHome(app)
})
afterEach(async () => {
  await app.close()
  rmSync(copy, { recursive: true, force: true })
})

const states = async () => (await app.db.selectFrom('mails').select('state').execute()).map(({ state }) => state)
const adopt = (home: string, ...argv: string[]) => run(home, 'mail', 'adopt', ...argv)

async function handOver(handed_over: number) {
  await app.db.updateTable('procedure').set({ handed_over }).execute()
  await recordMark(app)
}

describe('a home that is not adopted', () => {
  it('says what it is, and what to do, when mail is to be sent', async () => {
    cpSync(app.home.dir, copy, { recursive: true })
    const { code, out, err } = await run(copy, 'mail', 'work', '--once')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      `Vanuit deze map mag ELK geen mail versturen. Er is niets verstuurd.
Deze map is een kopie van een andere map, of een teruggezette reservekopie.
Verstuurt geen andere kopie meer? Neem deze map dan in gebruik met: elk mail adopt --reason "…"
`,
    )
    expect((await run(copy, 'mail', 'list', '--state', 'waiting', '--json')).out).toContain('"waiting": 3')
  })

  it('names both machines', async () => {
    const { code, err } = await runAs({ host: 'reserve' }, app, '--lang', 'en', 'mail', 'work', '--once')
    expect(code).toBe(1)
    expect(err).toContain(`Until now the machine “${app.host}” sent the mail. This machine is called “reserve”.`)
  })

  it('counts the mails that went after the copy of its database', async () => {
    await handOver(7)
    await app.db.updateTable('procedure').set({ handed_over: 5 }).execute()
    expect((await run(app, 'mail', 'work', '--once')).err).toContain(
      'De database is een oudere kopie. Na die kopie zijn nog 2 mails verstuurd.',
    )
  })
})

describe('elk mail adopt', () => {
  it('of a moved home lets the waiting mail go', async () => {
    cpSync(app.home.dir, copy, { recursive: true })
    const { code, out } = await adopt(copy, '--moved', '--reason', 'Nieuwe server', '--yes')
    expect(out).toBe(
      `Dit is er aan de hand:
  Deze map is een kopie van een andere map, of een teruggezette reservekopie.
Er staan 3 mails klaar om te versturen.
Zorg eerst dat geen andere kopie nog mail verstuurt. Anders krijgen families alles twee keer.
Vanuit deze map mag ELK nu mail versturen.
`,
    )
    expect(code).toBe(0)
    expect((await adopt(copy, '--json')).out).toContain('"adopted": false')
    expect(JSON.parse((await run(copy, 'mail', 'list', '--json')).out)).toMatchObject({ counts: { waiting: 3 } })
  })

  it('of an older database leaves what was waiting to a person', async () => {
    await handOver(7)
    await app.db.updateTable('procedure').set({ handed_over: 5 }).execute()
    expect(await adopt(app.home.dir, '--moved', '--reason', 'Herstel', '--yes')).toMatchObject({ code: 2 })
    const { code, out } = await adopt(app.home.dir, '--reason', 'Schijf stuk', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('De 3 mails die klaarstaan, kunnen al verstuurd zijn.')
    expect(out).toContain('3 mails zijn nu onzeker. Bekijk ze met: elk mail list --state unknown')
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown'])
    await expect(assertAdopted(app)).resolves.toBeUndefined()
    expect(readdirSync(app.home.instance)).toEqual(['5.json'])
    expect((await listAudit(app.db, {})).at(-1)).toMatchObject({
      act: 'home adopted',
      reason: 'Schijf stuk',
      details: { misfits: ['older-database'], restored: true, sentSince: 2, doubted: 3 },
    })
  })

  it('doubts mail in whatever state it was on its way', async () => {
    cpSync(app.home.dir, copy, { recursive: true })
    const rest = ['deferred', 'claimed', 'handing-over', 'sent', 'failed', 'dropped', 'unknown'] as const
    for (const state of rest) {
      const { id } = await addPupil(app)
      await queueLogins(app, { id })
      await app.db.updateTable('mails').set({ state }).where('pupil_id', '=', id).execute()
    }
    rmSync(app.home.instance, { recursive: true })
    const { out } = await adopt(app.home.dir, '--restored', '--reason', 'Herstel', '--yes', '--json')
    expect(JSON.parse(out)).toEqual({ adopted: true, misfits: ['missing'], unknown: 6 })
    const unknown = Array.from({ length: 6 }, () => 'unknown')
    expect(await states()).toEqual([...unknown, 'sent', 'failed', 'dropped', 'unknown'])
  })

  it('asks in a terminal where the home comes from, and changes nothing without a yes', async () => {
    cpSync(app.home.dir, copy, { recursive: true })
    const answers = [
      [/Hoe is deze map/, ''],
      [/reden/, 'Herstel'],
      [/in gebruik nemen\?/, 'n'],
    ] as const
    const { code, out } = await runAs({ tty: true, answers }, copy, 'mail', 'adopt')
    expect(code).toBe(1)
    expect(out).toContain('De 3 mails die klaarstaan, kunnen al verstuurd zijn.')
    expect(out).toContain('Er is niets veranderd.')
    expect((await run(copy, 'mail', 'work', '--once')).code).toBe(1)
  })

  it('in a script wants to know where the home comes from, unless no mail is ready', async () => {
    cpSync(app.home.dir, copy, { recursive: true })
    const unsaid = await adopt(copy, '--reason', 'Verhuisd', '--yes')
    expect(unsaid.code).toBe(2)
    expect(unsaid.err).toContain('--moved')
    expect(await adopt(copy, '--moved', '--restored', '--reason', 'Verhuisd', '--yes')).toMatchObject({ code: 2 })
    await app.db.updateTable('mails').set({ state: 'dropped' }).execute()
    rmSync(app.home.instance, { recursive: true })
    expect(await adopt(app.home.dir, '--reason', 'Van voor deze versie', '--yes')).toMatchObject({ code: 0 })
  })

  it('believes who says that the whole machine was put back, which nothing here can tell', async () => {
    const { code, out } = await adopt(app.home.dir, '--restored', '--reason', 'Machine teruggezet', '--yes')
    expect([code, out.split('\n')[0]]).toEqual([0, 'Er staan 3 mails klaar om te versturen.'])
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown'])
    expect((await adopt(app.home.dir)).out).toContain('Er is niets veranderd.')
  })

  it('knows that it was put back, and lets nobody say otherwise', async () => {
    await app.db
      .transaction()
      .execute((trx) => recordAudit(trx, { at: app.clock.now(), actor: 'karin', act: RESTORED, details: {} }))
    rmSync(app.home.instance, { recursive: true })
    const works = await run(app, 'mail', 'work', '--once')
    expect(works.err).toContain('Deze map is teruggezet uit een reservekopie.')
    expect(await adopt(app.home.dir, '--moved', '--reason', 'Opvolger', '--yes')).toMatchObject({ code: 2 })
    expect(await adopt(app.home.dir, '--reason', 'Opvolger', '--yes')).toMatchObject({ code: 0 })
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown'])
  })

  it('needs a reason', async () => {
    rmSync(app.home.instance, { recursive: true })
    const { code, err } = await adopt(app.home.dir, '--moved', '--yes')
    expect(code).toBe(1)
    expect(err).toContain('--reason')
  })

  it('has nothing to do in a home that may send, that got another name, or that is for practice', async () => {
    expect((await adopt(app.home.dir)).out).toContain(
      'Vanuit deze map mag ELK al mail versturen. Er is niets veranderd.',
    )
    renameSync(app.home.dir, copy)
    expect((await adopt(copy)).out).toContain('Er is niets veranderd.')
    renameSync(copy, app.home.dir)
    await app.db.updateTable('procedure').set({ rehearsal: 1 }).execute()
    rmSync(homeAt(app.home.dir).instance, { recursive: true })
    expect((await adopt(app.home.dir)).out).toContain('Dit is een oefenmap.')
  })
})
