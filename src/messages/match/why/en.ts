import type { Messages } from '../../index.js'

const number = (value: number) => value.toLocaleString('en-GB')
const seats = (count: number) => `${number(count)} ${count === 1 ? 'seat' : 'seats'}`

/** Why a pupil got the seat it got. */
export const why: Messages['match']['why'] = {
  lot: (lot) => `Lot number ${number(lot)}.`,
  code: (code) => `Code in the published files: ${code}`,
  seat: {
    hardship: 'Placed before the draw, by the hardship clause.',
    'special-primary': 'Placed before the draw, from special primary education.',
    kopklas: 'Placed before the draw, after the Kopklas.',
    lot: 'Placed in the draw.',
    raise: 'Placed because the department got extra seats.',
    hand: 'Placed by hand, by the boards.',
    none: 'No seat.',
  },
  position: (position) =>
    position === 1 ? 'This is the school of first preference.' : `This is school number ${position} on the list.`,
  below: (preferences) =>
    `Below it ${preferences === 1 ? 'stands 1 more preference, which was' : `stand ${preferences} more preferences, which were`} not needed.`,
  draw: {
    given: () => 'Here is the seat.',
    'below-seat': () => 'This was not needed any more: a higher preference had a seat.',
    'seated-by-grant': () => 'Before the draw there was a seat already, at another department.',
    'no-capacity': () => 'There were no seats here in this round.',
    'all-granted': ({ capacity, byGrant }) =>
      `All ${seats(capacity)} had been given before the draw, to ${number(byGrant)} pupils.`,
    'better-lots': ({ capacity, byGrant, lastLot, lot }) =>
      [
        `There ${capacity === 1 ? 'was' : 'were'} ${seats(capacity)} here.`,
        byGrant > 0 ? ` Of these, ${number(byGrant)} had been given before the draw.` : '',
        lastLot === null ? '' : ` The last seat went to lot number ${number(lastLot)}; this is ${number(lot)}.`,
      ].join(''),
  },
  afterwards: {
    given: ({ raise }) => `${seats(raise)} could be added here, and this is one of them.`,
    'given-by-hand': () => 'The boards gave this seat by hand.',
    'below-seat': () => '',
    'no-guarantee': () => 'No extra seats are added in this round.',
    'list-not-complete': ({ schools, needed }) =>
      `Extra seats are for complete lists only. There are ${number(schools)} schools on this one, and there should be ${number(needed ?? 0)}.`,
    'no-raise': () => 'No seats could be added here: the department is too small for it.',
    'better-lots': ({ raise, byRaise, lastRaise }) =>
      lastRaise === null
        ? `The ${seats(raise)} that could be added had been given, too.`
        : `The extra seats (${number(byRaise)}) had been given, too, up to lot number ${number(lastRaise)}.`,
  },
  reserve: (rank) => `Number ${number(rank)} on the reserve list.`,
  reserveHint: 'On a reserve list the place on the list counts first, and then the highest lot number first.',
}
