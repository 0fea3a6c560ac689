import { describe } from 'vitest'
import { byCode, closed, type OpenDraw, openExample } from '../support/verify/example-draw.js'
import { itIsFound, type Tampering } from '../support/verify/tampering.js'

const [hardship, kopklas, first, raised, byHand, short, havo] = [
  '0H4T-K2VB-8QWM-R61X',
  '2XQ8-MB5G-V7TR-04HD',
  '3N6E-ZW1K-PA9Y-SC27',
  '7KQ2-M4XD-P9TH-3WZ8',
  '4GJV-50RX-D8MB-QT3F',
  '8W0P-FN6C-B2SE-Y5GR',
  'AB3F-8C9R-WT52-N0PS',
] as const

type Change = (outcome: OpenDraw['outcome']) => void

function person(outcome: OpenDraw['outcome'], code: string) {
  return byCode(outcome.participants, code)
}

function department(outcome: OpenDraw['outcome'], code: string) {
  return byCode(outcome.departments, code)
}

function firstReserve(outcome: OpenDraw['outcome'], code: string) {
  const [reserve] = person(outcome, code).reserves
  if (!reserve) throw new Error(`${code} is on no reserve list`)
  return reserve
}

function swap<T>(one: T, other: T, ...keys: (keyof T)[]) {
  for (const key of keys) [one[key], other[key]] = [other[key], one[key]]
}

function seat(outcome: OpenDraw['outcome'], code: string, how: string, at: string) {
  Object.assign(person(outcome, code), { how, department: at, place: 1, position: 1, reserves: [] })
}

const changes: [what: string, place: string, change: Change][] = [
  [
    'two participants swap seats',
    `outcome.participants[${raised}].department`,
    (o) => swap(person(o, first), person(o, raised), 'how', 'department', 'place', 'position', 'reserves'),
  ],
  [
    'two lot numbers are swapped',
    `outcome.participants[${first}].lot`,
    (o) => swap(person(o, first), person(o, havo), 'lot'),
  ],
  ['another seed is named', 'outcome.participants[', (o) => Object.assign(o, { seed: `${o.seed} 6` })],
  ['a seat is given to who has none', `outcome.participants[${short}].how`, (o) => seat(o, short, 'lot', 'eik/vwo')],
  ['a seat is taken away', `outcome.participants[${first}].how`, (o) => seat(o, first, 'none', 'beuk/vwo')],
  ['a short list gets a seat by hand', `outcome.participants[${short}]`, (o) => seat(o, short, 'hand', 'eik/vwo')],
  [
    'a seat by hand lies outside the own list',
    `outcome.participants[${byHand}].department`,
    (o) => Object.assign(person(o, byHand), { department: 'linde/havo' }),
  ],
  ['who has a seat gets another by hand', `outcome.participants[${havo}]`, (o) => seat(o, havo, 'hand', 'beuk/havo')],
  [
    'a grant gets another kind',
    `outcome.participants[${hardship}].how`,
    (o) => seat(o, hardship, 'kopklas', 'iep/vwo'),
  ],
  [
    'a granted seat is called a drawn one',
    `outcome.participants[${kopklas}].how`,
    (o) => seat(o, kopklas, 'lot', 'beuk/vwo'),
  ],
  [
    'an extra seat is called a drawn one',
    `outcome.participants[${raised}].how`,
    (o) => Object.assign(person(o, raised), { how: 'lot' }),
  ],
  [
    'a place is altered',
    `outcome.participants[${raised}].place`,
    (o) => Object.assign(person(o, raised), { place: 1 }),
  ],
  [
    'a position is altered',
    `outcome.participants[${raised}].position`,
    (o) => Object.assign(person(o, raised), { position: 1 }),
  ],
  [
    'two ranks on a reserve list are swapped',
    `outcome.participants[${raised}].reserves`,
    (o) => swap(firstReserve(o, raised), firstReserve(o, '9ZA5-QJ7V-XK3D-1MHT'), 'rank'),
  ],
  [
    'reserves stand in another order',
    `outcome.participants[${short}].reserves`,
    (o) => person(o, short).reserves.reverse(),
  ],
  [
    'who has priority for no one department is kept off the reserve list',
    `outcome.participants[${kopklas}].reserves`,
    (o) => Object.assign(person(o, kopklas), { reserves: [] }),
  ],
  ['a reserve is left out', `outcome.participants[${short}].reserves`, (o) => person(o, short).reserves.pop()],
  [
    'the last lot number is altered',
    'outcome.departments[eik/vwo].lastLot',
    (o) => Object.assign(department(o, 'eik/vwo'), { lastLot: 5 }),
  ],
  [
    'a total is altered',
    'outcome.departments[eik/vwo].seated.lot',
    (o) => Object.assign(department(o, 'eik/vwo').seated, { lot: 3 }),
  ],
  [
    'a capacity is altered',
    'outcome.departments[eik/vwo].capacity',
    (o) => Object.assign(department(o, 'eik/vwo'), { capacity: 3 }),
  ],
  [
    'a raise is altered',
    'outcome.departments[eik/vwo].raise',
    (o) => Object.assign(department(o, 'eik/vwo'), { raise: 2 }),
  ],
  [
    'a reserve list is said to be shorter',
    'outcome.departments[beuk/vwo].reserve',
    (o) => Object.assign(department(o, 'beuk/vwo'), { reserve: 2 }),
  ],
  ['a participant is left out', `outcome.participants[${short}]`, (o) => o.participants.splice(8, 1)],
  ['a participant stands there twice', 'outcome.participants', (o) => o.participants.splice(8, 0, person(o, short))],
  [
    'a participant is invented',
    'outcome.participants[ZZZZ-ZZZZ-ZZZZ-ZZZZ]',
    (o) => o.participants.push({ ...person(o, first), code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ', lot: 13 }),
  ],
  ['participants stand in another order', 'outcome.participants', (o) => o.participants.reverse()],
  ['a department is left out', 'outcome.departments[beuk/havo]', (o) => o.departments.shift()],
  ['departments stand in another order', 'outcome.departments', (o) => o.departments.reverse()],
  [
    'a number is written as text',
    `outcome.participants[${first}].lot`,
    (o) => Object.assign(person(o, first), { lot: '1' }),
  ],
  ['a key is added', `outcome.participants[${first}].note`, (o) => Object.assign(person(o, first), { note: 'ziek' })],
  [
    'a key is left out',
    `outcome.participants[${first}].place`,
    (o) => Reflect.deleteProperty(person(o, first), 'place'),
  ],
  ['the format is another', 'outcome.format', (o) => Object.assign(o, { format: 'elk-outcome-2' })],
  ['the source is left out', 'outcome.source', (o) => Reflect.deleteProperty(o, 'source')],
  ['the source is empty', 'outcome.source', (o) => Object.assign(o, { source: '' })],
  ['the seed is too short', 'outcome.seed', (o) => Object.assign(o, { seed: '2 4 3 1 2 1 1 6' })],
  ['the seed ends in a space', 'outcome.seed', (o) => Object.assign(o, { seed: `${o.seed} ` })],
  ['the seed holds two spaces in a row', 'outcome.seed', (o) => Object.assign(o, { seed: `${o.seed}  6` })],
  ['the seed ends in a line', 'outcome.seed', (o) => Object.assign(o, { seed: `${o.seed}\n` })],
  ['the seed holds a sign nobody sees', 'outcome.seed', (o) => Object.assign(o, { seed: `${o.seed}\u200b` })],
  [
    'the seed holds a digit that looks like another',
    'outcome.seed',
    (o) => Object.assign(o, { seed: `${o.seed} \uff16` }),
  ],
  ['the seed is no text', 'outcome.seed', (o) => Object.assign(o, { seed: 2431211663421145 })],
]

function changed(change: Change): Tampering['draw'] {
  const draw = openExample()
  change(draw.outcome)
  return closed(draw)
}

describe('an outcome that was tampered with is found out', () => {
  itIsFound(changes.map(([what, place, change]) => ({ what, place, draw: changed(change) })))
})
