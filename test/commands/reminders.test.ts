import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../../src/db/list-audit.js'
import { listMails } from '../../src/db/mails.js'
import type { KeptPupil } from '../../src/db/pupils.js'
import { amsterdamMoment } from '../../src/domain/amsterdam-time.js'
import { choose, handIn, makeAccount, receiveLogin } from '../support/a-family.js'
import { addDepartment, addPupil, addSchool, schoolCode } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil
let ali: KeptPupil
beforeEach(async () => {
  app = await testApp({ rehearsal: true, at: '2026-03-20T10:00' })
  await addDepartment(app)
  await addSchool(app, { code: schoolCode('19CD01'), name: 'De Lantaarn', board: 'Stichting Licht' })
  fatima = await addPupil(app, { advice: 'havo' })
  ali = await addPupil(app, { firstName: 'Ali', prefix: '', lastName: 'Bakır', advice: 'havo' })
  await receiveLogin(app, fatima)
  await makeAccount(app, ali)
  app.travelTo('2026-03-25T19:30')
  await choose(app, ali, 'north/havo')
})
afterEach(() => app.close())

const reminders = async () =>
  (await listMails(app.db))
    .filter(({ kind }) => /reminder|digest/.test(kind))
    .map(({ kind, dueAt }) => [kind, amsterdamMoment(dueAt)])

describe('elk reminders plan', () => {
  it('shows who gets what and when, the schools too, and who gets nothing and why', async () => {
    const bo = await addPupil(app, {
      school: schoolCode('19CD01'),
      firstName: 'Bo',
      prefix: '',
      lastName: 'Aziz',
      advice: 'havo',
      email: '',
    })
    const { code, out } = await run(app, 'reminders', 'plan')
    expect(code).toBe(0)
    expect(out).toBe(
      `Herinneringen, zoals het staat op woensdag 25 maart 2026, 19.30 uur

2 families krijgen een herinnering
ELK-nummer  naam               school  om te          welke   wanneer
${fatima.elkNumber}   Amrani, Fatima el  18AB00  account maken  1 van 3  28-03 08:00
${ali.elkNumber}   Bakır, Ali         18AB00  afmaken        1 van 3  28-03 19:30

2 scholen krijgen een overzicht
school  naam          achter  welke    wanneer
18AB00  De Stoomboot  2       1 van 3  27-03 08:00
19CD01  De Lantaarn   1       1 van 3  27-03 08:00

Geen herinnering voor 1 familie.
  1 × geen e-mailadres (vraag het adres, of help op school)
    ${bo.elkNumber}  Bo Aziz

Dit gaat vanzelf zolang elk mail work draait. Familie die intussen klaar is, krijgt niets meer.
`.replace('welke   wanneer\n1', 'welke    wanneer\n1'),
    )
    expect(await reminders()).toEqual([])
  })

  it('is limited to a school, a board, or pupils who are named', async () => {
    const shown = async (...argv: string[]) => {
      const { families, withoutFamilies, schools } = JSON.parse(
        (await run(app, 'reminders', 'plan', ...argv, '--json')).out,
      )
      return [families.length, withoutFamilies.length, schools.length]
    }
    expect(await shown()).toEqual([2, 0, 1])
    expect(await shown('--board', 'Stichting Licht')).toEqual([0, 0, 0])
    expect(await shown('--school', '18AB00')).toEqual([2, 0, 1])
    expect(await shown(ali.elkNumber)).toEqual([1, 0, 0])
    expect((await run(app, 'reminders', 'plan', ali.elkNumber, '--school', '19CD01')).code).toBe(1)
  })

  it('is one document for a script', async () => {
    app.travelTo('2026-03-27T09:00')
    await handIn(app, ali)
    const { out } = await run(app, 'reminders', 'plan', '--json')
    expect(JSON.parse(out)).toEqual({
      at: expect.stringContaining('2026-03-27T08:00:'),
      families: [
        {
          elkNumber: fatima.elkNumber,
          name: 'Fatima el Amrani',
          school: '18AB00',
          kind: 'login-reminder',
          round: '1',
          number: 1,
          last: false,
          at: moment('2026-03-28T08:00'),
        },
      ],
      schools: [
        {
          school: '18AB00',
          name: 'De Stoomboot',
          kind: 'school-digest',
          behind: 1,
          round: '1',
          number: 1,
          last: false,
          at: expect.stringContaining('2026-03-27T08:00:'),
        },
      ],
      withoutFamilies: [{ elkNumber: ali.elkNumber, reason: 'definitive' }],
      withoutSchools: [{ school: '19CD01', reason: 'nobody-behind' }],
    })
  })

  it('says when there is nobody', async () => {
    const { out } = await run(app, 'reminders', 'plan', '--school', '19CD01')
    expect(out).toContain('Geen overzicht voor 1 school.\n  1 × niemand loopt achter\n    19CD01  De Lantaarn\n')
    const empty = await testApp({ rehearsal: true })
    expect((await run(empty, 'reminders', 'plan')).out).toBe('Er zijn geen leerlingen om naar te kijken.\n')
    await empty.close()
  })
})

describe('elk reminders send', () => {
  it('shows what goes, asks, and queues it under the name of who did it', async () => {
    app.travelTo('2026-03-28T09:00')
    const { code, out } = await runAs({ tty: true, answers: [[/Klaarzetten/, 'y']] }, app, 'reminders', 'send', '--all')
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ').trim()).toBe(
      [
        'Klaar om te versturen: 1 herinnering.',
        'Fatima el Amrani: account maken (1 van 3)',
        'Klaar om te versturen: 1 overzicht voor scholen.',
        'Geen herinnering voor 1 familie.',
        '1 × is nog niet aan de beurt (eerder kan met --early)',
        `${ali.elkNumber} Ali Bakır`,
        'Geen overzicht voor 1 school.',
        '1 × niemand loopt achter',
        '19CD01 De Lantaarn',
        '1 herinnering staat klaar. Versturen gaat met: elk mail work',
        '1 overzicht voor scholen staat klaar. Versturen gaat met: elk mail work',
        `Dit is een oefenmap. Mail gaat niet naar buiten, maar komt als bestand in ${app.home.outbox}.`,
      ].join(' '),
    )
    expect(await reminders()).toEqual([
      ['school-digest', '2026-03-28T09:00'],
      ['login-reminder', '2026-03-28T09:00'],
    ])
    expect((await listAudit(app.db, { pupilId: fatima.id })).at(-1)).toMatchObject({
      act: 'reminder queued',
      actor: 'test',
    })
  })

  it('queues nothing a second time, nor when the answer is no', async () => {
    app.travelTo('2026-03-28T09:00')
    const no = await runAs({ tty: true, answers: [[/Klaarzetten/, 'n']] }, app, 'reminders', 'send', '--all')
    expect([no.code, await reminders()]).toEqual([1, []])
    await run(app, 'reminders', 'send', '--all', '--yes')
    const again = await run(app, 'reminders', 'send', '--all', '--yes', '--json')
    expect(JSON.parse(again.out)).toMatchObject({
      queued: 0,
      withoutFamilies: [
        { elkNumber: fatima.elkNumber, reason: 'already-queued' },
        { elkNumber: ali.elkNumber, reason: 'too-soon' },
      ],
    })
    expect(await reminders()).toHaveLength(2)
  })

  it('goes before its time with --early, in the daytime', async () => {
    const { code, out } = await run(app, 'reminders', 'send', fatima.elkNumber, '--early', '--yes')
    expect([code, await reminders()]).toEqual([0, [['login-reminder', '2026-03-25T19:30']]])
    expect(out).toContain('Fatima el Amrani: account maken (1 van 3)')
    app.travelTo('2026-03-25T21:00')
    await run(app, 'reminders', 'send', ali.elkNumber, '--early', '--yes')
    expect((await reminders())[0]).toEqual(['finish-reminder', '2026-03-26T08:00'])
  })

  it('refuses a family that is named and gets nothing, with the reason', async () => {
    const early = await run(app, 'reminders', 'send', fatima.elkNumber, '--yes')
    expect(early).toMatchObject({ code: 1 })
    expect(early.out).toContain('is nog niet aan de beurt (eerder kan met --early)')
    const again = await run(app, 'reminders', 'send', ali.elkNumber, '--early', '--yes')
    expect(again).toMatchObject({ code: 1 })
    expect(again.out).toContain('kreeg net een mail')
    const silent = await addPupil(app, { advice: 'havo', email: '' })
    const part = await run(app, 'reminders', 'send', fatima.elkNumber, silent.elkNumber, '--early', '--yes')
    expect(part.code).toBe(3)
    expect(part.out).toContain('geen e-mailadres')
  })

  it('says that the round is not open yet', async () => {
    app.travelTo('2026-03-24T10:00')
    const { code, out } = await run(app, 'reminders', 'send', fatima.elkNumber, '--early', '--yes')
    expect([code, out]).toEqual([1, expect.stringContaining('de ronde is nog niet open')])
  })

  it('names the first and the last of many, and tries out without queueing', async () => {
    for (let more = 0; more < 11; more++)
      await addPupil(app, { lastName: `Boer${more}`, advice: 'havo' }).then((pupil) => receiveLogin(app, pupil))
    app.travelTo('2026-03-28T19:45')
    const { code, out } = await run(app, 'reminders', 'send', '--school', '18AB00', '--dry-run')
    expect([code, await reminders()]).toEqual([0, []])
    expect(out).toContain(
      'Klaar om te versturen: 13 herinneringen.\n  van Fatima el Amrani tot en met Fatima el Boer9\n',
    )
    expect(out).toContain('Dit is een proef: er is niets klaargezet.\n')
  })

  it('wants to know for whom, and asks a script to confirm', async () => {
    expect((await run(app, 'reminders', 'send')).code).toBe(2)
    app.travelTo('2026-03-28T09:00')
    const { code, err } = await run(app, 'reminders', 'send', '--all')
    expect([code, err]).toEqual([1, expect.stringContaining('--yes')])
  })
})

describe('what was sent', () => {
  beforeEach(async () => {
    app.travelTo('2026-03-28T09:00')
    await run(app, 'mail', 'work', '--once')
  })

  it('stands among the events of a pupil', async () => {
    const { out } = await run(app, 'status', 'why', fatima.elkNumber)
    expect(out).toMatch(/zaterdag 28 maart 2026, 9\.00 uur: mail herinnering: ouderinlog: verstuurd/)
  })

  it('a school sees its own digest, and not that of another', async () => {
    const { out } = await run(app, 'mail', 'list', '--kind', 'school-digest', '--school', '18AB00', '--json')
    const [digest] = JSON.parse(out).mails
    expect(digest).toMatchObject({
      school: '18AB00',
      elkNumber: null,
      recipient: 'stoomboot@example.org',
      state: 'sent',
    })
    expect((await run(app, 'mail', 'show', String(digest.id), '--school', '18AB00')).code).toBe(0)
    expect((await run(app, 'mail', 'show', String(digest.id), '--school', '19CD01')).code).toBe(1)
    const { counts, mails } = JSON.parse((await run(app, 'mail', 'list', '--school', '19CD01', '--json')).out)
    expect([mails, counts.sent]).toEqual([[], 0])
  })

  it('a digest that is sent again goes to the address that the school has by then', async () => {
    await addSchool(app, { email: 'new@example.org' })
    await app.db.updateTable('mails').set({ state: 'failed' }).where('kind', '=', 'school-digest').execute()
    const [digest] = (await listMails(app.db, { kind: 'school-digest' })).map(({ id }) => String(id))
    expect((await run(app, 'mail', 'retry', digest ?? '', '--yes', '--reason', 'Moved')).code).toBe(0)
    expect(await listMails(app.db, { kind: 'school-digest' })).toMatchObject([
      { state: 'waiting', recipient: 'new@example.org' },
    ])
  })
})
