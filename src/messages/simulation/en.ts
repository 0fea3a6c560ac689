import type { Way } from '../../domain/matching/simulate-tally.js'
import type { simulation as nl } from './nl.js'

const whole = new Intl.NumberFormat('en-GB')
const tenths = new Intl.NumberFormat('en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

const oneDecimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const count = (number: number) => whole.format(Math.round(number))
/** Few, such as 0.4 pupils per draw, are not rounded away. */
const mean = (number: number) => (number < 10 && !Number.isInteger(number) ? oneDecimal.format(number) : count(number))
const share = (part: number) => tenths.format(part)

const ways: Record<Way, string> = {
  grant: 'before the draw',
  lot: 'in the draw',
  raise: 'by the raise',
  hand: 'for the boards',
  none: 'no seat',
}

/** What is said about simulated draws. */
export const simulation: typeof nl = {
  count,
  mean,
  share,
  /** A unit that both have is said once. */
  between: (low: string, high: string) => (low === high ? low : `${low.replace(/%$/, '')}–${high}`),
  title: (draws: number, pupils: number, round: string) =>
    `${count(draws)} simulated draws of the lists of ${count(pupils)} pupils (${round})`,
  noDraw: 'This is no draw. Nobody can claim a seat by these figures.',
  lists:
    'The figures hold for the lists that are definitive now. They still change while families apply or boards change seats.',
  repeat: (seed: string) => `The same lists and the same seed give the same figures again. The seed is: ${seed}`,
  troubles: (troubles: number) =>
    troubles === 1
      ? 'One thing in the lists is not right yet; it does not count. To see it: elk match commit --dry-run'
      : `${count(troubles)} things in the lists are not right yet; they do not count. To see them: elk match commit --dry-run`,
  yearHead: ['placed', 'pupils', 'share', 'usually', 'extremes'],
  position: (position: number) => (position === 1 ? 'first school' : `first ${position} schools`),
  ways,
  usual: 'Usually: in 9 of 10 draws. Schools count in the order of the list, with the mean of all draws.',
  departments: 'Departments that filled',
  departmentHead: ['department', 'seats', '1st choice', 'fills', 'up to lot', 'usually'],
  departmentHeadBeside: ['department', 'seats', 'changed', 'fills', 'changed', 'up to lot', 'changed'],
  departmentLegend:
    'Up to lot: so high a lot number could be on average when the department filled. A lower number is better.',
  neverFull: (departments: number) =>
    departments === 1 ? '1 department never filled.' : `${count(departments)} departments never filled.`,
  filled: (part: number) => {
    if (part === 0) return 'never'
    return part === 1 ? 'always' : `${Math.min(99, Math.max(1, Math.round(part * 100)))}%`
  },
  now: 'now',
  changed: 'changed',
  changes: 'What is changed:',
  legend: '  █ is now, ▒ is with this change.',
  capacityChange: (department: string, before: number, after: number) =>
    `  ${department}: ${count(after)} seats instead of ${count(before)}`,
  lengthChange: (schools: number) =>
    schools === 1
      ? '  every list ends after 1 school; the placement guarantee asks no more either'
      : `  every list ends after ${schools} different schools; the placement guarantee asks no more either`,
  family: (draws: number) => `The chances of one family, from ${count(draws)} simulated draws`,
  pupil: (name: string, elkNumber: string, advice: string) => `${name} (${elkNumber}), advice ${advice}`,
  typedList: (advice: string) => `a list that you typed, advice ${advice}`,
  chance: (chance: number) => {
    if (chance < 0.01) return 'less than 1%'
    return chance > 0.99 ? 'more than 99%' : `${Math.round(chance * 100)}%`
  },
  leftComplete: 'left for the boards',
  leftShort: 'no seat',
  granted: (department: string) => `This child has a right to a seat before the draw: ${department}.`,
  grantedAnywhere: 'This child gets a seat before the draw: the highest on the list that is free.',
  tooShort: (schools: number, needed: number) =>
    `The list holds ${schools} different schools. The placement guarantee needs ${needed}.`,
  honest:
    'The best order is the true one: put first what the child wants most. Putting a school lower never makes its chance greater.',
  noAdvice: 'A list needs an advice. Give it too, such as --advice vwo.',
  notWithPupil: 'The advice of a pupil is known. Leave --advice out.',
  adviceWithoutList: 'An advice alone is not enough. Give a list too, such as --list a,b,c.',
  notPerSchool: 'A draw is the same for all schools. Leave --school and --board out, or name one pupil with --pupil.',
  wrongDraws: (text: string, most: number) => `--draws is a whole number from 1 to ${count(most)}, not “${text}”.`,
  wrongLength: (text: string, most: number) => `--list-length is a whole number from 1 to ${most}, not “${text}”.`,
  wrongCapacity: (text: string) =>
    `“${text}” is no department with seats. Type for example --capacity barlaeus/vwo=150.`,
  capacityTwice: (department: string) => `${department} is given twice with --capacity. Leave one of the two out.`,
  emptyList:
    'The list is empty. Type the departments with a comma between them, such as --list barlaeus/vwo,cygnus/vwo.',
  written: (file: string) => `The chart is in ${file}`,
  chart: {
    yearTitle: 'How high on their list are pupils placed?',
    year: (draws: number, pupils: number, round: string) =>
      `The mean of ${count(draws)} simulated draws of the lists of ${count(pupils)} pupils in ${round}.`,
    usual: 'The thin line runs from the lowest to the highest value in 9 of 10 draws.',
    familyTitle: 'The chance of every preference',
    family: (draws: number, round: string) =>
      `From ${count(draws)} simulated draws of the lists as they are now, in ${round}.`,
    mark: (part: number) => `${part * 100}%`,
  },
}
