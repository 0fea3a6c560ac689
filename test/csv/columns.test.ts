import { describe, expect, it } from 'vitest'
import { columnKey, matchColumns, scoreHeaderBy } from '../../src/csv/columns.js'

const aliases = {
  firstName: ['roepnaam', 'voornaam'],
  prefix: ['tussenvoegsel', 'voorvoegsel'],
  email: ['e-mailadres', 'e-mailadres (verzorger 1)'],
  municipality: ['gemeente'],
}

describe('a column name', () => {
  it.each([
    'E-mailadres (verzorger 1)',
    'EMAILADRES VERZORGER 1',
    ' e_mail adres: Verzorger-1',
    'É-mailadres verzorger\u00a01',
  ])('is compared without case, spacing, punctuation and accents: %j', (name) => {
    expect(columnKey(name)).toBe('emailadresverzorger1')
  })
})

describe('matching columns', () => {
  it('finds each field wherever its column stands, under any of its names', () => {
    const { columns } = matchColumns(['Voorvoegsel', 'E-mailadres (verzorger 1)', 'ROEPNAAM'], aliases)
    expect(columns).toEqual(
      new Map([
        ['prefix', 0],
        ['email', 1],
        ['firstName', 2],
      ]),
    )
  })

  it('reads the better of two columns for one field and names both', () => {
    const { columns, duplicates } = matchColumns(['Voornaam', 'Roepnaam'], aliases)
    expect(columns.get('firstName')).toBe(1)
    expect(duplicates).toEqual([{ field: 'firstName', columns: ['Roepnaam', 'Voornaam'], ambiguous: false }])
  })

  it('says when the same name stands there twice', () => {
    const { columns, duplicates } = matchColumns(['Roepnaam', 'Gemeente', 'roepnaam'], aliases)
    expect(columns.get('firstName')).toBe(0)
    expect(duplicates).toEqual([{ field: 'firstName', columns: ['Roepnaam', 'roepnaam'], ambiguous: true }])
  })

  it('names the columns it does not know, but not nameless or ignored ones', () => {
    const { unknown } = matchColumns(['Roepnaam', '', 'Schoenmaat', 'Fout', '#'], aliases, { ignored: ['fout'] })
    expect(unknown).toEqual(['Schoenmaat', '#'])
  })

  it('never reads a sensitive column, however it is called, even when an alias names it', () => {
    const header = ['BSN', 'Roepnaam', 'B.S.N. leerling', 'Onderwijsnummer/BSN', 'Voornaam']
    const match = matchColumns(header, { firstName: ['roepnaam'], number: ['bsn'] }, { sensitive: ['bsn'] })
    expect(match.ignoredSensitive).toEqual(['BSN', 'B.S.N. leerling', 'Onderwijsnummer/BSN'])
    expect(match.sensitiveIndexes).toEqual(new Set([0, 2, 3]))
    expect(match.columns).toEqual(new Map([['firstName', 1]]))
    expect(match.unknown).toEqual(['Voornaam'])
  })
})

describe('scoring a header', () => {
  it('counts the fields that a row names, each once', () => {
    const score = scoreHeaderBy(aliases)
    expect(score(['Roepnaam', 'Voornaam', 'gemeente', 'schoenmaat', ''])).toBe(2)
    expect(score(['Zoë', 'Jansen', 'Amsterdam'])).toBe(0)
  })
})
