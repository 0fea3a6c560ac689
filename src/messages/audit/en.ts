import type { Messages } from '../index.js'
import { acts } from './acts-en.js'
import { details, values } from './details-en.js'

/** What is said about the audit log. */
export const audit: Messages['audit'] = {
  acts,
  details,
  values,
  who: (actor) => {
    const [, school, key] = /^api:([^/]+)\/(.*)$/.exec(actor) ?? []
    if (school !== undefined) return `School ${school} (key “${key}”)`
    return ({ family: 'The family', elk: 'ELK' } as Record<string, string>)[actor] ?? actor
  },
  pupil: (elkNumber) => `pupil ${elkNumber}`,
  erasedPupil: 'an erased pupil',
  unknownAct: (who, act, pupil) => `${who}: ${act}${pupil && ` (${pupil})`}.`,
  none: 'Nothing in the audit log matches this. Leave something out, or write a name exactly as the log does.',
  reason: (reason) => `reason: ${reason}`,
  change: (field, old, next) => `${field}: ${old || '(empty)'} → ${next || '(empty)'}`,
  erased: (at) => `What stood in this row was erased on ${at}.`,
  onlyLatest: (shown, all) =>
    `${shown === 1 ? 'This is the latest' : `These are the latest ${shown}`} of ${all} rows. See more with --latest ${shown * 10}, and all with --csv FILE.`,
  csvHead: ['row', 'time (Amsterdam)', 'time (UTC)', 'who', 'what', 'sentence', 'elk number', 'details', 'reason'],
  csvWritten: (file, rows) => (rows === 1 ? `${file} was written: 1 row.` : `${file} was written: ${rows} rows.`),
  whole: (entries) =>
    entries === 1
      ? 'The audit log is whole; it has 1 row.'
      : `The audit log is whole: all ${entries} rows follow each other.`,
  emptied: (rows) =>
    rows === 1
      ? 'Of these 1 row was erased, as the log itself says.'
      : `Of these ${rows} rows were erased, as the log itself says.`,
  keepMark: 'Keep this line outside this computer. With its mark you see later whether somebody took rows off the end:',
  heads: {
    right: (file, heads) =>
      heads === 1 ? `${file}: its one mark is right.` : `${file}: all ${heads} marks are right.`,
    lost: (file, row, at) =>
      `${file}: the mark of row ${row} is wrong. It was kept on ${at}. Somebody took rows off the end, or wrote the audit log anew. Keep the folder as it is and warn whoever runs ELK.`,
    restored: (file, rows) =>
      `${file}: ${rows === 1 ? '1 mark is' : `${rows} marks are`} of rows that are gone. The folder was put back from a backup since, and the log says so.`,
    unreadable: (file) =>
      `${file} with marks of the audit log cannot be read. Mend the disk or its rights, and check again.`,
    missing: (file) => `${file}: no mark is kept here yet. ELK does so after the next change.`,
    damaged: (file, lines) =>
      `${file}: ${lines === 1 ? '1 line is' : `${lines} lines are`} damaged and was left aside.`,
    elsewhere:
      'Let ELK keep the marks on another computer too. For that, set a file at heads under [audit] in config.toml.',
    unwritable: (file) =>
      `The mark of the audit log cannot be kept in ${file}. What you asked for was done. Look at the disk and its rights.`,
    notOurs: (file) => `The last mark in ${file} does not fit this audit log. Check it with: elk audit verify`,
  },
  markFound: (row) => `The mark of row ${row} is right: up to that row nothing was changed or taken away.`,
  markLost: (row) =>
    `The mark of row ${row} is wrong. It is of another folder, or somebody took rows off the end or wrote the audit log anew. Keep the folder as it is and warn whoever runs ELK.`,
  markPast: (row) =>
    `The mark of row ${row} can no longer be checked. It is of an old form of the log, and a pupil of that time was erased. Use a newer mark.`,
  noMark: (text) =>
    `“${text}” is no mark of the audit log. Copy it from an earlier time: a number, a colon and 43 characters.`,
  noPeriod: 'The period ends before it begins. Give --until a moment after --since.',
  noAct: (text, suggestion) =>
    `No kind of row is called “${text}”.${suggestion ? ` Did you mean ${suggestion}?` : ' Type a word of the sentence, such as --act advice.'}`,
  noNumber: (text) => `“${text}” is no number of rows. Give --latest a whole number from 1.`,
  broken: (row) =>
    `The audit log is no longer right from row ${row} on. Somebody changed it outside ELK. Keep the folder as it is and warn whoever runs ELK.`,
}
