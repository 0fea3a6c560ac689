import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordAudit } from '../../src/db/audit.js'
import { addBackup } from '../../src/db/backups.js'
import { findAuditBreak } from '../support/audit-break.js'
import { aCanaryHome, type CanaryHome } from '../support/canary-child.js'
import { runAs } from '../support/run.js'
import { filesHolding } from '../support/scan-home.js'

let home: CanaryHome
const typeAs = (actor: string, ...words: string[]) => runAs({ env: { ELK_ACTOR: actor } }, home.app, ...words)
const erase = () => typeAs('ines', 'privacy', 'erase', home.canary.elkNumber, '--reason', 'verhuisd', '--yes')
const finish = () => typeAs('ines', 'privacy', 'finish')

beforeEach(async () => {
  home = await aCanaryHome()
})
afterEach(() => home.app.close())

describe('a child in the reason for an act about nobody', () => {
  it('goes with the child, and the log stays whole', async () => {
    const { app, canary } = home
    const named = ['', ` bij ${canary.firstName} el ${canary.lastName}`, ` bij ${canary.elkNumber}`]
    for (const who of named) {
      expect((await typeAs('ines', 'results', 'withdraw', '--reason', `fout${who}`, '--yes')).code).toBe(0)
      expect((await typeAs('ines', 'results', 'check', '--yes')).code).toBe(0)
      expect((await typeAs('baas', 'results', 'publish', '--yes')).code).toBe(0)
    }
    expect(await erase()).toMatchObject({ code: 0, err: '' })
    expect(filesHolding(app.home.dir, home.traces)).toEqual([])
    expect(await findAuditBreak(app.db)).toBeUndefined()
    const { out } = await typeAs('ines', 'audit', 'list', '--act', 'results withdrawn', '--json')
    expect(JSON.parse(out).map(({ reason }: { reason: string }) => reason)).toEqual(['fout', '', ''])
  })

  it('is told where it stands when the act is about another child', async () => {
    const { app, canary, pupils } = home
    const reason = `samen met ${canary.elkNumber}`
    const act = { at: app.clock.now(), actor: 'ines', act: 'round extended', pupilId: pupils[1]?.id, reason }
    await app.db.transaction().execute((trx) => recordAudit(trx, act))
    const { code, err } = await erase()
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/Regels: \d+\n$/) })
  })
})

describe('files of a request from afar', () => {
  const aRequest = (name: string, minutesAgo: number) => {
    const folder = join(home.app.home.requests, name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'leerlingen.csv'), 'Kanariepiet')
    const at = new Date(Date.now() - minutesAgo * 60_000)
    utimesSync(folder, at, at)
    return folder
  }

  it('go when nobody answers it any more, and are waited for when somebody may', async () => {
    const [left, lasting] = [aRequest('request-a', 20), aRequest('request-b', 1)]
    expect(await erase()).toMatchObject({ code: 1, err: expect.stringContaining('elk privacy finish') })
    expect([existsSync(left), existsSync(lasting)]).toEqual([false, true])
    utimesSync(lasting, 0, 0)
    expect(await finish()).toMatchObject({ code: 0 })
    expect(filesHolding(home.app.home.dir, home.traces)).toEqual([])
  })
})

describe('a backup that is not where backups go by now', () => {
  it('is named in the certificate, for nobody can tell that it went', async () => {
    const { app } = home
    const name = 'elk-20260401T000000Z-0000.tar.gz.age'
    const backup = { name, sha256: 'x', bytes: 1, madeAt: app.clock.now(), madeBy: 'ines', proofHash: 'x', auditId: 1 }
    await app.db.transaction().execute((trx) => addBackup(trx, backup))
    expect((await erase()).out).toContain(name)
    expect(readFileSync(join(app.home.certificates, '0001.txt'), 'utf8')).toContain(`bestaan nog:\n- ${name}`)
  })
})
