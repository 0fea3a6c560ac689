import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAccount } from '../../src/db/accounts.js'
import { listAudit } from '../../src/db/list-audit.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { addPupil, schoolCode } from '../support/a-school.js'
import { newestMail, workOnce } from '../support/queue-mails.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

let app: TestApp
let fatima: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true })
  fatima = await addPupil(app, { advice: 'havo' })
})
afterEach(() => app.close())

const count = async () => (await app.db.selectFrom('mails').select('id').execute()).length

describe('elk logins send', () => {
  it('shows who gets what where, asks, and queues', async () => {
    const { code, out } = await runAs(
      { tty: true, answers: [[/Klaarzetten/, 'y']] },
      app,
      'logins',
      'send',
      fatima.elkNumber,
    )
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ').trim()).toBe(
      [
        'Klaar om te versturen: 1 ouderinlog.',
        'Fatima el Amrani → familie1@example.org',
        'Kloppen de e-mailadressen? Aanpassen kan nog, met --email.',
        '1 ouderinlog staat klaar. Versturen gaat met: elk mail work',
        `Dit is een oefenmap. Mail gaat niet naar buiten, maar komt als bestand in ${app.home.outbox}.`,
      ].join(' '),
    )
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting' })
  })

  it('queues nothing when the answer is no', async () => {
    const { code, out } = await runAs(
      { tty: true, answers: [[/Klaarzetten/, 'n']] },
      app,
      'logins',
      'send',
      fatima.elkNumber,
    )
    expect([code, await count()]).toEqual([1, 0])
    expect(out).toContain('Er is niets klaargezet.')
  })

  it('asks a script to confirm beforehand', async () => {
    const { code, err } = await run(app, 'logins', 'send', '--all')
    expect([code, await count()]).toEqual([1, 0])
    expect(err).toContain('--yes')
  })

  it('names the first and the last of many, and who gets none and why', async () => {
    for (let more = 0; more < 11; more++) await addPupil(app, { lastName: `Boer${more}`, prefix: 'de' })
    await addPupil(app, { firstName: 'Stil', lastName: 'Zonder', prefix: '', email: '' })
    const { code, out } = await run(app, 'logins', 'send', '--school', '18AB00', '--yes')
    expect(code).toBe(0)
    expect(out).toContain('Klaar om te versturen: 12 ouderinlogs.\n  van Fatima el Amrani tot en met Fatima de Boer9\n')
    expect(out).toContain('Kloppen de e-mailadressen? U ziet ze allemaal met --dry-run.\n')
    expect(out).toMatch(/Niet verstuurd: 1 ouderinlog\.\n {2}1 × geen e-mailadres .*\n {4}\d{9} {2}Stil Zonder\n/)
    expect(await count()).toBe(12)
  })

  it('tries out with every family and its address, to be checked before anything leaves', async () => {
    const twin = await addPupil(app, { firstName: 'Bo', prefix: '', lastName: 'Aziz', email: fatima.email })
    const mother = await addPupil(app, { firstName: 'Zoë', email: '', email2: 'moeder.van.zoe@mail.example.org' })
    for (let more = 0; more < 11; more++) await addPupil(app, { lastName: `Boer${more}`, prefix: 'de' })
    const { code, out, err } = await run(app, 'logins', 'send', '--all', '--dry-run')
    expect({ code, err, mails: await count() }).toEqual({ code: 0, err: '', mails: 0 })
    const lines = out.split('\n')
    expect(lines.slice(0, 6)).toEqual([
      'Klaar om te versturen: 14 ouderinlogs.',
      '',
      'ELK-nummer  naam               e-mailadres',
      `${fatima.elkNumber}   Amrani, Fatima el  familie1@example.org`,
      `${mother.elkNumber}   Amrani, Zoë el     moeder.van.zoe@mail.example.org`,
      `${twin.elkNumber}   Aziz, Bo           familie1@example.org`,
    ])
    expect(out.match(/@/g)).toHaveLength(14)
    expect(lines.slice(-4)).toEqual([
      '',
      'Klopt een e-mailadres niet? Verbeter het met: elk pupils correct ELK-NUMMER --set email=ADRES',
      'Dit is een proef: er is niets klaargezet.',
      '',
    ])
    const { families } = JSON.parse((await run(app, 'logins', 'send', '--all', '--dry-run', '--json')).out)
    expect(families).toHaveLength(14)
  })

  it('tries out within 80 columns, without cutting an address', async () => {
    const email = `${'lang'.repeat(10)}@voorbeeld.example`
    await addPupil(app, { firstName: 'Wilhelmina', prefix: '', lastName: 'Barendrecht-Papadopoulos', email })
    const { out } = await run(app, 'logins', 'send', '--all', '--dry-run')
    expect(out).toContain(`Barendr…  ${email}\n`)
    expect(out.split('\n').filter((line) => line.includes('@') && line.length > 80)).toEqual([])
  })

  it('turns pages in a trial that is longer than the screen', async () => {
    for (let more = 0; more < 30; more++) await addPupil(app)
    const file = join(app.home.dir, 'paged')
    const paged = await runAs(
      { tty: true, env: { NO_COLOR: '1', PAGER: `cat > ${file}` } },
      app,
      'logins',
      'send',
      '--all',
      '--dry-run',
    )
    expect(paged).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(file, 'utf8')).toContain('familie31@example.org\n')
  })

  it('as JSON says what a script needs', async () => {
    const silent = await addPupil(app, { email: '' })
    const dry = await run(app, 'logins', 'send', '--all', '--dry-run', '--json')
    const families = [{ elkNumber: fatima.elkNumber, name: 'Amrani, Fatima el', email: 'familie1@example.org' }]
    const skipped = [{ elkNumber: silent.elkNumber, reason: 'no-email' }]
    const document = { queued: 1, families, skipped, dryRun: true }
    expect([dry.code, JSON.parse(dry.out), await count()]).toEqual([0, document, 0])
    const real = await run(app, 'logins', 'send', '--all', '--yes', '--json')
    expect([real.code, JSON.parse(real.out), await count()]).toEqual([0, { ...document, dryRun: false }, 1])
    const twice = await run(app, 'logins', 'send', '--all', '--yes', '--json')
    expect(JSON.parse(twice.out)).toMatchObject({
      queued: 0,
      skipped: [{ reason: 'already-queued' }, { reason: 'no-email' }],
    })
  })

  it('mends the address, of one pupil at a time', async () => {
    const argv = ['logins', 'send', fatima.elkNumber, '--email', 'Nieuw@Example.org', '--yes']
    expect(await run(app, ...(argv as [string]))).toMatchObject({ code: 0 })
    expect(await getPupilById(app.db, fatima.id)).toMatchObject({ email: 'Nieuw@example.org' })
    const corrections = (await listAudit(app.db, {})).filter(({ act }) => act === 'pupil corrected')
    expect(corrections.map(({ reason }) => reason)).toEqual(['elk logins send --email'])
    expect(await run(app, 'logins', 'send', '--all', '--email', 'x@example.org', '--yes')).toMatchObject({ code: 2 })
    const wrong = await run(app, 'logins', 'send', fatima.elkNumber, '--email', 'nieuw@', '--yes')
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.err).toContain('Dit is geen e-mailadres.')
  })

  it('sends again only when that is said', async () => {
    await run(app, 'logins', 'send', '--all', '--yes')
    app.travelTo('2026-03-16T09:01')
    await workOnce(app)
    expect(await run(app, 'logins', 'send', fatima.elkNumber, '--yes')).toMatchObject({ code: 0 })
    expect(await count()).toBe(1)
    expect(await run(app, 'logins', 'send', fatima.elkNumber, '--resend', '--yes')).toMatchObject({ code: 0 })
    expect(await count()).toBe(2)
  })

  it('refuses a family that was asked for by name and cannot get one', async () => {
    const silent = await addPupil(app, { email: '' })
    expect(await run(app, 'logins', 'send', silent.elkNumber, '--yes')).toMatchObject({ code: 1 })
    expect(await run(app, 'logins', 'send', silent.elkNumber, fatima.elkNumber, '--yes')).toMatchObject({ code: 3 })
  })

  it('never reaches a child of another school', async () => {
    const other = await addPupil(app, { school: schoolCode('21CD00') })
    const { code, err } = await run(app, 'logins', 'send', other.elkNumber, '--school', '18AB00', '--yes')
    expect([code, await count()]).toEqual([1, 0])
    expect(err).toContain(other.elkNumber)
  })

  it('wants to know for whom', async () => {
    expect(await run(app, 'logins', 'send', '--yes')).toMatchObject({ code: 2 })
    expect(await run(app, 'logins', 'send', fatima.elkNumber, '--all', '--yes')).toMatchObject({ code: 2 })
  })

  it('names a pupil by the number of its school', async () => {
    expect(await run(app, 'logins', 'send', '--school', '18AB00', '--number', '1', '--yes')).toMatchObject({ code: 0 })
    expect(await count()).toBe(1)
  })
})

describe('elk logins revoke', () => {
  it('takes back link and account, with a reason, and says what next', async () => {
    await run(app, 'logins', 'send', '--all', '--yes')
    const account = { pupilId: fatima.id, passwordHash: 'x', createdAt: app.clock.now() }
    await app.db.transaction().execute((trx) => addAccount(trx, account))
    const { code, out } = await run(app, 'logins', 'revoke', fatima.elkNumber, '--reason', 'verkeerd adres', '--yes')
    expect(code).toBe(0)
    expect(out).toContain(`De ouderinlog van Fatima el Amrani is ingetrokken.
Het account is weg. De familie is overal uitgelogd.
1 mail die klaarstond, is vervallen.
Een nieuwe sturen kan met: elk logins send ${fatima.elkNumber} --email ADRES
`)
  })

  it('warns when the next one would go to the same address', async () => {
    const send = (...options: string[]) => run(app, 'logins', 'send', '--all', ...options)
    await send('--yes')
    await run(app, 'logins', 'revoke', fatima.elkNumber, '--reason', 'verkeerd adres', '--yes')
    const warning =
      'Let op: de ouderinlog van Fatima el Amrani aan familie1@example.org is eerder ingetrokken. Klopt het adres nu? Een ander adres geeft u met --email.\n'
    expect(await send('--dry-run')).toMatchObject({ code: 0, err: warning })
    expect(await send('--dry-run', '--json')).toMatchObject({ code: 0, err: warning })
    const unsure = await runAs(
      { tty: true, columns: 200, answers: [[/Klaarzetten/, 'n']], env: { NO_COLOR: '1' } },
      app,
      'logins',
      'send',
      fatima.elkNumber,
    )
    expect(unsure).toMatchObject({ code: 1, err: expect.stringContaining(warning) })
    const named = await run(app, 'logins', 'send', fatima.elkNumber, '--email', fatima.email, '--dry-run')
    expect(named).toMatchObject({ code: 0, err: '' })
    expect(await send('--yes')).toMatchObject({ code: 0, err: warning })
    expect(await newestMail(app, fatima)).toMatchObject({ state: 'waiting' })
  })

  it('warns no more once a login went to that address again, or the address is another', async () => {
    const send = (...options: string[]) => run(app, 'logins', 'send', fatima.elkNumber, ...options)
    const revoke = () => run(app, 'logins', 'revoke', fatima.elkNumber, '--reason', 'x', '--yes')
    await send('--yes')
    await revoke()
    await send('--yes')
    expect(await send('--resend', '--dry-run')).toMatchObject({ code: 0, err: '' })
    await revoke()
    await run(app, 'pupils', 'correct', fatima.elkNumber, '--set', 'email=goed@example.org', '--reason', 'x')
    expect(await send('--dry-run')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('goed@example.org'),
    })
  })

  it('needs a reason, and something to revoke', async () => {
    expect(await run(app, 'logins', 'revoke', fatima.elkNumber, '--yes')).toMatchObject({ code: 1 })
    const nothing = await run(app, 'logins', 'revoke', fatima.elkNumber, '--reason', 'x', '--yes')
    expect(nothing.code).toBe(1)
    expect(nothing.err).toContain('Er is niets om in te trekken.')
  })
})
