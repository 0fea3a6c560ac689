import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { helpLanguages } from '../../src/domain/language.js'
import { portal as dutch } from '../../src/messages/portal/nl.js'
import { translationNotices } from '../../src/messages/translation-notices.js'
import { drawPage } from '../support/draw-page.js'
import { pageStates } from '../support/page-catalogue.js'

const states = pageStates.filter(({ name }) => name.startsWith('check-'))
const shortList = states.find(({ name }) => name === 'check-short-list')
if (!shortList) throw new Error('the catalogue has no check page with a short list')

const words = (element: HTMLElement | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? ''

describe.each(helpLanguages)('the check page in %s', (language) => {
  const notices = translationNotices[language]
  const page = parse(drawPage(shortList, { language }))
  const beside = page.querySelectorAll('main .elk-beside__dutch')

  it('has each answer, the warning and the handing in beside it in Dutch, which counts', () => {
    const { check } = dutch
    expect(beside.map((part) => words(part.querySelector('.elk-beside__heading')))).toEqual([
      check.childHeading,
      check.contactHeading,
      check.listHeading,
      check.warningHeading,
      check.handInHeading,
    ])
    expect(beside.map((part) => words(part.querySelector('.elk-beside__label')))).toEqual(
      beside.map(() => notices.inDutch),
    )
    const text = words(page.querySelector('.elk-hand-in .elk-beside__dutch'))
    expect(text).toContain(`Vinkje: ‘${check.sure}’`)
    expect(text).toContain(`Knop: ‘${check.submit}’`)
    expect(words(page.querySelector('.elk-hand-in .elk-beside__own'))).toContain(notices.handsInDutch)
  })

  it('tells which words are Dutch, and has nothing there to press, to fill in or to jump to', () => {
    for (const part of beside) {
      const said = part.querySelector('[lang]')
      expect([said?.getAttribute('lang'), said?.getAttribute('dir')]).toEqual(['nl', 'ltr'])
      expect(part.querySelectorAll('a, button, input, form, h1, h2, h3, [id], [name], [tabindex]')).toEqual([])
    }
  })

  it.each(states.map((state) => [state.name, state] as const))('says all answers of %s twice', (_, state) => {
    const drawn = parse(drawPage(state, { language }))
    const inDutch = parse(drawPage(state, { language: 'nl' }))
    const answers = (root: HTMLElement, where: string) =>
      root.querySelectorAll(`${where} dd.elk-summary__value`).map(words)
    expect(answers(drawn, '.elk-beside__dutch')).toEqual(answers(inDutch, 'main'))
    expect(answers(drawn, '.elk-beside__own')).toHaveLength(answers(inDutch, 'main').length)
  })
})

it.each(['nl', 'en'] as const)('a family that reads a whole language sees nothing twice: %s', (language) => {
  expect(drawPage(shortList, { language })).not.toContain('elk-beside')
})
