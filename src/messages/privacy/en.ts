import type { ErasedKind } from '../../domain/privacy/erased-counts.js'
import type { Instant } from '../../domain/time.js'
import { formatDay, formatMoment } from '../dates.js'
import type { Messages } from '../index.js'
import { terms } from '../terms/en.js'
import { exported } from './export-en.js'

const moment = (at: Instant) => formatMoment(at, 'en')

const counted: Record<ErasedKind, (count: number) => string> = {
  children: (count) => (count === 1 ? 'child' : 'children'),
  forms: (count) => (count === 1 ? 'version of the form' : 'versions of the form'),
  applications: (count) => (count === 1 ? 'application' : 'applications'),
  submissions: (count) => (count === 1 ? 'list that was handed in' : 'lists that were handed in'),
  mails: (count) => (count === 1 ? 'mail or letter' : 'mails and letters'),
  mailTexts: (count) => (count === 1 ? 'text of a mail' : 'texts of mails'),
  logins: (count) => (count === 1 ? 'personal link' : 'personal links'),
  log: (count) => (count === 1 ? 'row of the log, emptied' : 'rows of the log, emptied'),
  results: (count) => (count === 1 ? 'file of results, made anew' : 'files of results, made anew'),
  other: (count) => (count === 1 ? 'other item' : 'other items'),
}

const count = (kind: ErasedKind, number: number) => `${number} ${counted[kind](number)}`

const drawStays =
  'Did the child take part in a draw? Its list, place and lot number stay in those files, under a code without a name. So the draw can still be checked. They go after the last day of the reserve lists, with elk retention apply.'

export const privacy: Messages['privacy'] = {
  count,
  exported,
  export: {
    askFile: 'In which folder should the copy come?',
    done: (files) => `Made: ${files.join(' and ')}`,
    care: 'It holds everything about this child. Give it only to who has custody, and delete it afterwards.',
    check: 'First check who asks for the copy. The names of staff are not in it.',
    later: (at) => `The result is not in it yet. It can be seen from ${moment(at)}.`,
  },
  erase: {
    title: (name, born, school) => `${name}, born ${formatDay(born, 'en')}, ${school}`,
    gone: 'This disappears for good:',
    twin: (name, elkNumber, born) =>
      `Mind: ${name} (${elkNumber}), born ${formatDay(born, 'en')}, is much like it. Do you have the right child?`,
    open: (round) => `Mind: ${terms.rounds[round]} is open. Afterwards this child can no longer apply.`,
    seat: (department) =>
      `Mind: the child has a seat at ${department}. Tell that school that ELK will no longer know of it.`,
    reserves: (count) =>
      `Mind: the child stands on ${count === 1 ? 'one reserve list' : `${count} reserve lists`}. ELK will no longer know that either.`,
    unseen: 'Mind: the family has not looked at the result yet. Afterwards it no longer can.',
    copies: (count) =>
      count === 1
        ? 'The child may also be in this backup. It goes as well, unless you type --keep-backups:'
        : 'The child may also be in these backups. They go as well, unless you type --keep-backups:',
    copiesStay: 'These backups stay. The child may still be in them:',
    copyFirst: (elkNumber) => `Does the family want a copy first? Make it with: elk privacy export ${elkNumber}`,
    ask: (name) => `Erase everything about ${name} for good?`,
    cancelled: 'Nothing was erased.',
    dryRun: 'This was a trial. Nothing was erased.',
    done: 'Everything about this child is erased. That cannot be undone.',
    certificate: (file) => `The certificate, with counts only: ${file}`,
    backupNow: 'Now make a new backup with: elk backup create',
    comesBack: 'Is the child still in the school’s administration? Then the next import brings it back.',
    traces: 'Mind: the child still stands in these files. They are not ELK’s; remove them yourself:',
    rows: (rows) =>
      `Mind: a reason in the log, at another child, names this child. It goes together with that child. Rows: ${rows}`,
    draw: drawStays,
    elsewhere: 'Think of what is outside ELK too: printed forms, Excel files, practice homes and old backups.',
  },
  finish: {
    nothing: 'There is nothing left to finish.',
    done: (count) => (count === 1 ? 'The erasure is finished.' : `${count} erasures are finished.`),
  },
  retention: {
    terms: {
      'mail-texts': (days) => `Texts of mails, ${days} days after they were done with`,
      children: () => 'Everything about all children, after the last day of the reserve lists',
    },
    number: { 'mail-texts': (n) => count('mailTexts', n), children: (n) => count('children', n) },
    now: (number) => `must go now: ${number}`,
    from: (at, number) => `from ${moment(at)}: ${number}`,
    none: 'nothing now',
    nothing: 'There is nothing to erase now.',
    next: 'Erase what must go now with: elk retention apply',
    children: 'Once all children are erased only counts are left. Nobody can log in any more.',
    copies: (count) =>
      count === 1
        ? 'This backup goes as well, unless you type --keep-backups:'
        : 'These backups go as well, unless you type --keep-backups:',
    ask: 'Erase this for good now?',
    cancelled: 'Nothing was erased.',
    dryRun: 'This was a trial. Nothing was erased.',
    reason: (until) => `term over (${formatDay(until, 'en')})`,
    done: (what) => `Erased: ${what}.`,
    kept: (at) => `The counts of ${moment(at)} are kept. See them with: elk retention plan --json`,
    statistics: 'Counts without names are kept. Groups of fewer than 5 children are not in them.',
  },
  certificate: {
    title: (number) => `Certificate of erasure ${number}`,
    facts: {
      operator: 'Organisation',
      what: 'What',
      at: 'When',
      by: 'By',
      reason: 'Reason',
    },
    kinds: { pupil: 'everything about one child', term: 'everything about all children of this procedure' },
    erased: 'Erased:',
    resultsGone: (count) => (count === 1 ? '1 file of a draw or a result' : `${count} files of draws and results`),
    where: 'It is gone from the database, its free space and write-ahead log, from the results and from kept mails.',
    stays: 'What stays: counts without names, and per row of the log who did what when, without its content.',
    draw: drawStays,
    copiesLeft: 'These backups are from before and still exist:',
    noCopiesLeft: 'ELK has no older backups any more.',
  },
}
