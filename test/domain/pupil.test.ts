import { describe, expect, it } from 'vitest'
import {
  changedFields,
  contactFields,
  isPrinted,
  type PupilData,
  printedFields,
  pupilFields,
} from '../../src/domain/pupil.js'
import { day } from '../support/test-config.js'

const fatima: PupilData = {
  number: '12',
  firstName: 'Fatima',
  prefix: 'el',
  lastName: 'Amrani',
  birthDate: day('2014-01-31'),
  group: '8',
  street: 'Stoomstraat',
  houseNumber: '12',
  houseNumberSuffix: '',
  postcode: '1013 AB',
  city: 'Amsterdam',
  contactName: 'Samira el Amrani',
  email: 'samira@example.org',
  phone: '06 12 34 56 78',
  contactName2: '',
  email2: '',
  phone2: '',
  language: 'nl',
}

describe('a correction of a pupil', () => {
  it('names each field that changes, old and new, in the order of the form', () => {
    expect(
      changedFields(fatima, { email: 'new@example.org', firstName: 'Fátima', city: 'Amsterdam', phone: undefined }),
    ).toEqual([
      { field: 'firstName', old: 'Fatima', new: 'Fátima' },
      { field: 'email', old: 'samira@example.org', new: 'new@example.org' },
    ])
  })

  it('may empty a field', () => {
    expect(changedFields(fatima, { prefix: '' })).toEqual([{ field: 'prefix', old: 'el', new: '' }])
  })

  it('is nothing when everything stands there already', () => {
    expect(changedFields(fatima, { ...fatima })).toEqual([])
  })

  it('knows every field of a pupil', () => {
    expect([...pupilFields].sort()).toEqual(Object.keys(fatima).sort())
  })

  it('touches the printed form, the contact data, or only the school administration', () => {
    const change = (field: (typeof pupilFields)[number]) => ({ field, old: '', new: 'x' })
    expect(pupilFields.filter((field) => isPrinted(change(field)))).toEqual([...printedFields])
    expect(contactFields.some((field) => isPrinted(change(field)))).toBe(false)
    expect([
      isPrinted({ field: 'advice', old: '', new: 'vwo' }),
      isPrinted({ field: 'route', old: '', new: 'kovo' }),
    ]).toEqual([true, true])
  })
})
