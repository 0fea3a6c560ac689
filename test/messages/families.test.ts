import { describe, expect, it } from 'vitest'
import { type FamilyLanguage, helpLanguages, translatedLanguages } from '../../src/domain/language.js'
import type { Instant } from '../../src/domain/time.js'
import { formatMoment } from '../../src/messages/dates.js'
import { familyMessagesFor, linesMissingIn } from '../../src/messages/families.js'
import { textsMissingIn } from '../../src/templates/mail/wording/mail-wordings.js'

/** How many entries each list in a catalogue has, by its path. */
function listLengths(node: object, path: readonly string[] = []): [path: string, entries: number][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [[[...path, key].join('.'), value.length]]
    return typeof value === 'object' && value !== null ? listLengths(value, [...path, key]) : []
  })
}
const listsIn = (language: FamilyLanguage) => {
  const { portal, problems, fields, terms } = familyMessagesFor(language)
  return listLengths({ portal, problems, fields, terms })
}
const dutchLists = listsIn('nl')

describe('what families read', () => {
  it.each(helpLanguages)('is whole in %s', (language) => {
    expect([...linesMissingIn(language), ...textsMissingIn(language)]).toEqual([])
  })

  it.each(translatedLanguages)('says in %s as many sentences in a row as in Dutch', (language) => {
    expect(dutchLists.length).toBeGreaterThan(0)
    expect(Object.fromEntries(listsIn(language))).toEqual(Object.fromEntries(dutchLists))
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
