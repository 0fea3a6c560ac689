import { because, fatima, kim, lot, ofFile, type Refusal, tooMuch, unknownDepartment, unknownRound } from './common.js'

const drawn = { code: 'placed-by-draw', round: '1' } as const
const placed = { code: 'already-placed', round: '1', department: 'k1' } as const

/** What the commands about seats after the first round refuse beside what all do. */
export const seatRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'applications confirm': [
    { when: 'a place that comes from the draw', typed: [fatima, '--yes'], code: 1, says: drawn },
    {
      when: 'another department',
      typed: [kim, '--department', 's1/havo', '--yes'],
      code: 1,
      says: { code: 'other-department', department: 's1/havo', chosen: 'k1' },
    },
    { when: 'a department that is not there', typed: [kim, '--department', 's1/hovo', '--yes'], code: 1 },
    { when: 'a round that is not there', typed: [kim, '--round', '4', '--yes'], code: 1, says: unknownRound },
    {
      when: 'what nobody asked for',
      typed: [kim, '--round', 'completion', '--yes'],
      code: 1,
      says: { code: 'not-handed-in', elkNumber: kim, round: 'completion' },
    },
    { when: 'a place twice', typed: [lot, '--yes'], code: 1, says: placed },
    tooMuch(kim, 'x'),
  ],
  'applications refuse': [
    { when: 'a place that comes from the draw', typed: [fatima, ...because, '--yes'], code: 1, says: drawn },
    { when: 'a place that was given', typed: [lot, ...because, '--yes'], code: 1, says: placed },
    tooMuch(kim, 'x'),
  ],
  'applications withdraw': [
    {
      when: 'what is no place yet',
      typed: [kim, '--round', '1', ...because, '--yes'],
      code: 1,
      says: { code: 'not-placed', elkNumber: kim, round: '1' },
    },
    {
      when: 'a round that is not there',
      typed: [lot, '--round', '4', ...because, '--yes'],
      code: 1,
      says: unknownRound,
    },
    { when: 'without a round', typed: [lot, ...because, '--yes'], code: 2 },
    tooMuch(lot, 'x'),
  ],
  'rounds seats': [
    { when: 'the first round', typed: ['1'], code: 1, says: { code: 'seats-of-round-1' } },
    { when: 'a round that is not there', typed: ['4'], code: 1, says: unknownRound },
    {
      when: 'what is no number',
      typed: ['2', '--set', 's1/havo=veel', '--yes'],
      code: 1,
      says: { code: 'wrong-seats', text: 's1/havo=veel' },
    },
    {
      when: 'a department that is not there',
      typed: ['2', '--set', 's1/hovo=2', '--yes'],
      code: 1,
      says: unknownDepartment,
    },
    { when: 'a file and a number', typed: ['2', 'seats.csv', '--set', 's1/havo=2'], code: 2 },
    ...ofFile('wrong-seats.csv', '2'),
  ],
}
