import type { Messages } from '../index.js'
import { differenceCounts } from './difference/en.js'
import { verify } from './verify/en.js'
import { why } from './why/en.js'

const grantKinds: Messages['match']['grantKinds'] = {
  hardship: 'hardship clause',
  'special-primary': 'special primary education',
  kopklas: 'Kopklas',
}

const number = (value: number) => value.toLocaleString('en-GB')
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`
const pupils = (count: number) => many(count, 'pupil', 'pupils')

/** What is said on the evening of the draw. */
export const match: Messages['match'] = {
  number,
  percent: (part) => `${part.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}%`,
  forAll: 'The draw is for all schools together. Leave out --school, --board and --number.',
  grantKinds,
  grantKindsShort: { hardship: 'hardship', 'special-primary': 'special', kopklas: 'Kopklas' },
  hows: {
    ...grantKinds,
    lot: 'in the draw',
    raise: 'by extra seats',
    hand: 'by hand',
    none: 'no seat yet',
  },
  cancelled: 'Nothing was saved.',
  dryRun: 'This is a dry run: nothing was saved.',
  written: (file) => `Written: ${file}`,
  grant: {
    askKind: 'Why a seat before the draw?',
    will: (who, round, kind) => `${who} gets a seat before the draw in ${round}: ${kind}.`,
    at: (department) => `The seat is at ${department}.`,
    atHighest: 'The seat is at the highest preference that still has one.',
    replaces: (kind) => `This comes instead of an earlier right: ${kind}.`,
    noList: 'The family has handed in nothing yet. Whether the department is on the list is checked at the freezing.',
    frozen: (round) =>
      `Note: the lists are frozen already. This counts only once they are frozen anew: elk match commit --round ${round}`,
    drawn: 'Note: a seed was drawn already. This does not count for it, and at the check ELK sees it as a change.',
    done: 'Saved.',
    takenBack: (who, kind) => `${who} has no right to a seat before the draw any more (${kind}).`,
    notBoth: 'With --take-back goes no reason for a seat and no department. Leave those out.',
    none: (round) => `Nobody has a right to a seat before the draw in ${round}.`,
    head: ['ELK number', 'pupil', 'school', 'why', 'department', 'reason'],
    highest: 'highest free',
    counts: (all) => `${many(all, 'pupil has', 'pupils have')} a right to a seat before the draw.`,
  },
  commit: {
    title: (round) => `The lists of ${round}`,
    participants: 'participants',
    preferences: 'preferences',
    complete: 'complete lists',
    departments: 'departments',
    withSeats: (departments, seats) => `${number(departments)}, with ${many(seats, 'seat', 'seats')}`,
    grants: 'before the draw',
    raise: 'extra seats',
    atMost: (percent) => `at most ${percent}% per department`,
    noGuarantee: 'not in this round',
    notice: {
      'grant-without-list': (who) => `Note: ${who} has a right to a seat, but handed in no list.`,
      'seated-already': (who) => `Note: ${who} has a seat already and takes no part.`,
      'not-handed-in': (started) =>
        `Note: ${many(started, 'family', 'families')} started and handed in nothing. ${started === 1 ? 'It takes' : 'They take'} no part.`,
    },
    difference: (counts) => `Other than what is frozen now: ${counts}.`,
    marks: { added: 'added', gone: 'gone', changed: 'other list, advice or right' },
    seats: (department, old, next) => `seats of ${department}: ${old} → ${next}`,
    noSeats: 'none',
    more: (count) => `and ${number(count)} more`,
    ask: 'Freeze them? What you change in ELK afterwards does not count.',
    askInstead: 'Freeze them anew? What was frozen counts no more.',
    askAgain: 'Freeze them anew, and then draw anew? Everybody sees that in the new file.',
    unchanged: 'Exactly these lists are frozen already. Nothing was changed.',
    done: 'Frozen. This is the SHA-256 of the lists:',
    now: (moment) => `Frozen on ${moment}. The SHA-256 of the lists is:`,
    publish: 'Publish these 64 characters now, before the draw: read them aloud and put them on the website.',
    seedFrom: 'Say with them where the seed will come from, when, and how it will be written.',
    noNames:
      'There are no names in the file, but a list can be recognised. Together with the seed it tells every seat. So give it to nobody before the result, and after it only to those who recompute the draw.',
    writeHint: (round) => `The file itself you get with: elk match commit --round ${round} -o DIR`,
    next: (round) => `Drawing comes next, with: elk match draw --round ${round}`,
  },
  draw: {
    title: (round, moment) => `The draw of ${round}, over the lists of ${moment}`,
    participants: (count, sha256) => `${many(count, 'participant', 'participants')} · SHA-256 ${sha256}`,
    moved: (counts) => `Note: since the freezing, something changed in ELK: ${counts}. It does not count.`,
    explain: 'The seed is a text from outside, from after the freezing. All lot numbers follow from it.',
    askSeed: 'What is the seed? (such as all throws of the dice)',
    askSource: 'Where did it come from? (who, where, when)',
    askAgain: 'Type the seed once more. After this there is no way back.',
    ask: 'Draw with this? It can be done once only.',
    seed: 'seed',
    source: 'source',
    done: 'Drawn. The lot numbers stand.',
    check: 'To check by yourself: the first five participants in the file.',
    first: 'And who got the first three lot numbers:',
    lot: (lot) => `lot number ${number(lot)}`,
    next: (round) => `Compute the seats with: elk match run --round ${round}`,
  },
  run: {
    title: (round, participants) => `The outcome of ${round}, for ${many(participants, 'participant', 'participants')}`,
    positionHead: ['school of', 'pupils', 'part', 'together'],
    position: (position) => `preference ${position}`,
    farther: (position) => `preference ${position} or lower`,
    howHead: ['how', 'pupils', 'part'],
    full: (full, departments) => `${number(full)} of ${many(departments, 'department is', 'departments are')} full.`,
    raised: (seats, departments) =>
      `${many(seats, 'seat was', 'seats were')} added, at ${many(departments, 'department', 'departments')}.`,
    leftTitle: (count) => `${pupils(count)} with a complete list ${count === 1 ? 'was' : 'were'} left over.`,
    leftHint: (round) =>
      `Give each a seat of its own list: elk match place ELK DEPARTMENT --round ${round} --reason "…"`,
    unplacedTitle: (count) =>
      `${pupils(count)} without a complete list ${count === 1 ? 'has' : 'have'} no seat. ${count === 1 ? 'It' : 'They'} can take part in the next round.`,
    unplacedLater: (count) =>
      `${pupils(count)} ${count === 1 ? 'has' : 'have'} no seat, and can go on in the next round.`,
    pupilHead: ['ELK number', 'pupil', 'primary school', 'phone', 'lot'],
    more: (count) => `And ${number(count)} more; all of them you see with --json.`,
    unchanged: 'This is exactly the same outcome as the last time.',
    done: 'The outcome is kept. Families see nothing yet.',
    sha256: (sha256) => `SHA-256 of the outcome: ${sha256}`,
    notYet:
      'Give these files to nobody before the moment of the result, and after it only to those who recompute the draw.',
    writeHint: (round) => `The files to recompute it you get with: elk match run --round ${round} -o DIR`,
    next: (round) => `Now let somebody else check with: elk results check --round ${round}`,
  },
  trial: {
    title: (round, participants) => `A trial for ${round}, with ${many(participants, 'participant', 'participants')}`,
    live: 'Over what families handed in until now.',
    frozen: 'Over the frozen lists.',
    nothing: 'This counts for nothing. The lot numbers will be others.',
    left: (troubles) =>
      `${many(troubles, 'thing has', 'things have')} to be mended, and ${troubles === 1 ? 'is' : 'are'} left out here. Which, says: elk match commit --dry-run`,
    changed: (department, seats) => `other in this trial: ${department} with ${many(seats, 'seat', 'seats')}`,
    head: ['department', 'seats', '1st', 'in', 'extra', 'reserve', 'lot', 'missed'],
    legend: [
      '1st: put this department first. in: placed. extra: of these by extra seats.',
      'reserve: on the reserve list. missed: put it first and is not there.',
      'lot: the highest lot number that found a seat. –: seats left, or none for the draw.',
    ],
    compared: (moment) => `↑ and ↓: so many more or fewer than in the trial of ${moment}.`,
    totals: 'all together',
    same: 'Nothing is other than in the trial before.',
    csv: (file, rows) => `${file} was made, with ${many(rows, 'department', 'departments')}.`,
    csvHead: ['department', 'seats', 'first choice', 'placed', 'by extra seats', 'reserve', 'lot up to', 'missed'],
    onlyTrial: '--seed, --capacity and --csv belong to a trial. Add --trial, or leave them out.',
    notTrial: 'A trial gives no file for everybody. Leave -o out, or take --csv.',
  },
  place: {
    will: (who, department) => `${who} gets a seat by hand at ${department}.`,
    willTakeBack: (who) => `${who} loses the seat by hand again.`,
    ask: 'Save this? The outcome changes with it.',
    done: 'Saved. There is a new outcome.',
    left: (count) =>
      count === 0
        ? 'Nobody with a complete list is left over.'
        : `Still left over with a complete list: ${pupils(count)}.`,
    notBoth: 'With --take-back goes no department. Leave one of the two out.',
    askDepartment: 'At which department? (of its own list)',
  },
  why,
  verify,
  show: {
    title: (round) => `The draw of ${round}`,
    steps: { committed: 'frozen', drawn: 'drawn', run: 'computed', checked: 'checked', published: 'published' },
    notYet: 'not yet',
    by: (moment, actor) => `${moment}, by ${actor}`,
    lists: (handedIn, grants) =>
      `${many(handedIn, 'list', 'lists')} handed in, ${number(grants)} with a right to a seat before the draw`,
    earlier: (count) =>
      `A seed was drawn for this round ${count === 1 ? 'once' : `${number(count)} times`} before. That stands in the file.`,
    moved: (counts) => `Note: after the freezing, something changed in ELK: ${counts}.`,
    elsewhere: 'The result comes from elsewhere, not from this draw.',
    hand: (seats) => `${many(seats, 'seat', 'seats')} given by hand`,
    handSeat: (who, department, reason) => `${who} at ${department}: ${reason}`,
    next: (what) => `Now: ${what}`,
    todo: {
      wait: (closes, round) =>
        `wait until the round closes, on ${closes}. You can try already with: elk match run --trial --round ${round}`,
      commit: (round) => `freeze the lists with: elk match commit --round ${round}`,
      draw: (round) => `publish the SHA-256, and then draw with: elk match draw --round ${round}`,
      run: (round) => `compute the seats with: elk match run --round ${round}`,
      place: (round) =>
        `seat by hand who is left with a complete list. Who they are, says: elk match run --round ${round}`,
      check: (round) => `let somebody check with: elk results check --round ${round}`,
      publish: (round) => `let somebody else publish with: elk results publish --round ${round}`,
      done: () => 'the result is published. There is nothing left to do here.',
    },
  },
  differenceCounts,
}
