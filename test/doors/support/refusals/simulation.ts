import { ali, noor, type Refusal, unknownAdvice, unknownDepartment } from './common.js'

const thoughtOf = (list: string, advice = 'havo') => ['--list', list, '--advice', advice]

/** What `elk match simulate` refuses beside what all commands do. */
export const simulationRefusals: Readonly<Record<string, readonly Refusal[]>> = {
  'match simulate': [
    {
      when: 'a pupil who takes no part in the draw',
      typed: ['--pupil', ali],
      code: 1,
      says: { code: 'not-in-draw', elkNumber: ali, round: '1' },
    },
    {
      when: 'a list for a child without a final advice',
      typed: ['--pupil', noor, '--list', 's1/havo'],
      code: 1,
      says: { code: 'no-final-advice' },
    },
    {
      when: 'a round that nobody handed in for',
      typed: ['--round', '2'],
      code: 1,
      says: { code: 'nothing-to-simulate', round: '2' },
    },
    { when: 'a round without a draw', typed: ['--round', 'completion'], code: 1, says: { code: 'round-not-drawn' } },
    { when: 'a word that is no advice', typed: thoughtOf('s1/havo', 'hvao'), code: 1, says: unknownAdvice },
    { when: 'a department that is not there', typed: thoughtOf('s1/hovo'), code: 1, says: unknownDepartment },
    {
      when: 'a department twice',
      typed: thoughtOf('s1/havo,s1/havo'),
      code: 1,
      says: { code: 'department-twice', department: 's1/havo' },
    },
    {
      when: 'a department for another advice',
      typed: thoughtOf('s1/havo', 'vwo'),
      code: 1,
      says: { code: 'department-not-allowed', department: 's1/havo' },
    },
    {
      when: 'seats at a department that is not there',
      typed: ['--capacity', 's1/hovo=3'],
      code: 1,
      says: unknownDepartment,
    },
    {
      when: 'a route for an advice',
      typed: thoughtOf('s1/havo', 'kovo'),
      code: 2,
      says: ({ simulation }) => simulation.noAdvice,
    },
    {
      when: 'a list without an advice',
      typed: ['--list', 's1/havo'],
      code: 2,
      says: ({ simulation }) => simulation.noAdvice,
    },
    {
      when: 'an advice without a list',
      typed: ['--advice', 'havo'],
      code: 2,
      says: ({ simulation }) => simulation.adviceWithoutList,
    },
    {
      when: 'an advice beside a pupil',
      typed: ['--pupil', ali, '--advice', 'havo'],
      code: 2,
      says: ({ simulation }) => simulation.notWithPupil,
    },
    { when: 'an empty list', typed: thoughtOf(' , '), code: 2, says: ({ simulation }) => simulation.emptyList },
    {
      when: 'a capacity without seats',
      typed: ['--capacity', 's1/havo'],
      code: 2,
      says: ({ simulation }) => simulation.wrongCapacity('s1/havo'),
    },
    {
      when: 'two capacities for a department',
      typed: ['--capacity', 's1/havo=1', '--capacity', 'S1/havo=2'],
      code: 2,
      says: ({ simulation }) => simulation.capacityTwice('s1/havo'),
    },
    {
      when: 'more draws than it makes',
      typed: ['--draws', '100001'],
      code: 2,
      says: ({ simulation }) => simulation.wrongDraws('100001', 100_000),
    },
    {
      when: 'lists without a school',
      typed: ['--list-length', '0'],
      code: 2,
      says: ({ simulation }) => simulation.wrongLength('0', 99),
    },
    {
      when: 'a chart in a folder that is not there',
      typed: ['--svg', 'no-such/chart.svg', '--draws', '20'],
      code: 1,
      says: (_, { cwd }) => ({ code: 'file-unwritable', file: `${cwd}/no-such/chart.svg` }),
    },
  ],
}
