import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListAction, parseListAction, writeListAction } from '../../src/templates/components/list-action.js'

const department = fc.stringMatching(/^[a-z][a-z0-9:/-]{0,30}$/)

const action: fc.Arbitrary<ListAction> = fc.oneof(
  fc.record({ kind: fc.constantFrom('save', 'finish', 'search', 'show-all', 'clear') }),
  fc.record({ kind: fc.constantFrom('up', 'down', 'remove', 'add'), department }),
  fc.record({
    kind: fc.constant('restore' as const),
    department,
    place: fc.integer({ min: 1, max: 999 }),
    upperLevel: fc.boolean(),
  }),
)

describe('the value of a button on the list', () => {
  it('is read back as it was written, whatever the code of the department', () => {
    fc.assert(
      fc.property(action, (written) => {
        expect(parseListAction(writeListAction(written))).toEqual(written)
      }),
    )
  })

  it('reads as families see it in the address of a test', () => {
    expect(writeListAction({ kind: 'save' })).toBe('opslaan')
    expect(writeListAction({ kind: 'up', department: 'barlaeus/vwo' })).toBe('omhoog:barlaeus/vwo')
    expect(writeListAction({ kind: 'restore', department: 'caland/va-havo', place: 3, upperLevel: true })).toBe(
      'terugzetten:3:ja:caland/va-havo',
    )
  })

  it.each([
    '',
    'omhoog',
    'omhoog:',
    'wissen:barlaeus/vwo',
    'terugzetten:x:ja:a',
    'terugzetten:3:a',
    'OPSLAAN',
    '__proto__',
    'constructor',
  ])('means nothing when no button of the page posts it: %j', (value) => expect(parseListAction(value)).toBeUndefined())
})
