import type { BackupFault, BackupProblem } from '../../../domain/backup-problem.js'
import { backup } from '../../backup/en.js'
import { formatMoment } from '../../dates.js'
import type { ProblemSentences } from '../sentences.js'

const unopened: Record<BackupFault, (file: string) => string> = {
  'not-one': (file) => `${file} is no backup of ELK. Check the name of the file.`,
  'wrong-key': (file) =>
    `This key does not open ${file}. Take the private key that belongs to a key under [backup] of that time. If that does not fit either, the beginning of the file is damaged.`,
  'cut-off': (file) =>
    `${file} is not whole: it ends too soon, or its end is damaged. Fetch it again, or take another backup.`,
  damaged: (file) => `${file} is damaged. Fetch it again, or take another backup.`,
  newer: (file) => `${file} was made by a newer ELK than this one. Update ELK and try again.`,
}

/** What is wrong about backups, and what to do. */
export const backupProblems: Pick<ProblemSentences, BackupProblem['code']> = {
  'backup-without-recipients': ({ file }) =>
    [
      'ELK does not know who may open the backup. No backup was made.',
      `Make a key once: elk backup key FILE. Then put the line that you see into ${file}.`,
    ].join('\n'),
  'backup-wrong-recipient': ({ file, recipient }) =>
    `In ${file} a key under recipients has a typing error: ${recipient}. Copy it again; no backup was made.`,
  'backup-under-way': ({ dir }) =>
    `A backup of ${dir} is being made already. Wait until it is done; nothing was changed.`,
  'backup-unopened': ({ file, fault }) => unopened[fault](file),
  'backup-not-whole': ({ file, faults }) =>
    [
      `No folder that works comes out of ${file}:`,
      ...faults.map((fault) => `  ${backup.faults[fault]}`),
      'Take another backup.',
    ].join('\n'),
  'backup-stopped': () => 'Stopped. What was unpacked is gone again. Begin again when it suits you better.',
  'backup-unknown': ({ name }) => `${name} is not in the list of backups. See which there are with: elk backup list`,
  'backup-gone': ({ file }) =>
    `The file ${file} is not there any more. Put it back from elsewhere, or make a new backup with: elk backup create`,
  'backup-altered': ({ file, madeAt }) =>
    `${file} is not as it was made on ${formatMoment(madeAt, 'en')}. Do not trust it, and make a new backup with: elk backup create`,
  'backup-wrong-proof': ({ name }) =>
    `This code does not belong to ${name}. Copy the code that elk backup verify showed for that file.`,
  'backup-key-unreadable': ({ file }) =>
    `There is no private key for backups in ${file}. Take the file that elk backup key made.`,
  'backup-key-exists': ({ file }) =>
    `${file} exists already, and may hold a key that you still need. Choose another name.`,
  'backup-folder-gone': ({ dir, file }) =>
    `The folder for backups is not there: ${dir}. Connect the disk, or change folder under [backup] in ${file}.`,
  'backup-key-in-home': ({ dir }) =>
    `Do not keep the private key in ${dir}: if that folder is lost, so is the key. Choose another place, best on another computer.`,
}
