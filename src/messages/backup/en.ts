import type { ContentFault } from '../../domain/backup-problem.js'
import { formatMoment } from '../dates.js'
import type { backup as dutch } from './nl.js'

const faults: Record<ContentFault, string> = {
  incomplete: 'The settings, the database or the key is missing.',
  settings: 'This ELK cannot read the settings in config.toml.',
  database: 'The database is damaged.',
  'links-between-rows': 'In the database a row names something that is not there.',
  log: 'The audit log was changed outside ELK.',
  'log-end': 'The audit log does not end as it did when the backup was made.',
  results: 'A file with results is missing or damaged.',
}

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const held: typeof dutch.held = ({ pupils, accounts, definitive, mails }) =>
  [
    pupils === 1 ? '1 pupil' : `${pupils} pupils`,
    accounts === 1 ? '1 account' : `${accounts} accounts`,
    definitive === 1 ? '1 definitive application' : `${definitive} definitive applications`,
    mails === 1 ? '1 mail' : `${mails} mails`,
  ].join(', ')

/** What is said about backups. */
export const backup: typeof dutch = {
  faults,
  size,
  held,
  made: (name, bytes) => `The backup is made: ${name} (${size(bytes)})`,
  place: (folder) => `It is in ${folder}.`,
  holds: (counts) => `What is in it: ${held(counts)}.`,
  sameDisk: 'It is on the same disk as ELK. Copy it to another place as well.',
  missing: (files) =>
    `Mind: ${files === 1 ? '1 file' : `${files} files`} with results was missing in the folder of ELK, and so in the backup. Look with: elk doctor`,
  removed: (names) => `Thrown away, since there are newer ones: ${names.join(', ')}`,
  none: 'There is no backup yet. Make one with: elk backup create',
  folder: (folder) => `The backups in ${folder}:`,
  head: ['name', 'made', 'size', 'verified'],
  gone: 'gone',
  neverVerified: 'never',
  others: (names) =>
    `These files are there too, but not in the list: ${names.join(', ')}. They are from before a restore, or of another folder.`,
  drillFirst: [
    'Nobody has really opened a backup yet. Do so on the computer with the private key:',
    '  elk backup verify FILE --identity KEYFILE',
  ].join('\n'),
  unaltered: (name) => `${name} is still exactly as it was made.`,
  allUnaltered: (backups) =>
    backups === 1 ? 'The one backup is still as it was made.' : `All ${backups} backups are still as they were made.`,
  notOpened: 'Whether it opens and all in it is right, you see with the key only: --identity KEYFILE',
  opened: (name) => `${name} opens, and all in it is right.`,
  openedWrong: (name) => `${name} opens, but not all in it is right:`,
  madeAt: (at, by) => `Made on ${formatMoment(at, 'en')} by ${by}.`,
  sayProof: 'Let the server know that you verified the backup. Type there:',
  proof: (name, code) => `  elk backup verify ${name} --proof ${code}`,
  recorded: (name) => `Written down: ${name} is verified.`,
  notBoth: 'Give --identity or --proof, not both.',
  proofNeedsFile: 'With --proof, name the backup that the code belongs to.',
  askFile: 'Which file with a backup?',
  askIdentity: 'Which file holds the private key?',
  askTo: 'In which new folder should ELK come?',
  askKeyFile: 'Which file should hold the private key?',
  notAllRight: 'Not all in this backup is right:',
  askAnyway: 'Restore it all the same?',
  cancelled: 'Nothing was restored.',
  restored: (dir) => `The backup is restored in ${dir}.`,
  lostSince: (at) => `What happened after ${formatMoment(at, 'en')} is not in it. That goes for what families did too.`,
  afterwards: (dir) =>
    [
      'Nobody is logged in any more, and no mail goes out yet. How to go on:',
      `  elk mail adopt --restored --reason "…" --home ${dir}`,
      `  elk audit verify --home ${dir}`,
      `  elk status --home ${dir}`,
      'Parent logins from after that moment do not work. Send them again.',
      'Who was erased after it is in it again. Erase them anew: elk privacy erase ELK-NUMBER --reason "…"',
      'What was revoked after it works again. Revoke it anew, keys of schools too: elk tokens list',
    ].join('\n'),
  restoredPractice: (dir) => `This is a practice folder. Use it with: --home ${dir}`,
  keyMade: (file) => `The private key is in ${file}.`,
  keepKey: [
    'Only who has this key can open a backup. Without the key every backup is worthless.',
    'Keep it in two places therefore, and not on the server of ELK.',
  ].join('\n'),
  settings:
    'Put this into config.toml. Is there a [backup] already? Then change only the line recipients. Is there another recipient? Put that one between the same brackets.',
}
