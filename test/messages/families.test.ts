import { describe, expect, it } from 'vitest'
import { familyLanguages, helpLanguages } from '../../src/domain/language.js'
import type { Instant } from '../../src/domain/time.js'
import { formatMoment } from '../../src/messages/dates.js'
import { familyMessagesFor, linesMissingIn } from '../../src/messages/families.js'
import { textsMissingIn } from '../../src/templates/mail/wording/mail-wordings.js'
import { messagePaths } from '../support/recorded-messages.js'

describe('what families read', () => {
  it.each(helpLanguages)('is whole in %s', (language) => {
    expect([...linesMissingIn(language), ...textsMissingIn(language)]).toEqual([])
  })

  it.each(familyLanguages)('has the same lines in %s as in Dutch', (language) => {
    expect(messagePaths(familyMessagesFor(language).portal)).toEqual(messagePaths(familyMessagesFor('nl').portal))
  })

  it.each([
    ['nl', 'woensdag 25 maart 2026, 15.30 uur'],
    ['en', 'Wednesday 25 March 2026, 15:30'],
    ['tr', '25 Mart 2026 Çarşamba, 15:30'],
    ['ar', 'الأربعاء، 25 مارس 2026، 15:30'],
    ['pl', 'środa, 25 marca 2026, 15:30'],
    ['uk', 'середа, 25 березня 2026 р., 15:30'],
    ['es', 'miércoles, 25 de marzo de 2026, 15:30'],
  ] as const)('writes a moment out in %s', (language, written) => {
    expect(formatMoment('2026-03-25T14:30:00.000Z' as Instant, language)).toBe(written)
  })
})
