import { fullName } from '../domain/name.js'
import { contactFields, printedFields } from '../domain/pupil.js'
import type { Instant } from '../domain/time.js'
import { formatDay, formatMoment } from '../messages/dates.js'
import type { RecordEntry, RecordSection, RecordView } from '../templates/papers/record-page.js'
import { capital, departmentText, type Facts, filled, type House } from './pupil-copy-facts.js'
import { applicationEntries, laterWords, resultEntries } from './pupil-copy-rounds.js'
import type { CopiedMail, PupilCopy } from './read-pupil-copy.js'

/** Everything about a child as a page to read, in the language of the home's staff. */
export function pupilCopyView(house: House, copy: PupilCopy): RecordView {
  const { messages, language, config } = house
  const words = messages.privacy.exported
  const { headings } = words
  const section = (heading: string, entries: RecordEntry[]): RecordSection => ({ heading, entries, none: words.none })
  return {
    language,
    title: words.title(fullName(copy.pupil)),
    intro: words.intro(config.operator.name, copy.madeAt),
    sections: [
      section(headings.child, [{ title: '', facts: childFacts(house, copy) }]),
      section(headings.contact, [{ title: '', facts: contactFacts(house, copy) }]),
      section(
        headings.forms,
        copy.forms.map((form) => formEntry(house, form)),
      ),
      section(headings.admissions, admissionEntries(house, copy)),
      section(headings.applications, applicationEntries(house, copy)),
      { ...section(headings.results, resultEntries(house, copy)), none: laterWords(house, copy) },
      section(
        headings.mails,
        copy.mails.map((mail) => mailEntry(house, mail)),
      ),
      section(headings.access, accessEntries(house, copy)),
      section(
        headings.log,
        copy.log.map((entry) => logEntry(house, copy, entry)),
      ),
    ],
  }
}
function childFacts({ messages, language }: House, { pupil, school }: PupilCopy): Facts {
  const { privacy, fields, terms } = messages
  const { labels } = privacy.exported
  return filled([
    [labels.elkNumber, pupil.elkNumber],
    ...printedFields.map((field): [string, string] => [
      fields.names[field],
      field === 'birthDate' ? formatDay(pupil.birthDate, language) : pupil[field],
    ]),
    [labels.school, `${school.name} (${school.code})`],
    [fields.names.group, pupil.group],
    [fields.names.number, pupil.number],
    [labels.preliminary, pupil.preliminaryAdvice ?? ''],
    [fields.names.advice, pupil.advice ?? ''],
    [fields.names.route, terms.routes[pupil.route]],
    [labels.added, formatMoment(pupil.createdAt, language)],
  ])
}

function contactFacts({ messages }: House, { pupil }: PupilCopy): Facts {
  return filled(
    contactFields.map((field): [string, string] => [
      messages.fields.names[field],
      field === 'language' ? messages.pupils.show.languages[pupil.language] : pupil[field],
    ]),
  )
}

function formEntry({ messages, language }: House, form: PupilCopy['forms'][number]): RecordEntry {
  const { privacy, fields, terms } = messages
  const { labels, version } = privacy.exported
  const data = printedFields
    .map((field) => (field === 'birthDate' ? formatDay(form.child.birthDate, language) : form.child[field]))
    .filter(Boolean)
  return {
    title: `${version(form.version)}, ${formatMoment(form.createdAt, language)}`,
    facts: filled([
      [labels.reason, terms.formReasons[form.reason]],
      [labels.data, data.join(', ')],
      [fields.names.advice, form.advice ?? ''],
      [fields.names.route, terms.routes[form.route]],
      ...form.changes.map((change): [string, string] => [
        labels.changed,
        messages.audit.change(fields.names[change.field], change.old, change.new),
      ]),
      [labels.dropped, form.dropped.join(', ')],
    ]),
  }
}

function admissionEntries({ language }: House, copy: PupilCopy): RecordEntry[] {
  const nameOf = departmentText(copy)
  return (copy.rows.admissions ?? []).map(({ department, admittedAt }) => ({
    title: '',
    facts: [[nameOf(String(department)), formatMoment(admittedAt as Instant, language)]],
  }))
}

function mailEntry({ messages, language }: House, mail: CopiedMail): RecordEntry {
  const { mails, privacy } = messages
  const { labels, onPaper, noText } = privacy.exported
  const isPaper = mail.kind === 'login-letter'
  return {
    title: `${capital(mails.kinds[mail.kind])}, ${formatMoment(mail.createdAt, language)}`,
    facts: filled([
      [labels.to, isPaper ? onPaper : mail.recipient],
      [labels.state, `${mails.states[mail.state]}, ${formatMoment(mail.stateAt, language)}`],
      [labels.subject, mail.text?.subject ?? ''],
    ]),
    text: isPaper ? undefined : (mail.text?.body ?? noText),
  }
}

function accessEntries({ messages, language }: House, { rows, hasAccount }: PupilCopy): RecordEntry[] {
  const words = messages.privacy.exported
  const at = (value: unknown) => (typeof value === 'string' ? formatMoment(value as Instant, language) : undefined)
  const links = (rows.links ?? []).map(({ createdAt, usedAt }): [string, string] => [
    words.labels.link,
    words.linkMade(at(createdAt) ?? '', at(usedAt)),
  ])
  return [{ title: '', facts: [[words.labels.account, hasAccount ? words.yes : words.no], ...links] }]
}

function logEntry({ messages, language }: House, { pupil }: PupilCopy, entry: PupilCopy['log'][number]): RecordEntry {
  const { audit, privacy } = messages
  const who = privacy.exported.doers[entry.by]
  const acts: Readonly<Record<string, (who: string, pupil: string) => string>> = audit.acts
  const child = fullName(pupil)
  return {
    title: '',
    facts: filled([
      [formatMoment(entry.at, language), acts[entry.act]?.(who, child) ?? audit.unknownAct(who, entry.act, child)],
      [privacy.exported.labels.reason, entry.reason],
    ]),
  }
}
