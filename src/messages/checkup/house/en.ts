import type { Day, Instant } from '../../../domain/time.js'
import { formatDay, formatMoment } from '../../dates.js'
import { ownPages } from '../../own-pages/en.js'
import { problems } from '../../problems/en.js'
import { sayProblem } from '../../problems/sentences.js'
import type { HouseSentences } from '../sentences.js'
import { formatBytes } from '../sizes.js'
import { some } from '../some.js'

const moment = (at: Instant) => formatMoment(at, 'en')
const day = (on: Day) => formatDay(on, 'en')

/** What is said about the home itself: its texts, its files, its copies, and the machine it is on. */
export const house: HouseSentences = {
  refused: ({ problem }) => sayProblem(problems, problem),
  'not-examined': ({ reason }) => `This could not be looked at (${reason}). Try again with: elk doctor`,
  'texts-ok': () => 'All texts are filled in.',
  'texts-unready': ({ files }) =>
    `Not ready in the folder pages: ${some(files, 'and')}. The portal does not open so. See what is missing with: elk portal pages`,
  'texts-security': ({ warning, at }) => `${ownPages.warnings[warning](moment(at))} Then look with: elk portal pages`,
  'look-ok': () => 'The colours and the logo can be used.',
  'wording-ok': () => 'The mails can be used.',
  'settings-ok': () => 'The names and addresses are your own.',
  'settings-example': ({ settings }) =>
    `config.toml still has an address of an example, at ${settings.join(', ')}. Fill in your own, and look again with: elk doctor`,
  'home-ok': () => 'May leave, to everybody.',
  'home-practice': () => 'This is a practice home: no parent notices it.',
  'database-ok': ({ bytes }) => `Whole, ${formatBytes(bytes)}.`,
  'database-damaged': ({ file }) =>
    `${file} is damaged. Stop everything, change nothing and put a backup back with: elk backup restore FILE --identity KEY --to FOLDER`,
  'database-loose-ends': ({ rows }) =>
    `In the database ${rows} rows point at something that is not there. Put a backup back with: elk backup restore FILE --identity KEY --to FOLDER`,
  'database-erasing': ({ since }) =>
    `The erasure of ${moment(since)} is not finished. Traces may be left. Finish it with: elk privacy finish`,
  'vault-ok': ({ files }) => `${files === 1 ? '1 file' : `${files} files`} of draws and results, whole.`,
  'vault-damaged': ({ files, folder }) =>
    `In ${folder} a file of a draw or a result is gone, or was changed: ${some(files, 'and', 1)}. Take it from a backup with: elk backup restore FILE --identity KEY --to FOLDER`,
  'log-ok': ({ entries }) => `${entries === 1 ? '1 entry' : `${entries} entries`}, the chain is whole.`,
  'log-broken': ({ at }) =>
    `From entry ${at} on the log is not right: somebody changed it. Look at it with: elk audit verify`,
  'log-shorter': ({ file }) =>
    `The log is shorter or other than what ${file} kept. Somebody changed it. Look at it with: elk audit verify`,
  'log-heads-near': () =>
    'The proof that nobody changes the log lies beside the log only. Name a file in another place at heads, under [audit] in config.toml. Check that with: elk audit verify',
  'log-heads-away': ({ file }) =>
    `${file} cannot be read. It should hold the proof that nobody changes the log. Look at it with: elk audit verify`,
  'log-heads-damaged': ({ file, lines }) =>
    `In ${file} ${lines === 1 ? '1 line is' : `${lines} lines are`} damaged. A computer that broke down does that, or somebody. Hold it against a backup and take those lines out.`,
  'backup-ok': ({ madeAt, verifiedAt }) => `Of ${moment(madeAt)}. Opened and checked on ${moment(verifiedAt)}.`,
  'backup-practice': () => 'A practice home needs none.',
  'backup-unset': () =>
    'No backup can be made yet: there is no key under [backup] in config.toml. Make a key with: elk backup key',
  'backup-none': () => 'No backup was ever made. Make one with: elk backup create',
  'backup-old': ({ madeAt }) => `The last backup is of ${moment(madeAt)}. Make one every night with: elk backup create`,
  'backup-unverified': ({ file, verifiedAt }) =>
    `${verifiedAt ? `It was last checked on ${moment(verifiedAt)}` : 'Nobody ever checked'} whether a backup can be opened. Do so with: elk backup verify ${file} --identity KEY`,
  'disk-ok': ({ free }) => `${formatBytes(free)} free.`,
  'disk-low': ({ folder, free }) =>
    `The disk of ${folder} fills up: ${formatBytes(free)} free. See what can go with: du -sh ${folder}/*`,
  'disk-full': ({ folder, free }) =>
    `The disk of ${folder} is almost full: ${formatBytes(free)} free. Applications will soon fail. See what can go with: du -sh ${folder}/*`,
  'files-ok': ({ owner }) => `Only ${owner} can come near.`,
  'files-open': ({ dir }) => `Others on this machine can come into ${dir} too. Close the folder with: chmod 700 ${dir}`,
  'files-owner': ({ path, others, dir, owner }) =>
    `${path}${others > 0 ? ` and ${others} more` : ''} does not belong to ${owner}. The portal may fail on it. Mend it with: sudo chown -R ${owner}: ${dir}`,
  'files-parent': ({ folder }) =>
    `Everybody can write in ${folder}, and put another folder there. Close it with: sudo chmod go-w ${folder}`,
  'files-as-root': ({ owner }) =>
    `You work as root. What ELK makes so does not belong to ${owner}. Work with: sudo -u ${owner} elk doctor`,
  'keys-ok': ({ keys }) => (keys === 1 ? '1 school has a key.' : `${keys} keys of schools work.`),
  'keys-end': ({ school, name, at }) =>
    `The key “${name}” of ${school} works until ${moment(at)}. Give a new one with: elk tokens add --school ${school}`,
  'keys-ended': ({ school, name, at }) =>
    `The key “${name}” of ${school} no longer works since ${moment(at)}. Give a new one with: elk tokens add --school ${school}`,
  'clock-ok': ({ zone }) =>
    zone === 'Europe/Amsterdam' ? 'Dutch time.' : `Dutch time in ELK, ${zone} on the machine.`,
  'clock-practice': () => 'Of this practice home, see: elk clock show',
  'clock-behind': ({ lastAt }) =>
    `The clock is behind: the log has an entry of ${moment(lastAt)}. Rounds open and close too late so. Check the clock with: timedatectl`,
  'clock-loose': () => 'No time server sets the clock. Have it set with: sudo timedatectl set-ntp true',
  'node-ok': ({ version }) => `${version}.`,
  'node-unsupported': ({ version, wanted }) =>
    `ELK does not run on Node ${version}. Install Node ${wanted}, and check with: node --version`,
  'node-ended': ({ version, endedOn }) =>
    `Node ${version} has not been mended since ${day(endedOn)}. Install a newer one, and check with: node --version`,
}
