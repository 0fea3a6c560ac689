import { describe, expect, it } from 'vitest'
import { canonicalBytes, sha256Hex } from '../../src/domain/matching/canonical-json.js'
import { verifyOutcome } from '../../src/domain/matching/verify-outcome.js'
import { byCode, closed, drawnAgain, exampleDraw, type OpenDraw, openExample } from '../support/verify/example-draw.js'
import { checkInPython, pythonLacks } from '../support/verify/python-checker.js'
import { itIsFound } from '../support/verify/tampering.js'

const [hardship, someone, short] = ['0H4T-K2VB-8QWM-R61X', '3N6E-ZW1K-PA9Y-SC27', '8W0P-FN6C-B2SE-Y5GR'] as const
const noSha256 = 'A'.repeat(64)
const sha256 = 'a'.repeat(64)

type Change = (lists: OpenDraw['lists']) => unknown

function person(lists: OpenDraw['lists'], code: string) {
  return byCode(lists.participants, code)
}

function department(lists: OpenDraw['lists'], code: string) {
  return byCode(lists.departments, code)
}

/** What the rules allow, so that a changed file looks right by itself. */
const lawful: [what: string, change: Change][] = [
  ['a capacity is raised', (l) => Object.assign(department(l, 'eik/vwo'), { capacity: 3 })],
  ['a list is put in another order', (l) => person(l, someone).list.reverse()],
  ['a list is made long enough', (l) => person(l, short).list.push('iep/vwo')],
  ['a participant is left out', (l) => l.participants.splice(3, 1)],
  ['a participant is added', (l) => l.participants.push({ ...person(l, short), code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })],
  ['a grant is invented', (l) => Object.assign(person(l, short), { grant: { kind: 'hardship', department: null } })],
  ['a grant is taken away', (l) => Object.assign(person(l, hardship), { grant: null })],
  ['the guarantee is lowered', (l) => Object.assign(l.rules.guarantee, { vwo: 2 })],
  ['the raise is made higher', (l) => Object.assign(l.rules, { raisePercent: 50 })],
  ['an advice is changed', (l) => Object.assign(person(l, 'AB3F-8C9R-WT52-N0PS'), { advice: 'havo/vwo' })],
  ['a code is changed', (l) => Object.assign(person(l, short), { code: '8W0P-FN6C-B2SE-Y5GS' })],
  ['a department moves to another school', (l) => Object.assign(department(l, 'iep/vwo'), { school: 'eik' })],
  ['an earlier draw is made up', (l) => l.earlier.push(sha256)],
]

const unlawful: [what: string, place: string, change: Change][] = [
  ['a participant stands there twice', 'lists.participants', (l) => l.participants.splice(8, 0, person(l, short))],
  ['participants do not ascend', 'lists.participants', (l) => l.participants.reverse()],
  ['departments do not ascend', 'lists.departments', (l) => l.departments.reverse()],
  ['advices do not ascend', 'lists.departments[beuk/vwo].advices', (l) => department(l, 'beuk/vwo').advices.reverse()],
  [
    'a list names a department twice',
    `lists.participants[${short}].list`,
    (l) => person(l, short).list.push('eik/vwo'),
  ],
  ['a list is empty', `lists.participants[${short}].list`, (l) => person(l, short).list.splice(0)],
  [
    'a list names an unknown department',
    `lists.participants[${short}].list`,
    (l) => person(l, short).list.push('es/vwo'),
  ],
  [
    'a department is not for that advice',
    `lists.participants[${short}].list`,
    (l) => person(l, short).list.push('beuk/havo'),
  ],
  [
    'a grant lies outside the own list',
    `lists.participants[${short}].grant`,
    (l) => Object.assign(person(l, short), { grant: { kind: 'kopklas', department: 'iep/vwo' } }),
  ],
  [
    'a department has more named grants than seats',
    'lists.departments[iep/vwo].capacity',
    (l) => Object.assign(person(l, someone), { grant: { kind: 'kopklas', department: 'iep/vwo' } }),
  ],
  [
    'a grant is of an unknown kind',
    `lists.participants[${hardship}].grant.kind`,
    (l) => Object.assign(person(l, hardship), { grant: { kind: 'sibling', department: null } }),
  ],
  [
    'a code is no code',
    'lists.participants[8w0p-fn6c].code',
    (l) => Object.assign(person(l, short), { code: '8w0p-fn6c' }),
  ],
  [
    'a capacity is text',
    'lists.departments[eik/vwo].capacity',
    (l) => Object.assign(department(l, 'eik/vwo'), { capacity: '2' }),
  ],
  [
    'a capacity is below 0',
    'lists.departments[eik/vwo].capacity',
    (l) => Object.assign(department(l, 'eik/vwo'), { capacity: -1 }),
  ],
  [
    'a capacity is a fraction',
    'lists.departments[eik/vwo].capacity',
    (l) => Object.assign(department(l, 'eik/vwo'), { capacity: 2.5 }),
  ],
  [
    'a capacity is endless',
    'lists.departments[eik/vwo].capacity',
    (l) => Object.assign(department(l, 'eik/vwo'), { capacity: 1e300 }),
  ],
  ['the raise is more than all', 'lists.rules.raisePercent', (l) => Object.assign(l.rules, { raisePercent: 101 })],
  ['a guarantee needs no school', 'lists.rules.guarantee', (l) => Object.assign(l.rules.guarantee, { vwo: 0 })],
  ['round 2 has a guarantee', 'lists.rules.guarantee', (l) => Object.assign(l, { round: '2' })],
  ['the round is not drawn for', 'lists.round', (l) => Object.assign(l, { round: 'completion' })],
  ['an earlier draw is named twice', 'lists.earlier', (l) => l.earlier.push(sha256, sha256)],
  ['an earlier draw is no SHA-256', 'lists.earlier', (l) => l.earlier.push(noSha256)],
  ['the format is another', 'lists.format', (l) => Object.assign(l, { format: 'elk-lists-2' })],
  ['a key is added', `lists.participants[${short}].note`, (l) => Object.assign(person(l, short), { note: 'ziek' })],
  ['a key is added that objects inherit', 'lists.rules.constructor', (l) => Object.assign(l.rules, { constructor: 1 })],
  [
    'a key is left out',
    'lists.departments[eik/vwo].school',
    (l) => Reflect.deleteProperty(department(l, 'eik/vwo'), 'school'),
  ],
]

function changed(change: Change): OpenDraw {
  const draw = openExample()
  change(draw.lists)
  return draw
}

describe('lists that break a rule are found out', () => {
  itIsFound(unlawful.map(([what, place, change]) => ({ what, place, draw: closed(changed(change)) })))
})

describe('lists that are changed under an outcome are found out', () => {
  itIsFound(
    lawful.map(([what, change]) => ({
      what,
      place: 'outcome.lists',
      draw: { ...closed(changed(change)), outcome: exampleDraw.outcome, published: undefined },
    })),
  )
})

describe('lists that are changed and drawn for again are found out by what was published before', () => {
  const draws = lawful.map(([what, change]) => ({ what, place: 'lists', draw: drawnAgain(changed(change)) }))
  itIsFound(draws)

  it('and by nothing else: without it both checkers find them right', () => {
    const alone = draws.map(({ draw: { lists, outcome } }) => ({ lists, outcome }))
    expect(alone.flatMap((files) => verifyOutcome(files).findings)).toEqual([])
    if (!pythonLacks) expect(checkInPython(alone).filter(({ status }) => status !== 0)).toEqual([])
  })
})

describe('an earlier draw that is dropped again, with all that follows from it,', () => {
  const { lists } = changed((l) => l.earlier.push(sha256))
  const published = sha256Hex(canonicalBytes(lists))
  itIsFound([{ what: 'is found out by what was published', place: 'lists', draw: { ...exampleDraw, published } }])
})
