import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoute, routeKind, routes } from '../../src/domain/route.js'

describe('a route', () => {
  it.each([
    ['regular', 'list'],
    ['kovo', 'one-school'],
    ['praktijkonderwijs', 'one-school'],
    ['vso', 'paper'],
    ['isk', 'paper'],
    ['kopklas', 'paper'],
  ] as const)('%s: the family has to do with a %s', (route, kind) => {
    expect(routeKind(route)).toBe(kind)
    expect(parseRoute(route)).toBe(route)
  })

  it.each([
    ['regulier', 'regular'],
    ['Regulier onderwijs', 'regular'],
    ['VO', 'regular'],
    ['KOVO', 'kovo'],
    ['kleinschalig ondersteunend vo', 'kovo'],
    ['PrO', 'praktijkonderwijs'],
    ['praktijk-onderwijs', 'praktijkonderwijs'],
    ['V.S.O.', 'vso'],
    ['Voortgezet speciaal onderwijs', 'vso'],
    ['Internationale schakelklas', 'isk'],
    ['Kopklas', 'kopklas'],
  ])('written %j is %s', (text, route) => {
    expect(parseRoute(text)).toBe(route)
  })

  it.each(['', 'havo', 'constructor', 'toString', '__proto__', 'vso2', 'kopklás'])('%j is none', (text) => {
    expect(parseRoute(text)).toBeUndefined()
  })

  it('of any text is a route or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const route = parseRoute(text)
        expect(route === undefined || routes.includes(route)).toBe(true)
      }),
    )
  })
})
