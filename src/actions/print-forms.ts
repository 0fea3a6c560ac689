import type { App } from '../app.js'
import { type KeptDepartment, listAdmittedTo, listDepartments } from '../db/departments.js'
import { findCurrentForm } from '../db/forms.js'
import { getProcedure } from '../db/procedure.js'
import type { KeptPupil } from '../db/pupils.js'
import { listRoundsOf } from '../db/rounds.js'
import { listPrimarySchools, type PrimarySchool } from '../db/schools.js'
import { addressLines } from '../domain/address.js'
import { mayChoose, upperLevelOf } from '../domain/department.js'
import type { ElkNumber } from '../domain/elk-number.js'
import type { FormVersion } from '../domain/form-version.js'
import { schoolsForGuarantee } from '../domain/guarantee.js'
import { currentRound, type Round, roundState } from '../domain/round.js'
import { routeKind } from '../domain/route.js'
import type { Instant } from '../domain/time.js'
import type { FormQuestion, FormView } from '../templates/forms/form-view.js'
import { type FormsFile, formsPdf } from '../templates/forms/forms-pdf.js'

/** Forms on paper: the file, and for whom there is one and for whom not yet. */
export interface PrintedForms extends FormsFile {
  printed: { elkNumber: ElkNumber; version: number }[]
  withoutForm: ElkNumber[]
}

type Printing = Pick<App, 'db' | 'clock' | 'config' | 'rehearsal' | 'language'>

/** Makes one PDF of the current forms of pupils, in their order, and leaves out who has none; nothing is changed. */
export async function printForms(
  app: Printing,
  pupils: readonly KeptPupil[],
  heard: (done: number) => void = () => undefined,
): Promise<PrintedForms> {
  const now = app.clock.now()
  const { year } = await getProcedure(app.db)
  const printed: PrintedForms['printed'] = []
  const withoutForm: ElkNumber[] = []
  const world = { departments: await listDepartments(app.db), schools: await listPrimarySchools(app.db), now }
  async function* views() {
    for (const [index, pupil] of pupils.entries()) {
      const form = await findCurrentForm(app.db, pupil.id)
      if (form) yield await viewOf(app, world, pupil, form)
      if (form) printed.push({ elkNumber: pupil.elkNumber, version: form.version })
      else withoutForm.push(pupil.elkNumber)
      heard(index + 1)
    }
  }
  const file = await formsPdf(views(), { year, practice: app.rehearsal, help: app.config.help, printedAt: now })
  return { ...file, printed, withoutForm }
}

interface World {
  departments: readonly KeptDepartment[]
  schools: readonly PrimarySchool[]
  now: Instant
}

async function viewOf(app: Printing, world: World, pupil: KeptPupil, form: FormVersion): Promise<FormView> {
  const { version, createdAt, child, advice, route } = form
  const {
    name = '',
    code = pupil.school,
    phone = '',
  } = world.schools.find((school) => school.code === pupil.school) ?? {}
  const round = currentRound(await listRoundsOf(app.db, app.config.rounds, pupil.id), world.now)
  return {
    elkNumber: pupil.elkNumber,
    version,
    createdAt,
    child,
    advice,
    route,
    school: { name, code, phone },
    contacts: [
      { name: pupil.contactName, email: pupil.email, phone: pupil.phone },
      { name: pupil.contactName2, email: pupil.email2, phone: pupil.phone2 },
    ],
    question: questionOf(app, world, form, { round, admittedTo: await listAdmittedTo(app.db, pupil.id) }),
    round: routeKind(route) === 'paper' || roundState(round, world.now) === 'closed' ? undefined : round,
    english: app.language === 'en' || pupil.language === 'en',
  }
}

function questionOf(
  { config }: Printing,
  { departments }: World,
  form: FormVersion,
  { round, admittedTo }: { round: Round; admittedTo: ReadonlySet<string> },
): FormQuestion {
  const { route, advice } = form
  const choosable = departments.filter((department) => mayChoose(department, { route, advice, admittedTo }))
  switch (routeKind(route)) {
    case 'list':
      return {
        kind: 'list',
        maxLength: round.name === 'completion' ? 1 : config.lists.maxLength,
        guarantee: schoolsForGuarantee(form, round.name, config.lists.guarantee),
        upperLevel: upperLevelOf(advice),
        admittedTo: choosable.filter(({ preselection }) => preselection).map(departmentName),
      }
    case 'one-school':
      return {
        kind: 'one-school',
        schools: choosable.map(({ school }) => ({
          name: school.name,
          address: addressLines({ ...school, houseNumberSuffix: '' }).join(', '),
        })),
      }
    case 'paper':
      return { kind: 'paper' }
  }
}

function departmentName({ school, profile, level }: KeptDepartment): string {
  return [school.name, profile, level].filter(Boolean).join(', ')
}
