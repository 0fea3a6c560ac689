import type { DrawnRound } from '../../domain/matching/match-lists.js'
import type { PupilResult } from '../../domain/results/result-set.js'
import type { Instant } from '../../domain/time.js'
import { formatMoment } from '../dates.js'
import { terms } from '../terms/en.js'
import type { results as nl } from './nl.js'
import type { FaultSentences } from './parts.js'

const moment = (at: Instant) => formatMoment(at, 'en')
const number = (count: number) => count.toLocaleString('en-GB')
const pupils = (count: number) => (count === 1 ? '1 pupil' : `${number(count)} pupils`)
const departments = (count: number) => (count === 1 ? '1 department' : `${number(count)} departments`)
const seatsOf = (count: number) => (count === 1 ? '1 seat' : `${count} seats`)
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
const ordinal = (place: number) => {
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }
  const isTeen = place % 100 > 10 && place % 100 < 14
  return `${place}${isTeen ? 'th' : (endings[place % 10] ?? 'th')}`
}

const hows: Record<PupilResult['how'], string> = {
  none: 'no seat',
  hardship: 'hardship',
  'special-primary': 'special primary education',
  kopklas: 'Kopklas',
  lot: 'lot',
  raise: 'raise',
  hand: 'by hand',
  elsewhere: 'taken over',
}

const faults: FaultSentences = {
  missing: ({ elkNumber }) => `${elkNumber} took part and has no result.`,
  'no-participant': ({ elkNumber }) => `${elkNumber} has a result and did not take part.`,
  'not-listed': ({ elkNumber, department }) =>
    `${elkNumber} is placed at ${department}, which is not on this child’s list.`,
  'advice-not-admitted': ({ elkNumber, department, advice }) =>
    `${elkNumber} is placed at ${department}, which does not admit the advice ${advice ?? '(none)'}.`,
  'no-seats-known': ({ department, placed }) =>
    `${department}: ${pupils(placed.length)} placed, but ELK has no number of seats. Read it in with: elk departments import`,
  'over-capacity': ({ department, seats, limit, placed }) =>
    `${department}: ${placed.length} placed on ${seatsOf(seats)}${limit > seats ? `, ${limit} with the raise` : ''}.`,
  'application-changed': ({ elkNumber }) =>
    `${elkNumber}: the list, the advice or the right to a seat has changed since.`,
  'seats-changed': ({ department, old, new: now }) =>
    `${department}: the result counts on ${old ?? 'no'} seats, ELK now has ${now ?? 'none'}.`,
  'rules-changed': () => 'The rules, or the advices of a department, are not those of the draw.',
  'reserves-changed': ({ pupils: count }) => `The reserve lists are others now, for ${pupils(count)}.`,
  'not-from-draw': ({ where }) =>
    where
      ? `The files of the draw are not right: ${where}.`
      : 'The draw gives another result now. Run it again with: elk match run',
}

/** What is said about results: where they come from, who looked, and when families see them. */
export const results: typeof nl = {
  faults,
  hows,
  number,
  percent,
  round: (round: DrawnRound) => `Result of ${terms.rounds[round]}`,
  origins: { draw: 'from the draw', import: 'from a file' },
  made: (origin: string, by: string, at: Instant) => `${origin}, by ${by} on ${moment(at)}`,
  mark: (sha256: string) => `Mark: ${sha256.slice(0, 12)}`,
  more: (count: number) => `… and ${number(count)} more. With --json you see all.`,
  acceptedTitle: 'This changed since the draw, and counts as it was',
  faultsTitle: 'What is not right',
  left: (count, round) =>
    `${pupils(count)} with a complete list ${count === 1 ? 'has' : 'have'} no seat yet. Who they are, says: elk match run --round ${round}`,
  cancelled: 'Stopped. Nothing was changed.',
  dryRun: 'This was a trial. Nothing was changed.',
  whichRound: 'The results of two rounds are published. Say with --round which one you mean.',
  notPerSchool: 'A result is for all schools. Leave out --school and --board.',
  import: {
    wholeTitle: 'What is not right with the whole',
    missing: (count: number) => `${pupils(count)} took part and cannot be found in this file:`,
    who: (names: string) => `  about: ${names}`,
    summary: (all: number, placed: number) =>
      `${pupils(all)}: ${number(placed)} with a seat, ${number(all - placed)} without.`,
    withLots: 'With lot numbers: ELK works out the reserve lists.',
    withoutLots: 'Without lot numbers: there are no reserve lists.',
    replaces: (what: string) => `This result comes in the place of another: ${what}.`,
    checked: (names: string) => `That one was checked by ${names}. It counts no more.`,
    nothingSaved: 'Nothing was saved. Mend the file and import the whole file again.',
    errorsWritten: (file: string) => `${file} says what you have to mend. Do that in your own file.`,
    ask: (round: DrawnRound) => `Save as the result of ${terms.rounds[round]}?`,
    done: (round: DrawnRound) =>
      `Saved. Nobody sees the result yet. Now somebody checks it with: elk results check --round ${round}`,
    missingFault: 'This child took part and is not in the file.',
  },
  check: {
    positionHead: ['position of the school', 'pupils', 'share'],
    position: (position: number) => `${ordinal(position)} school`,
    lower: (position: number) => `${ordinal(position)} or lower`,
    noSeat: 'no seat',
    adviceHead: ['advice', 'pupils', 'placed', '1st school'],
    departments: (all: number, full: number, fuller: number) =>
      `${departments(all)}: ${full} full, ${fuller} with more pupils than seats.`,
    fuller: (code: string, capacity: number, placed: number, byHand: number) =>
      `${code}: ${seatsOf(capacity)}, ${placed} placed${byHand > 0 ? `, of whom ${byHand} by hand` : ''}`,
    unplaced: (count: number) => `Without a seat: ${pupils(count)}.`,
    sampleTitle: 'Compare these pupils with your own data',
    list: (codes: string) => `list: ${codes}`,
    seat: (text: string) => `seat: ${text}`,
    right: 'Everything fits what is in ELK now.',
    rightAsCommitted: 'The result fits the draw. What changed since, counts as it was then.',
    late: (round) =>
      `Whoever handed in after the freezing was not in the draw. Open that application again with: elk applications reopen. Or draw again; that begins with: elk match commit --round ${round} --again`,
    mayCountAsCommitted: (round) =>
      `May everything count as it was at the freezing? Then check with: elk results check --round ${round} --as-committed`,
    wrong: (count: number) =>
      `The result cannot go to families like this: ${count === 1 ? '1 point is' : `${count} points are`} not right.`,
    ask: 'Did you compare pupils and decisions, and is the result right?',
    done: (actor: string, round: DrawnRound) =>
      `Checked by ${actor}. Now somebody else publishes with: elk results publish --round ${round}`,
  },
  given: {
    byHand: (count: number) => `Placed by hand: ${pupils(count)}. The number of seats does not count for them.`,
    byRight: (count: number, kinds: string) => `Placed before the draw: ${pupils(count)} (${kinds}).`,
    decision: (by: string, at: Instant, reason: string) => `${by}, ${moment(at)}: ${reason}`,
    unknown: 'ELK has no decision',
  },
  publish: {
    title: 'This is going to happen',
    lines: { result: 'result', checked: 'checked', mail: 'mail', page: 'to be seen' },
    checked: (name: string, at: Instant) => `by ${name} on ${moment(at)}`,
    mail: (at: Instant) => `${moment(at)}: a link to the page`,
    mailed: (count: number) => `${count === 1 ? '1 mail was' : `${count} mails were`} sent already`,
    noMail: 'no mail goes out',
    page: (at: Instant, url: string) => `from ${moment(at)} at ${url}/uitslag`,
    pageNow: (url: string) => `at once, at ${url}/uitslag`,
    moved: (old: Instant | undefined) => `  the moment was: ${old ? moment(old) : 'none'}`,
    accepted: (count) =>
      count === 1 ? '1 change since the freezing does not count.' : `${count} changes since the freezing do not count.`,
    passed: 'The moment of the round has passed. Families see the result at once.',
    staleMails: (count: number) =>
      `${count === 1 ? '1 family was' : `${count} families were`} told another moment by mail. Let them know when it will be.`,
    mailPaused: 'The mail stands still, so no link reaches the families. Look with: elk mail list',
    ask: (at: Instant) => `Publish for ${moment(at)}?`,
    askNow: 'Publish? Families then see the result at once.',
    done: (at: Instant) => `Published. Families see the result from ${moment(at)}.`,
    doneNow: 'Published. Families see the result now.',
    stop: (round: DrawnRound) => `Must it stop? Type: elk results withdraw --round ${round} --reason "…"`,
  },
  withdraw: {
    askShown: (round: DrawnRound) => `Families see the result of ${terms.rounds[round]} now. Take it away at once?`,
    ask: (round: DrawnRound) => `Withdraw the result of ${terms.rounds[round]}?`,
    done: 'Withdrawn. No family sees the result any more.',
    before: (at: Instant | undefined) =>
      at
        ? `Until ${moment(at)} families only see that moment. After it they read that the result is being checked.`
        : 'Families see no moment for the result.',
    after: 'Families now read that the result is being checked. Who saw the result knows what it said.',
    next: (round: DrawnRound) => `To publish again, begin with checking: elk results check --round ${round}`,
  },
  show: {
    school: 'placed at',
    none: 'no seat',
    position: 'position',
    place: (position: number) => `${ordinal(position)} school of the list`,
    lot: 'lot number',
    how: 'how',
    reserves: 'reserve',
    reserve: (department: string, rank: number) => `${department}: number ${rank}`,
    code: 'code in the draw',
    withdrawn: (at: Instant) => `seat given up on ${moment(at)}`,
    confirmed: (at: Instant) => `confirmed by the school on ${moment(at)}`,
    standings: {
      shown: 'Families see this result.',
      published: (at: Instant | undefined) => `Published; to be seen from ${at ? moment(at) : '(no moment yet)'}.`,
      withdrawn: 'Withdrawn: families do not see this result. Keep this to yourself.',
      kept: 'Not published yet. Keep this to yourself.',
    },
  },
  list: {
    hows: { ...hows, 'special-primary': 'special' },
    head: ['ELK number', 'name', 'school', 'placed at', 'pos', 'lot', 'how'],
    csvHead: ['ELK number', 'name', 'school', 'department', 'position', 'lot number', 'how'],
    csvWritten: (file: string, count: number) => `${file} holds ${pupils(count)}.`,
    none: (round) => `Nobody of these schools took part in ${terms.rounds[round]}. Another round you see with --round.`,
    notPublished: 'Families do not see this result yet. Keep it to yourself.',
  },
  status: {
    lines: {
      made: 'result',
      checked: 'checked',
      published: 'published',
      shown: 'to be seen',
      moment: 'moment',
      withdrawn: 'withdrawn',
    },
    none: 'no result yet',
    unchecked: 'not yet',
    by: (name: string, at: Instant) => `by ${name} on ${moment(at)}`,
    withdrawn: (name: string, at: Instant, reason: string) => `by ${name} on ${moment(at)}: ${reason}`,
    shown: (at: Instant) => `since ${moment(at)}`,
    toBeShown: (at: Instant | undefined) => (at ? `from ${moment(at)}` : 'no moment yet'),
    moment: (at: Instant | undefined) => (at ? moment(at) : 'no moment yet'),
    next: (command: string) => `Next: ${command}`,
  },
}
