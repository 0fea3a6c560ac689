import { describe, expect, it } from 'vitest'
import { mistakesOf, rowOf } from './pupil-file.js'

const row = (advice: string, route: string) =>
  rowOf(`Roepnaam;Achternaam;Geboortedatum;Advies;Route\nSem;Akker;3-5-2014;${advice};${route}`)

describe('a route that stands in the place of the advice', () => {
  it.each([
    ['PrO', ''],
    ['PrO', 'praktijkonderwijs'],
  ])('%s, beside the route %j, is the route', (advice, route) => {
    expect(row(advice, route)).toMatchObject({ advice: undefined, route: 'praktijkonderwijs', problems: [] })
  })

  it.each(['regulier', 'kovo'])('is refused beside another route, %s: one of them must be wrong', (route) => {
    expect(mistakesOf(row('PrO', route))).toEqual([`Route | ${route} | other-route`])
  })
})
