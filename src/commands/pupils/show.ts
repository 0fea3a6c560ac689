import { recordReading } from '../../actions/record-reading.js'
import type { App } from '../../app.js'
import { findCurrentForm } from '../../db/forms.js'
import type { KeptPupil } from '../../db/pupils.js'
import { getPrimarySchool } from '../../db/schools.js'
import { listStatus } from '../../db/status.js'
import { addressLines } from '../../domain/address.js'
import type { FormVersion } from '../../domain/form-version.js'
import { fullName } from '../../domain/name.js'
import { roundNames } from '../../domain/round.js'
import type { PupilStatus } from '../../domain/status.js'
import type { Instant } from '../../domain/time.js'
import type { Io } from '../../io.js'
import { formatDay, formatMoment } from '../../messages/dates.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { adviceText } from './advice-text.js'

/** `elk pupils show`: everything ELK knows of one pupil, for whoever has a parent on the phone. */
export async function pupilsShowCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const form = await findCurrentForm(app.db, pupil.id)
  const [status] = await listStatus(app.db, app, app.clock.now(), { ids: [pupil.id] })
  if (!status) throw new TypeError('a pupil has a status')
  await recordReading(app, 'pupils show', [pupil.id])
  io.json(pupilDocument(pupil, form, status))
  const { name, code } = await getPrimarySchool(app.db, pupil.school)
  const lines = [...pupilLines(app, pupil, `${name} (${code})`), ...progressLines(app, form, status)]
  for (const [label, value] of lines) if (value) io.out(`${io.color.bold(`${label}:`.padEnd(14))} ${safeText(value)}`)
}

type Line = readonly [label: string, value: string]

function pupilLines({ messages, language }: App, pupil: KeptPupil, school: string): Line[] {
  const { show } = messages.pupils
  const { group, number } = pupil
  return [
    [show.name, fullName(pupil)],
    [show.elkNumber, pupil.elkNumber],
    [show.birthDate, formatDay(pupil.birthDate, language)],
    [show.school, listed(school, group && show.group(group), number && show.number(number))],
    [show.address, addressLines(pupil).join(', ')],
    [show.contact1, listed(pupil.contactName, pupil.email, pupil.phone)],
    [show.contact2, listed(pupil.contactName2, pupil.email2, pupil.phone2)],
    [show.language, show.languages[pupil.language]],
    [show.advice, adviceText(messages, pupil)],
  ]
}

function progressLines(
  { messages, language }: App,
  form: FormVersion | undefined,
  { login, rounds }: PupilStatus,
): Line[] {
  const { head, why } = messages.status
  const { show } = messages.pupils
  const since = (at: Instant | undefined) => (at ? `, ${formatMoment(at, language)}` : '')
  const version = (made: FormVersion) =>
    show.version(made.version, messages.terms.formReasons[made.reason], formatMoment(made.createdAt, language))
  return [
    [show.form, form ? version(form) : show.noForm],
    [head.login, why.login[login.state] + since(login.since)],
    ...roundNames.map((name) => [head[name], why.round[rounds[name].state] + since(rounds[name].since)] as const),
  ]
}

function listed(...texts: string[]): string {
  return texts.filter(Boolean).join(', ')
}

/** A pupil as `--json` gives it: the shape that docs/cli.md promises. */
function pupilDocument(pupil: KeptPupil, form: FormVersion | undefined, { login, rounds }: PupilStatus): object {
  const {
    elkNumber,
    number,
    firstName,
    prefix,
    lastName,
    birthDate,
    school,
    group,
    street,
    houseNumber,
    houseNumberSuffix,
    postcode,
    city,
  } = pupil
  const contacts = [
    { name: pupil.contactName, email: pupil.email, phone: pupil.phone },
    { name: pupil.contactName2, email: pupil.email2, phone: pupil.phone2 },
  ].filter(({ name, email, phone }) => name || email || phone)
  return {
    elkNumber,
    number,
    firstName,
    prefix,
    lastName,
    birthDate,
    school,
    group,
    address: { street, houseNumber, houseNumberSuffix, postcode, city },
    contacts,
    language: pupil.language,
    preliminaryAdvice: pupil.preliminaryAdvice ?? null,
    advice: pupil.advice ?? null,
    route: pupil.route,
    form: form ? { version: form.version, reason: form.reason, createdAt: form.createdAt } : null,
    login,
    rounds,
  }
}
