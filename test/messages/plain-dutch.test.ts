import { describe, expect, it } from 'vitest'
import { portal } from '../../src/messages/portal/nl.js'
import { familyTexts, saidInPortal } from '../support/family-texts.js'
import { averageLength, dutchFaults } from '../support/plain-dutch.js'
import { messagePaths } from '../support/recorded-messages.js'

const AVERAGE_SENTENCE = 12

describe.each(Object.entries(familyTexts()))('the Dutch that families read: %s', (_, texts) => {
  it('has been read', () => {
    expect(texts.length).toBeGreaterThan(15)
  })

  it('is plain: short sentences, u, no word of offices or of programmers, dates written out', () => {
    expect(dutchFaults(texts)).toEqual([])
  })

  it('has sentences of twelve words on average, or shorter', () => {
    expect(averageLength(texts)).toBeLessThanOrEqual(AVERAGE_SENTENCE)
  })
})

describe('what the portal can say', () => {
  const said = saidInPortal()

  it('is all said on some page of the catalogue', () => {
    expect(messagePaths(portal).filter((path) => !said.has(path))).toEqual([])
  })

  it('names a deadline by its day, in words', () => {
    expect([...(said.get('overview.open.deadline') ?? [])]).toEqual(
      ['ronde 1', 'ronde 2', 'de afrondingsfase'].map(
        (round) => `Lever de aanmelding voor ${round} uiterlijk in op dinsdag 31 maart 2026, 23.59 uur.`,
      ),
    )
  })
})

describe('the lint', () => {
  it.each([
    'U dient het formulier in te vullen.',
    'Deze url is ongeldig.',
    'Vul je naam in.',
    'Het kan tot 31-3-2026.',
    'Het kan tot 15.30.',
    'Gelukt!',
    'Deze zin is met opzet zo lang gemaakt dat niemand hem nog in één keer kan lezen en ook echt kan begrijpen.',
  ])('finds fault with “%s”', (text) => {
    expect(dutchFaults([text])).not.toEqual([])
  })

  it('finds none with plain words', () => {
    expect(dutchFaults(['De uitslag komt op donderdag 9 april 2026, 15.30 uur. U kunt een v.a. havo kiezen.'])).toEqual(
      [],
    )
  })
})
