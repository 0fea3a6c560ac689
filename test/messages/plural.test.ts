import { describe, expect, it } from 'vitest'
import type { HelpLanguage } from '../../src/domain/language.js'
import { familyMessagesFor } from '../../src/messages/families.js'
import { pluralIn } from '../../src/messages/portal/plural.js'

const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }

describe('a number with a noun', () => {
  it.each([
    ['tr', [1, 'one'], [2, 'other'], [21, 'other']],
    ['es', [0, 'other'], [1, 'one'], [2, 'other']],
    ['pl', [1, 'one'], [3, 'few'], [5, 'many'], [12, 'many'], [22, 'few'], [25, 'many']],
    ['uk', [1, 'one'], [2, 'few'], [5, 'many'], [11, 'many'], [21, 'one'], [114, 'many']],
    ['ar', [0, 'zero'], [1, 'one'], [2, 'two'], [3, 'few'], [10, 'few'], [11, 'many'], [100, 'other'], [103, 'few']],
  ] as [HelpLanguage, ...[number, string][]][])('takes the form that %s has for it', (language, ...expected) => {
    const plural = pluralIn(language)
    expect(expected.map(([count]) => [count, plural(count, forms)])).toEqual(expected)
  })

  it('takes the last form where a language needs no more', () => {
    expect(pluralIn('pl')(5, { one: '1 szkoła', few: '2 szkoły', other: '5 szkół' })).toBe('5 szkół')
  })

  it.each([
    ['tr', ['1 yer', '2 yer', '5 yer', '12 yer']],
    ['es', ['1 plaza', '2 plazas', '5 plazas', '12 plazas']],
    ['pl', ['1 miejsce', '2 miejsca', '5 miejsc', '12 miejsc']],
    ['uk', ['1 місце', '2 місця', '5 місць', '12 місць']],
    ['ar', ['مكان واحد', 'مكانان', '5 أماكن', '12 مكانًا']],
  ] as const)('is right at the seats of a school in %s', (language, said) => {
    expect([1, 2, 5, 12].map(familyMessagesFor(language).portal.preferences.seats)).toEqual(said)
  })

  it.each([
    ['pl', 'Na liście: 2 opcje w 1 szkole.', 'Na liście: 22 opcje w 12 różnych szkołach.'],
    ['uk', 'У вашому списку: 2 варіанти у 1 школі.', 'У вашому списку: 22 варіанти у 12 різних школах.'],
    ['ar', 'في قائمتك: اختياران في مدرسة واحدة.', 'في قائمتك: 22 اختيارًا في 12 مدرسة مختلفة.'],
    ['tr', 'Listenizde: 1 okulda 2 tercih.', 'Listenizde: 12 farklı okulda 22 tercih.'],
    ['es', 'En su lista: 2 opciones en 1 escuela.', 'En su lista: 22 opciones en 12 escuelas distintas.'],
  ] as const)('is right twice in one sentence in %s', (language, few, many) => {
    const { listed } = familyMessagesFor(language).portal.overview
    expect([listed(2, 1), listed(22, 12)]).toEqual([few, many])
  })
})
