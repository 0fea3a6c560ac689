import { describe, expect, it } from 'vitest'
import type { Advice } from '../../src/domain/advice.js'
import { schoolsForGuarantee } from '../../src/domain/guarantee.js'
import type { RoundName } from '../../src/domain/round.js'
import type { Route } from '../../src/domain/route.js'
import { testConfig } from '../support/test-config.js'

describe('the placement guarantee', () => {
  it.each<[Advice | undefined, Route, RoundName, number | undefined]>([
    ['vmbo-k/gl-tl', 'regular', '1', 4],
    ['vmbo-gl/tl/havo', 'regular', '1', 6],
    ['havo', 'regular', '1', 12],
    ['havo', 'regular', '2', undefined],
    ['havo', 'regular', 'completion', undefined],
    ['vmbo-b', 'praktijkonderwijs', '1', undefined],
    ['havo', 'kovo', '1', undefined],
    ['havo', 'kopklas', '1', undefined],
    [undefined, 'regular', '1', undefined],
  ])('with advice %s on the route %s in round %s asks %s different schools', (advice, route, round, schools) => {
    expect(schoolsForGuarantee({ advice, route }, round, testConfig().lists.guarantee)).toBe(schools)
  })
})
