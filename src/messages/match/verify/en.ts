import type { Messages } from '../../index.js'

const findings: Messages['match']['verify']['findings'] = {
  'not-canonical': 'The file is written in another way than was agreed.',
  'wrong-hash': 'The SHA-256 does not belong to this file.',
  'wrong-seed': 'This cannot be a seed.',
  'wrong-value': 'This cannot stand here.',
  'wrong-order': 'This is not in order.',
  twice: 'This stands here twice.',
  'unknown-department': 'There is no such department.',
  'advice-not-admitted': 'This department does not admit this advice.',
  'grant-not-listed': 'This right to a seat is for a department that is not on the list.',
  'grants-over-capacity': 'There are more rights to a seat than seats.',
  'guarantee-in-round-2': 'There is no guarantee in round 2.',
  'wrong-hand-seat': 'This seat could not be given by hand.',
  differs: 'This does not follow from the lists and the seed.',
}

const number = (value: number) => value.toLocaleString('en-GB')
const many = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`

/** What is said to whoever recomputes a draw. */
export const verify: Messages['match']['verify'] = {
  askFile: 'Which file has the outcome?',
  right: (participants) =>
    `All is right: the seats of ${many(participants, 'participant', 'participants')} follow from the lists and the seed.`,
  fits: (participants) =>
    `The files agree with each other: the seats of ${many(participants, 'participant', 'participants')} follow from the lists and the seed.`,
  byHand: (seats) => `Seated by hand: ${number(seats)}.`,
  earlier: (draws) => `Earlier draws for this round: ${number(draws)}.`,
  lists: 'SHA-256 of the lists:',
  compared: 'That is the SHA-256 that you gave.',
  notCompared:
    'Whether these are the lists from before the draw, you do not know yet. Compare these 64 characters with what was published then, or give them with --sha256.',
  seed: (seed, source) => `Seed: “${seed}”. Source, as the file says: ${source}`,
  wrong: (count) => `${many(count, 'thing is', 'things are')} not right:`,
  findings,
  is: (text) => `it says ${text}`,
  should: (text) => `it should be ${text}`,
  nothing: 'nothing',
  more: (count) => `and ${number(count)} more; all of them you see with --json`,
  unreadable: (file) => `${file} cannot be read as JSON. Take the file as it was published.`,
  missing: (file) => `${file} cannot be read. Check the name and the permissions.`,
  whichLists: 'Which file has the lists that belong to it? Name it with --lists.',
  wrongHash: 'With --sha256 go 64 characters: digits and the letters a to f. Spaces are allowed.',
}
