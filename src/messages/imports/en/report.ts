import type { report as dutch, fieldNames as dutchFieldNames } from '../nl/report.js'

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`)

const delimiters: Readonly<Record<string, string>> = { ';': 'a semicolon', ',': 'a comma', '\t': 'a tab', '|': 'a bar' }

/** What is told about a file before and after it is written. */
export const report: typeof dutch = {
  askFile: 'Which file do you want to import?',
  read: (file, count) => `${file}: ${rows(count)} read.`,
  understood: (encoding, delimiter) =>
    `Encoding: ${encoding.name}${encoding.guessed ? ' (guessed)' : ''}. Between cells: ${delimiters[delimiter.sign] ?? delimiter.sign}${delimiter.guessed ? ' (guessed)' : ''}.`,
  header: (row) => `The column names are in row ${row}.`,
  used: (columns) => `Columns read: ${columns}.`,
  unused: (columns) => `Not used: ${columns}.`,
  duplicate: (used, others) => `Of ${used} and ${others} only the first was read.`,
  dropped: (columns) => `Left out: ${columns}. ELK never keeps such a number.`,
  withoutGroups: 'There is no column with the group. So all rows count as group 8.',
  counts: {
    added: (count) => `${count} new`,
    changed: (count) => `${count} changed`,
    unchanged: (count) => `${count} unchanged`,
    skipped: (count) => `${count} skipped`,
    rejected: (count) => `${count} rejected`,
  },
  otherGroup: (group, count) => `group ${group || '(empty)'}: ${count}`,
  noAdvice: (count) => `no advice yet: ${count}`,
  changesTitle: 'What changes',
  warningsTitle: 'Mind',
  problemsTitle: 'What is wrong',
  rowName: (row, name) => `row ${row}, ${name}`,
  change: (field, old, next) => `${field}: ${old || '(empty)'} → ${next || '(empty)'}`,
  place: (file, row, column) => `${file} row ${row}${column ? `, column ${column}` : ''}`,
  more: (count) => `… and ${count} more. See everything with --json.`,
  nothingSaved: 'Nothing was saved. Mend the rows and import again.',
  onlyValidHint:
    'With --only-valid ELK saves the right rows all the same. With --errors you get the wrong rows in a file.',
  errorsWritten: (file, count) => `${file} holds ${rows(count)} to mend. Import that file afterwards.`,
  errorsIsInput: '--errors cannot write over the file itself. Choose another name.',
  nothingToDo: 'ELK has all of this already. There is nothing to save.',
  dryRun: 'This was a trial. Nothing was saved.',
  ask: (count) => `Save ${rows(count)}?`,
  cancelled: 'Stopped. Nothing was saved.',
  done: (count) => `Saved: ${rows(count)}.`,
  doneInPart: (count, rejected) => `Saved: ${rows(count)}. Not saved: ${rows(rejected)}.`,
}

/** The names of what a file can hold beside a pupil's own data. */
export const fieldNames: typeof dutchFieldNames = {
  grant: 'right to a seat',
  preliminaryAdvice: 'preliminary advice',
  code: 'code',
  kind: 'kind',
  name: 'name',
  board: 'board',
  district: 'district',
  schoolEmail: 'e-mail address',
  schoolPhone: 'phone number',
  website: 'website',
  school: 'school',
  profile: 'profile',
  level: 'level',
  advices: 'admits',
  preselection: 'pre-selection',
  seats: 'places',
  capacity: 'capacity',
  firstChoicesLastYear: 'first choices last year',
}
