import { describe, expect, it } from 'vitest'
import type { KnownSchools } from '../../src/imports/pupils/read-school.js'
import { schoolCode } from '../support/a-school.js'
import { mistakesOf, only, rowOf } from './pupil-file.js'

const names = new Map([
  [schoolCode('18AB00'), 'De Regenboog'],
  [schoolCode('18AB01'), 'De Regenboog Zuid'],
  [schoolCode('21CD00'), 'De Lantaarn'],
  [schoolCode('22EF02'), 'De Regenboog'],
])
const row = (header: string, cells: string, schools: Partial<KnownSchools> = {}) =>
  rowOf(`${header};Roepnaam;Achternaam;Geboortedatum\n${cells};Sem;Akker;3-5-2014`, {
    names,
    assumed: undefined,
    ...schools,
  })

describe('the school of a row', () => {
  it.each([
    ['BRIN;Vestiging', '18AB;0', '18AB00'],
    ['BRIN;Vestiging', '18AB;1', '18AB01'],
    ['BRIN', '18ab01', '18AB01'],
    ['School', 'de lantaarn', '21CD00'],
    ['BRIN', '21CD', '21CD00'],
    ['BRIN', '22EF', '22EF02'],
  ])('named as %s %s is %s', (header, cells, code) => {
    expect(row(header, cells)).toMatchObject({ school: code, problems: [] })
  })

  it('is not guessed when two schools have that name', () => {
    expect(mistakesOf(row('School', 'De Regenboog'))).toEqual(['School | De Regenboog | several-schools'])
  })

  it('is not guessed when a BRIN has more than one site', () => {
    expect(mistakesOf(row('BRIN', '18AB'))).toEqual(['BRIN | 18AB | several-schools'])
  })

  it('is the one that the command is limited to, when that settles it', () => {
    const limited = only(schoolCode('18AB01'))
    expect(row('BRIN', '18AB', limited)).toMatchObject({ school: '18AB01', problems: [] })
    expect(row('School', 'De Regenboog', only(schoolCode('22EF02')))).toMatchObject({ school: '22EF02', problems: [] })
    expect(mistakesOf(row('BRIN', '21CD', limited))).toEqual(['BRIN | 21CD | other-school'])
  })
})
