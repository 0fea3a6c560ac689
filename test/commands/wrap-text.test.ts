import { Chalk } from 'chalk'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textWidth } from '../../src/commands/text-width.js'
import { wrapText } from '../../src/commands/wrap-text.js'
import { elkNumber } from '../support/a-school.js'
import { run, runAs } from '../support/run.js'
import { type TestApp, testApp } from '../support/test-app.js'

const bold = new Chalk({ level: 1 }).bold

describe('a text that is wider than the screen', () => {
  it.each([
    ['breaks between words', 'one two three four', 'one two\nthree four'],
    ['fits to the last column', 'three four five', 'three four\nfive'],
    ['stays under its beginning', '  one two three', '  one two\n  three'],
    ['keeps its own lines', 'one\n\ntwo three four\n', 'one\n\ntwo three\nfour\n'],
    ['keeps blanks between words', 'a  b   c   ddd', 'a  b   c\nddd'],
    ['keeps a wider word whole', 'see https://example.org/x now', 'see\nhttps://example.org/x\nnow'],
    ['keeps a command whole', 'Now: elk a b c', 'Now:\nelk a b c'],
    ['keeps a long command whole', 'Type: elk status --at noon', 'Type:\nelk status --at noon'],
    ['does not count colours', bold('one two three'), `${bold('one two three').replace('two ', 'two\n')}`],
    ['counts Chinese letters double', '李小龍 李小龍 李', '李小龍\n李小龍 李'],
    ['does not count a mark on a letter', 'Zoe\u0308 Zoe\u0308 Zoe\u0308 a', 'Zoe\u0308 Zoe\u0308\nZoe\u0308 a'],
  ])('%s', (_, text, wrapped) => {
    expect(wrapText(text, 10)).toBe(wrapped)
  })

  it('loses no word, and no line is too wide unless it is one word', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/\s/u.test(text))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 30 }), (words, width) => {
        const wrapped = wrapText(words.join(' '), width)
        expect(wrapped.split(/[ \n]/)).toEqual(words)
        for (const line of wrapped.split('\n'))
          if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('stays as it is, byte for byte, when it fits', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((typed) => !typed.includes('\n'))
    fc.assert(fc.property(text, (typed) => wrapText(typed, 1000) === typed))
  })
})

describe('what a command says', () => {
  let app: TestApp
  beforeEach(async () => {
    app = await testApp({ rehearsal: true })
  })
  afterEach(() => app.close())

  const typed = ['pupils', 'show', elkNumber(1), '--lang', 'en'] as const
  const sentence = `There is no pupil with ELK number ${elkNumber(1)}. Look the number up with: elk pupils list`

  it('breaks between words on a terminal', async () => {
    const { err } = await runAs({ tty: true }, app, ...typed)
    expect(err).toBe(`${sentence.replace('with: elk', 'with:\nelk')}\n`)
    const { out } = await runAs({ tty: true, columns: 40, env: { NO_COLOR: '1' } }, app, 'pupils', 'list')
    expect(out).toBe('Er zijn nog geen leerlingen. Lees ze in\nmet: elk pupils import BESTAND\n')
  })

  it('stays on one line for a script', async () => {
    expect((await run(app, ...typed)).err).toBe(`${sentence}\n`)
    expect((await runAs({ columns: 40 }, app, 'pupils', 'list')).out).toBe(
      'Er zijn nog geen leerlingen. Lees ze in met: elk pupils import BESTAND\n',
    )
  })

  it('is wrapped in the pager too, so that no word breaks there', async () => {
    const { out } = await runAs(
      { tty: true, columns: 30, env: { NO_COLOR: '1', PAGER: 'cat' } },
      app,
      'audit',
      'list',
      '--actor',
      'nobody',
    )
    expect(out).toBe(
      'Er staat niets in het logboek\ndat hierbij past. Laat iets\nweg, of schrijf een naam\nprecies zoals in het logboek.\n',
    )
  })
})
