import fc from 'fast-check'
import { expect, it } from 'vitest'
import { admitPupils } from '../../src/actions/admit-pupils.js'
import { changeContact } from '../../src/actions/change-contact.js'
import { correctPupil } from '../../src/actions/correct-pupil.js'
import { enterApplication } from '../../src/actions/enter-application.js'
import { extendRound } from '../../src/actions/extend-round.js'
import { applyAdviceImport, planAdviceImport } from '../../src/actions/import-advices.js'
import { applyPupilImport, planPupilImport } from '../../src/actions/import-pupils.js'
import { planLogins } from '../../src/actions/plan-logins.js'
import { recordAdvice } from '../../src/actions/record-advice.js'
import { reopenApplication } from '../../src/actions/reopen-application.js'
import { revokeLogin } from '../../src/actions/revoke-login.js'
import { sendLogins } from '../../src/actions/send-logins.js'
import { submitApplication } from '../../src/actions/submit-application.js'
import { listAdmittedTo, listDepartments } from '../../src/db/departments.js'
import { listForms } from '../../src/db/forms.js'
import { listMailsOf } from '../../src/db/mails.js'
import { getPupilById, type KeptPupil } from '../../src/db/pupils.js'
import { listStatus } from '../../src/db/status.js'
import { listSubmissions } from '../../src/db/submissions.js'
import { listRules } from '../../src/domain/list-change.js'
import { UserError } from '../../src/domain/problems.js'
import { revisionOf } from '../../src/domain/standing.js'
import { addMs, HOUR_MS } from '../../src/domain/time.js'
import { choose, confirmData, handIn, standingOf } from '../support/a-family.js'
import { addDepartment, addPupil, schoolCode } from '../support/a-school.js'
import { findAuditBreak } from '../support/audit-break.js'
import { workOnce } from '../support/queue-mails.js'
import { type TestApp, testApp } from '../support/test-app.js'
import { moment } from '../support/test-config.js'

let app: TestApp
let fatima: KeptPupil

async function begin(advised: boolean): Promise<void> {
  app = await testApp({ at: '2026-03-26T10:00', rehearsal: true })
  await addDepartment(app, { code: 'north/havo', advices: ['havo', 'havo/vwo'] })
  await addDepartment(app, { code: 'south/vwo', advices: ['vwo', 'havo/vwo'], level: 'vwo' })
  await addDepartment(app, { code: 'east/havo', advices: ['havo'], preselection: true })
  await addDepartment(app, { code: 'west', advices: [], preselection: true, level: '', school: { kind: 'kovo' } })
  fatima = await addPupil(app, advised ? { advice: 'havo' } : {})
}

const departments = ['north/havo', 'south/vwo', 'east/havo', 'west']
const limits = { schools: [schoolCode('18AB00')], assumedSchool: schoolCode('18AB00') }
const bytes = (text: string) => ({ bytes: Buffer.from(text) })
const reason = 'x'

const deeds: Record<string, (n: number) => Promise<unknown>> = {
  confirm: () => confirmData(app, fatima),
  contact: (n) =>
    changeContact(app, { pupilId: fatima.id, contact: { ...fatima, email: n % 2 ? '' : `a${n}@example.org` } }),
  choose: (n) => choose(app, fatima, departments[n % 4] ?? ''),
  submit: async () => {
    const { application } = await standingOf(app, fatima)
    return submitApplication(app, { pupilId: fatima.id, revision: revisionOf(application), by: 'family' })
  },
  handIn: (n) => handIn(app, fatima, departments[n % 2] ?? ''),
  enter: async (n) => {
    const { application } = await standingOf(app, fatima)
    const paper = { elkNumber: fatima.elkNumber, departments: [departments[n % 4] ?? ''], wishes: [] }
    return enterApplication(app, { ...paper, replaced: application?.list ?? [], reason })
  },
  correct: (n) => correctPupil(app, { elkNumber: fatima.elkNumber, values: { lastName: `Amrani ${n % 3}` }, reason }),
  advice: (n) => {
    const advice = (['havo', 'havo/vwo', 'vwo'] as const)[n % 3] ?? 'havo'
    const route = (['regular', 'regular', 'kovo', 'kopklas'] as const)[n % 4] ?? 'regular'
    return recordAdvice(app, { elkNumber: fatima.elkNumber, advice, route, reason })
  },
  reopen: () => reopenApplication(app, { elkNumber: fatima.elkNumber, round: undefined, reason }),
  admit: (n) =>
    admitPupils(app, {
      department: departments[2 + (n % 2)] ?? '',
      elkNumbers: [fatima.elkNumber],
      reason,
      dryRun: false,
    }),
  extend: (n) =>
    extendRound(app, {
      name: n % 3 ? '1' : '2',
      closesAt: moment(`2026-04-${2 + (n % 14)}T12:00`.replace(/-(\d)T/, '-0$1T')),
      pupilId: n % 2 ? fatima.id : undefined,
      reason,
    }),
  importPupil: async (n) => {
    const text = `Leerlingnummer;Roepnaam;Achternaam;Geboortedatum;E-mail;Advies\n1;Fatima;Amrani ${n % 3};31-1-2014;b${n % 2}@example.org;${['havo', 'vwo', ''][n % 3]}`
    return applyPupilImport(app, await planPupilImport(app, bytes(text), limits), { reason })
  },
  importAdvice: async (n) =>
    applyAdviceImport(
      app,
      await planAdviceImport(app, bytes(`Leerlingnummer;Advies\n1;${['havo', 'vwo', 'havo/vwo'][n % 3]}`), limits),
      { reason },
    ),
  send: async (n) => {
    const request = {
      pupils: { ids: [fatima.id] },
      resend: n % 2 === 0,
      email: n % 5 ? undefined : `c${n}@example.org`,
    }
    return sendLogins(app, request, await planLogins(app, request))
  },
  revoke: () => revokeLogin(app, { elkNumber: fatima.elkNumber, reason }),
  work: () => workOnce(app),
  wait: (n) => Promise.resolve(app.travelTo(addMs(app.clock.now(), (n + 1) * 5 * HOUR_MS))),
}

async function assertSound(done: string) {
  const pupil = await getPupilById(app.db, fatima.id)
  const forms = await listForms(app.db, fatima.id)
  const current = await app.db
    .selectFrom('form_versions')
    .select('version')
    .where('superseded_at', 'is', null)
    .execute()
  expect(
    current.map(({ version }) => version),
    done,
  ).toEqual(forms.length > 0 ? [forms.length] : [])
  const form = forms.at(-1)
  if (form) {
    expect({ advice: form.advice, route: form.route }, done).toEqual({ advice: pupil.advice, route: pupil.route })
    expect(form.child.lastName, done).toBe(pupil.lastName)
  }
  const submissions = await listSubmissions(app.db, fatima.id)
  const mails = await listMailsOf(app.db, fatima.id)
  const receipts = mails.filter(({ kind }) => kind === 'receipt')
  expect(receipts.length, done).toBeLessThanOrEqual(submissions.length)
  const [status] = await listStatus(app.db, app, app.clock.now(), { ids: [fatima.id] })
  const rules = listRules(
    await listDepartments(app.db),
    { route: pupil.route, advice: pupil.advice, admittedTo: await listAdmittedTo(app.db, fatima.id) },
    app.config.lists.maxLength,
  )
  const applications = await app.db.selectFrom('applications').selectAll().execute()
  for (const { round, submission_id } of applications) {
    const standing = submissions.filter((past) => past.round === round && past.reopenedAt === undefined)
    expect(
      standing.map(({ id }) => id),
      done,
    ).toEqual(submission_id === null ? [] : [submission_id])
    expect(status?.rounds[round].state, done).toBe(submission_id === null ? 'AG' : 'AV')
  }
  const { application } = await standingOf(app, fatima)
  if (application && !application.submission)
    for (const { department } of application.list) expect(rules.mayChoose(department), done).toBe(true)
  expect(await findAuditBreak(app.db), done).toBeUndefined()
}

it('whatever is done in whatever order, ELK stays sound and refuses only with a reason', async () => {
  const deed = fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(11))
  const steps = fc.array(deed, { minLength: 5, maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.boolean(), steps, async (advised, todo) => {
      await begin(advised)
      try {
        for (const [index, [name, argument]] of todo.entries()) {
          const done = todo
            .slice(0, index + 1)
            .map(([step, at]) => `${step} ${at}`)
            .join(', ')
          await deeds[name]?.(argument).catch((error: unknown) => {
            if (!(error instanceof UserError)) throw new Error(done, { cause: error })
          })
          await assertSound(done)
        }
      } finally {
        await app.close()
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)
