import { describe, expect, it } from 'vitest'
import { findUnfilled, withoutComments } from '../../src/domain/own-page.js'
import { asInstant } from '../../src/domain/time.js'
import { readProse } from '../../src/portal/own-pages/read-prose.js'
import { readSecurity } from '../../src/portal/own-pages/read-security.js'
import { ownPageValues } from '../../src/portal/own-pages/values.js'
import { modelTexts, newOwnPages } from '../../src/templates/own-pages/model-texts.js'
import { filledIn } from '../support/keep-own-texts.js'
import { sentences } from '../support/markdown.js'
import { averageLength, dutchFaults } from '../support/plain-dutch.js'
import { testConfig } from '../support/test-config.js'

const AVERAGE_SENTENCE = 12

const pages = ['privacy', 'accessibility'] as const
const textOf = (name: (typeof pages)[number], language: 'nl' | 'en') =>
  withoutComments(modelTexts[`${name}.${language}.md`])
const said = (text: string) =>
  sentences({ file: '', prose: text.replace(/\[(?:VUL|FILL) IN:[^\]]*\]/g, 'x'), blocks: [], anchors: [] })

describe.each(pages)('the model text of %s', (name) => {
  it('is a text that the portal can show, apart from what is to be filled in', () => {
    for (const language of ['nl', 'en'] as const) {
      const { problems } = readProse(filledIn(textOf(name, language)), ownPageValues(testConfig(), language))
      expect(problems).toEqual([])
    }
  })

  it('is in plain Dutch', () => {
    const all = said(textOf(name, 'nl'))
    expect(dutchFaults(all)).toEqual([])
    expect(averageLength(all)).toBeLessThanOrEqual(AVERAGE_SENTENCE)
  })

  it('says the same in English: as many headings, points and places to fill in', () => {
    const count = (text: string) => [/^## /gm, /^- /gm, /\{\w+\}/g].map((part) => text.match(part)?.length)
    expect(count(textOf(name, 'en'))).toEqual(count(textOf(name, 'nl')))
    expect(findUnfilled(textOf(name, 'en'))).toHaveLength(findUnfilled(textOf(name, 'nl')).length)
  })
})

// GDPR, articles 13 and 14: what people must be told whose data are used.
it.each([
  ['who is responsible', '{operator} is verantwoordelijk'],
  ['the data protection officer', 'functionaris gegevensbescherming'],
  ['what for', '## Waarvoor gebruiken wij ze?'],
  ['the legal ground', 'artikel 6, lid 1, letter e'],
  ['where the data come from', '## Waar komen de gegevens vandaan?'],
  ['who gets them', '## Wie krijgt de gegevens?'],
  ['who works for the operator', 'verwerkersovereenkomst'],
  ['whether they leave Europe', 'Europese Economische Ruimte'],
  ['how long', '## Hoe lang bewaren wij ze?'],
  ['access', 'welke gegevens wij hebben, en om een kopie daarvan'],
  ['correction', 'om fouten te verbeteren'],
  ['erasure', 'om gegevens te wissen'],
  ['restriction', 'om gegevens een tijd niet te gebruiken'],
  ['objection', 'bezwaar maken'],
  ['the complaint', 'Autoriteit Persoonsgegevens'],
  ['what happens when they are not given', 'Zonder deze gegevens kan uw kind niet meedoen.'],
  ['that a computer takes part in the decision, and how', '## Loting met de computer'],
])('the privacy statement says %s', (_, text) => {
  expect(modelTexts['privacy.nl.md'].replaceAll('\n', ' ')).toContain(text)
})

it('a new home can report security problems for just under a year, once its contact is filled in', () => {
  const madeAt = asInstant('2026-01-10T09:00:00.000Z')
  const { text = '' } = newOwnPages(madeAt).find(({ file }) => file === 'security.txt') ?? {}
  expect(findUnfilled(text).map(({ line }) => line)).toEqual([2])
  expect(readSecurity(filledIn(text))).toEqual({ expiresAt: '2027-01-09T09:00:00.000Z', problems: [] })
})
