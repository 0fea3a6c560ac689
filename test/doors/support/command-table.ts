import { elkNumber } from '../../support/a-school.js'

/** Stands in a typed command for the ELK number of the pupil it is about. */
export const ELK = 'ELK'

/** Whom a command is about, which says what `--school` does to it. */
type About =
  /** One pupil, or one mail to a family. */
  | 'pupil'
  /** One pupil that is named by a receipt code: elsewhere it is as unknown as any other. */
  | 'receipt'
  /** The pupils of the schools it is limited to. */
  | 'pupils'
  /** One school, that it names. */
  | 'school'
  /** All schools at once: it refuses to be limited. */
  | 'everyone'
  /** Nobody: there is nothing in it that belongs to one school. */
  | 'nobody'

export interface TypedCommand {
  about: About
  /** What stands behind the command when it is done in the world of these tests, for the pupil of `elk` where it names one. */
  typed: readonly string[]
  elk?: string
  /** It works before there is a home. */
  bare?: true
  /** It shows what it would do and asks first. */
  asks?: true
  /** Without anything behind it a script used it wrongly. */
  incomplete?: true
  /** It goes on until it is stopped. */
  runsOn?: true
  /** What it finds decides how it ends; here it finds a problem. */
  finds?: true
  /** What must have happened before it can be done: the moment, what stands in the database, and what was typed, by another person where `ELK_ACTOR=` says so. */
  first?: { at: string; sql?: string; typed?: readonly (readonly string[])[] }
}

const [fatima, zoe, noor, mila] = [elkNumber(1), elkNumber(3), elkNumber(4), elkNumber(7)]
const [tess, kim, lot] = [elkNumber(8), elkNumber(10), elkNumber(11)]

/** What Fatima handed in in the world of these tests. */
const RECEIPT = 'VSBX-MYRP-53D9'

const afterRound1 = '2026-04-02T09:00'
const drawn = ['--seed', '6 3 1 5 5 2 4 6 1 3 6 2', '--source', 'de notaris']
const [commit, draw, run] = [
  ['match', 'commit', '--yes'],
  ['match', 'draw', ...drawn, '--yes'],
  ['match', 'run'],
]

const placed = ['results', 'import', 'placement.csv', '--yes']
const checked = ['ELK_ACTOR=joke', 'results', 'check', '--yes']

/** Every command as it is typed to do its work, in the folder and on the home of `openWorld`; a new command needs a line here. */
export const commandTable: Readonly<Record<string, TypedCommand>> = {
  'advice import': { about: 'pupils', typed: ['advices.csv', '--yes'], asks: true, incomplete: true },
  'advice record': { about: 'pupil', typed: [ELK, 'havo'], elk: noor, incomplete: true },
  'applications confirm': { about: 'pupil', typed: [ELK, '--yes'], elk: kim, asks: true, incomplete: true },
  'applications enter': {
    about: 'pupil',
    typed: [ELK, 's1/havo', '--yes'],
    elk: mila,
    asks: true,
    incomplete: true,
  },
  'applications refuse': {
    about: 'pupil',
    typed: [ELK, '--reason', 'x', '--yes'],
    elk: kim,
    asks: true,
    incomplete: true,
  },
  'applications withdraw': {
    about: 'pupil',
    typed: [ELK, '--round', '1', '--reason', 'x', '--yes'],
    elk: lot,
    asks: true,
    incomplete: true,
  },
  'applications reopen': {
    about: 'pupil',
    typed: [ELK, '--reason', 'x', '--yes'],
    elk: fatima,
    asks: true,
    incomplete: true,
  },
  'applications show': { about: 'pupil', typed: [ELK], elk: fatima, incomplete: true },
  'applications receipt': { about: 'pupil', typed: [ELK, '-o', 'receipt.pdf'], elk: fatima, incomplete: true },
  'applications verify': { about: 'receipt', typed: [RECEIPT], incomplete: true },
  'audit list': { about: 'pupil', typed: ['--pupil', ELK], elk: fatima },
  'audit verify': { about: 'nobody', typed: [] },
  'backup create': { about: 'everyone', typed: [] },
  'backup key': { about: 'nobody', typed: ['/dev/null/elk.key'], bare: true, incomplete: true },
  'backup list': { about: 'everyone', typed: [] },
  'backup restore': {
    about: 'everyone',
    typed: ['pupils.csv', '--identity', 'backup.key', '--to', 'restored'],
    bare: true,
    incomplete: true,
  },
  'backup verify': { about: 'everyone', typed: ['pupils.csv', '--identity', 'backup.key'], bare: true },
  'clock advance': { about: 'everyone', typed: ['3d'], incomplete: true },
  'clock set': { about: 'everyone', typed: ['2026-03-27T09:00'], incomplete: true },
  'clock show': { about: 'nobody', typed: [] },
  completion: { about: 'nobody', typed: ['bash'], bare: true, incomplete: true },
  demo: { about: 'nobody', typed: ['--no-serve'], bare: true },
  'departments admit': { about: 'pupil', typed: ['s1/havo', ELK], elk: mila, incomplete: true },
  'departments import': { about: 'everyone', typed: ['departments.csv', '--yes'], asks: true, incomplete: true },
  'departments list': { about: 'nobody', typed: [] },
  doctor: { about: 'everyone', typed: ['--quick'], finds: true },
  'doctor mail': { about: 'everyone', typed: ['--dns-server', '127.0.0.1:1'], finds: true },
  'forms list': { about: 'pupil', typed: [ELK], elk: fatima, incomplete: true },
  'forms print': { about: 'pupil', typed: [ELK, '-o', 'forms.pdf'], elk: fatima, incomplete: true },
  init: { about: 'nobody', typed: ['--rehearsal'], bare: true },
  'logins letter': {
    about: 'pupil',
    typed: [ELK, '-o', '/dev/null', '--yes'],
    elk: mila,
    asks: true,
    incomplete: true,
  },
  'logins revoke': {
    about: 'pupil',
    typed: [ELK, '--reason', 'x', '--yes'],
    elk: fatima,
    asks: true,
    incomplete: true,
  },
  'logins send': { about: 'pupil', typed: [ELK, '--yes'], elk: mila, asks: true, incomplete: true },
  'mail adopt': { about: 'everyone', typed: [] },
  'mail bounces': { about: 'everyone', typed: ['returned.eml'] },
  'mail dkim-key': { about: 'everyone', typed: [] },
  'mail list': { about: 'pupils', typed: [] },
  'mail preview': { about: 'nobody', typed: [] },
  'mail resolve': { about: 'pupil', typed: ['6', '--sent', '--yes'], asks: true, incomplete: true },
  'mail retry': { about: 'pupil', typed: ['5', '--yes'], asks: true, incomplete: true },
  'mail show': { about: 'pupil', typed: ['5'], incomplete: true },
  'mail wording': { about: 'nobody', typed: [] },
  'mail work': { about: 'everyone', typed: [], runsOn: true },
  'privacy erase': {
    about: 'pupil',
    typed: [ELK, '--reason', 'x', '--yes'],
    elk: tess,
    asks: true,
    incomplete: true,
  },
  'privacy export': { about: 'pupil', typed: [ELK, '-o', 'copy'], elk: fatima, incomplete: true },
  'privacy finish': { about: 'everyone', typed: [] },
  'retention apply': { about: 'everyone', typed: ['--yes'], first: { at: '2026-10-02T09:00' } },
  'retention plan': { about: 'everyone', typed: [] },
  'portal pages': { about: 'everyone', typed: [] },
  match: { about: 'everyone', typed: [] },
  'match commit': { about: 'everyone', typed: ['--yes'], first: { at: afterRound1 } },
  'match draw': { about: 'everyone', typed: [...drawn, '--yes'], first: { at: afterRound1, typed: [commit] } },
  'match grant': { about: 'pupil', typed: [ELK, 'hardship', '--reason', 'x'], elk: fatima, incomplete: true },
  'match grants': { about: 'pupils', typed: [] },
  'match place': {
    about: 'pupil',
    typed: [ELK, 's1/havo', '--reason', 'x', '--yes'],
    elk: fatima,
    incomplete: true,
    first: { at: afterRound1, sql: 'update departments set capacity = 0', typed: [commit, draw, run] },
  },
  'match run': { about: 'everyone', typed: ['--trial'] },
  'match show': { about: 'everyone', typed: [] },
  'match verify': { about: 'nobody', typed: ['elk-outcome-2026-1.json'], bare: true, incomplete: true },
  'match why': {
    about: 'pupil',
    typed: [ELK],
    elk: fatima,
    incomplete: true,
    first: { at: afterRound1, typed: [commit, draw, run] },
  },
  'match simulate': { about: 'everyone', typed: ['--draws', '20'] },
  'portal serve': { about: 'everyone', typed: ['--port', '0'], runsOn: true },
  'pupils correct': {
    about: 'pupil',
    typed: [ELK, '--set', 'city=Diemen', '--reason', 'x'],
    elk: fatima,
    incomplete: true,
  },
  'pupils import': { about: 'pupils', typed: ['pupils.csv', '--yes'], asks: true, incomplete: true },
  'pupils list': { about: 'pupils', typed: [] },
  'pupils show': { about: 'pupil', typed: [ELK], elk: fatima, incomplete: true },
  'reminders plan': { about: 'pupils', typed: [] },
  'reminders send': {
    about: 'pupil',
    typed: [ELK, '--early', '--yes'],
    elk: zoe,
    asks: true,
    incomplete: true,
  },
  'results check': { about: 'everyone', typed: ['--yes'], first: { at: afterRound1, typed: [placed] } },
  'results import': {
    about: 'everyone',
    typed: ['placement.csv', '--yes'],
    incomplete: true,
    first: { at: afterRound1 },
  },
  'results calls': { about: 'pupils', typed: [], first: { at: afterRound1, typed: [placed] } },
  'results list': { about: 'pupils', typed: [], first: { at: afterRound1, typed: [placed] } },
  'results publish': { about: 'everyone', typed: ['--yes'], first: { at: afterRound1, typed: [placed, checked] } },
  'results rehearse': {
    about: 'everyone',
    typed: ['--families', '1'],
    // Told to stop at once, as these tests do, it throws its copy away and ends with 1: test/commands/results-rehearse.test.ts.
    finds: true,
    first: { at: afterRound1, typed: [placed] },
  },
  'results report': { about: 'everyone', typed: [], first: { at: afterRound1, typed: [placed] } },
  'results show': {
    about: 'pupil',
    typed: [ELK],
    elk: fatima,
    incomplete: true,
    first: { at: afterRound1, typed: [placed] },
  },
  'results status': { about: 'everyone', typed: [] },
  'results withdraw': {
    about: 'everyone',
    typed: ['--reason', 'x', '--yes'],
    first: { at: afterRound1, typed: [placed, checked, ['results', 'publish', '--yes']] },
  },
  'rounds extend': {
    about: 'pupil',
    typed: ['1', '--pupil', ELK, '--closes', '2026-04-02T12:00', '--reason', 'x'],
    elk: fatima,
    incomplete: true,
  },
  'rounds list': { about: 'pupils', typed: [] },
  'rounds seats': {
    about: 'everyone',
    typed: ['2', 'seats.csv', '--yes'],
    asks: true,
    incomplete: true,
  },
  'rounds set': {
    about: 'everyone',
    typed: ['1', '--closes', '2026-04-02T12:00', '--yes'],
    asks: true,
    incomplete: true,
  },
  'schools import': { about: 'everyone', typed: ['schools.csv', '--yes'], asks: true, incomplete: true },
  'schools list': { about: 'pupils', typed: [] },
  status: { about: 'pupils', typed: [] },
  'status why': { about: 'pupil', typed: [ELK], elk: fatima, incomplete: true },
  'tokens add': {
    about: 'school',
    typed: ['--school', '18AB00', '--name', 'x', '--scope', 'status', '--expires', '2026-09-01'],
    incomplete: true,
  },
  'tokens list': { about: 'pupils', typed: [] },
  'tokens revoke': { about: 'pupil', typed: ['1', '--reason', 'x', '--yes'], asks: true, incomplete: true },
}

/** The words of a command for a pupil: its own unless another is meant. */
export function wordsOf(name: string, elk = commandTable[name]?.elk ?? ''): string[] {
  const typed = commandTable[name]?.typed ?? []
  return [...name.split(' '), ...typed.map((word) => (word === ELK ? elk : word))]
}

/** Words without an option, and without its value when it has one. */
export function without(words: readonly string[], option: string, values = 0): string[] {
  const at = words.indexOf(option)
  return at < 0 ? [...words] : words.toSpliced(at, 1 + values)
}

/** The names of the commands for which something holds. */
export function commandsThat(holds: (command: TypedCommand) => boolean | undefined): string[] {
  return Object.keys(commandTable).filter((name) => holds(commandTable[name] as TypedCommand))
}
