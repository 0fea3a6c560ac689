import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullName, listName, sortName, textProblem, tidyText } from '../../src/domain/name.js'

const name = (firstName: string, prefix: string, lastName: string) => ({ firstName, prefix, lastName })

describe('a name', () => {
  it.each([
    ["D'Andréa"],
    ['D’Andréa'],
    ["'t Hoen"],
    ["N'Golo"],
    ['Anne-Marie'],
    ['Şahin'],
    ['Yağmur'],
    ['Łukasz'],
    ['Ștefănescu'],
    ['فاطمة'],
    ['نرگس\u200cالسادات'],
    ['Müller-Groß'],
    ['Nguyễn'],
    ['O'],
    ['𠮷田'],
  ])('%s is kept as it is', (text) => {
    expect(textProblem(text)).toBeUndefined()
    expect(tidyText(text)).toBe(text)
  })

  it.each([
    ['that turns the text around it', 'abc\u202edef'],
    ['that isolates text', 'abc\u2066def'],
    ['that marks a direction', 'abc\u200fdef'],
    ['that marks Arabic text', 'abc\u061cdef'],
    ['that clears a terminal', 'abc\u001b[2Jdef'],
    ['that starts a terminal code on its own', 'abc\u009b2Jdef'],
    ['that ends a text', 'abc\u0000def'],
    ['that breaks a line', 'abc\r\ndef'],
    ['without width', 'abc\u200bdef'],
    ['that only shows at a line end', 'abc\u00addef'],
    ['of which half is missing', 'abc\ud800def'],
    ['that only one company knows', 'abc\ue000def'],
    ['that stands for lost text', 'abc\ufffddef'],
  ])('with a character %s is refused', (_, text) => {
    expect(textProblem(text)).toBe('forbidden-character')
  })

  it('of 200 characters is kept, a longer one refused', () => {
    expect(textProblem('a'.repeat(200))).toBeUndefined()
    expect(textProblem('a'.repeat(201))).toBe('too-long')
  })

  it('is kept in NFC with single spaces, whatever was typed', () => {
    expect(tidyText('  Zoe\u0308   van\u00a0der\tBerg ')).toBe('Zoë van der Berg')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tidy = tidyText(text)
        expect(tidy).toBe(tidy.normalize('NFC'))
        expect(tidy).not.toMatch(/^\s|\s$|\s\s/)
        expect(tidyText(tidy)).toBe(tidy)
      }),
    )
  })

  it.each([
    [name('Fatima', 'el', 'Amrani'), 'Fatima el Amrani', 'Amrani, Fatima el'],
    [name('Noor', '', 'Jansen'), 'Noor Jansen', 'Jansen, Noor'],
    [name('Suharto', '', ''), 'Suharto', 'Suharto'],
    [name('Jan', "van 't", 'Hoen'), "Jan van 't Hoen", "Hoen, Jan van 't"],
  ])('%j is written %j and listed %j', (who, full, listed) => {
    expect(fullName(who)).toBe(full)
    expect(listName(who)).toBe(listed)
  })
})

describe('a list of names', () => {
  const sorted = (...names: ReturnType<typeof name>[]) =>
    names.sort((one, other) => (sortName(one) < sortName(other) ? -1 : 1)).map(fullName)

  it('is sorted on the surname without its prefix', () => {
    expect(
      sorted(
        name('Eva', 'van der', 'Zee'),
        name('Fatima', 'el', 'Amrani'),
        name('Jan', "'t", 'Hoen'),
        name('Suharto', '', ''),
        name('Ali', '', 'Bakır'),
      ),
    ).toEqual(['Fatima el Amrani', 'Ali Bakır', "Jan 't Hoen", 'Suharto', 'Eva van der Zee'])
  })

  it('puts letters with marks where their plain letters stand', () => {
    expect(
      sorted(
        name('A', '', 'Zonder'),
        name('B', '', 'Öztürk'),
        name('C', '', 'Ottens'),
        name('D', '', 'Łukasik'),
        name('E', '', 'Đurić'),
        name('F', '', 'Maas'),
        name('G', '', 'İnan'),
      ),
    ).toEqual(['E Đurić', 'G İnan', 'D Łukasik', 'F Maas', 'C Ottens', 'B Öztürk', 'A Zonder'])
  })

  it('sorts equal surnames on the first name', () => {
    expect(sorted(name('Zoë', '', 'Jansen'), name('Anna', 'de', 'Jansen'), name('Bo', '', 'Jansen-Smit'))).toEqual([
      'Anna de Jansen',
      'Zoë Jansen',
      'Bo Jansen-Smit',
    ])
  })
})
