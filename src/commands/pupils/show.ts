import type { App } from '../../app.js'
import { findCurrentForm } from '../../db/forms.js'
import type { KeptPupil } from '../../db/pupils.js'
import { getPrimarySchool } from '../../db/schools.js'
import { listStatus } from '../../db/status.js'
import { addressLines } from '../../domain/address.js'
import type { FormVersion } from '../../domain/form-version.js'
import { fullName } from '../../domain/name.js'
import type { PupilStatus } from '../../domain/status.js'
import type { Io } from '../../io.js'
import { formatDay, formatMoment } from '../../messages/dates.js'
import { readPupil, type ScopeInput } from '../scope.js'
import { safeText } from '../table.js'
import { adviceText } from './advice-text.js'

/** `elk pupils show`: everything ELK knows of one pupil, for whoever has a parent on the phone. */
export async function pupilsShowCommand(app: App, io: Io, input: ScopeInput & { elk?: string }): Promise<void> {
  const pupil = await readPupil(app, io, input)
  const form = await findCurrentForm(app.db, pupil.id)
  const [status] = await listStatus(app.db, app.clock.now(), { ids: [pupil.id] })
  if (!status) throw new TypeError('a pupil has a status')
  io.json(pupilDocument(pupil, form, status))
  const school = await getPrimarySchool(app.db, pupil.school)
  for (const [label, value] of pupilLines(app, pupil, form, `${school.name} (${school.code})`))
    if (value) io.out(`${io.color.bold(`${label}:`.padEnd(20))} ${safeText(value)}`)
}

function pupilLines(
  { messages, language }: App,
  pupil: KeptPupil,
  form: FormVersion | undefined,
  school: string,
): [string, string][] {
  const { show } = messages.pupils
  return [
    [show.name, fullName(pupil)],
    [show.elkNumber, pupil.elkNumber],
    [show.birthDate, formatDay(pupil.birthDate, language)],
    [
      show.school,
      [school, pupil.group && show.group(pupil.group), pupil.number && show.number(pupil.number)]
        .filter(Boolean)
        .join(', '),
    ],
    [show.address, addressLines(pupil).join(', ')],
    [show.contact1, [pupil.contactName, pupil.email, pupil.phone].filter(Boolean).join(', ')],
    [show.contact2, [pupil.contactName2, pupil.email2, pupil.phone2].filter(Boolean).join(', ')],
    [show.language, pupil.language],
    [show.advice, adviceText(messages, pupil)],
    [
      show.form,
      form
        ? show.version(form.version, messages.terms.formReasons[form.reason], formatMoment(form.createdAt, language))
        : show.noForm,
    ],
  ]
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
