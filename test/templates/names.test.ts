import { type HTMLElement, NodeType, parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { familyLanguages } from '../../src/domain/language.js'
import { drawPage } from '../support/draw-page.js'
import { pageStates } from '../support/page-catalogue.js'

/** Parts of the names of people, schools and places of the catalogue's data. */
const names =
  /Yağmur|Hoff|Ayşe|Bram|Kleine Wereld|Amstelland|Barlaeus|Caland|Cartesius|Nieuwentijt|Berlage|IVKO|Hyperion|Dreef|Atlant/

// What is wrong with a field is said in plain text, where no element can stand.
const plain = ['elk-error-summary', 'elk-field-error']

/** The texts under an element that hold a name outside `<bdi>`. */
function loose(element: HTMLElement): string[] {
  if (element.rawTagName === 'bdi' || element.rawTagName === 'title') return []
  if (plain.some((part) => element.classList.contains(part))) return []
  return element.childNodes.flatMap((node) => {
    if (node.nodeType === NodeType.ELEMENT_NODE) return loose(node as HTMLElement)
    return names.test(node.textContent) ? [node.textContent.trim()] : []
  })
}

describe.each(familyLanguages)('names on every page in %s', (language) => {
  it('stand apart from the sentence around them, so that their letters cannot turn it around', () => {
    const found = pageStates.flatMap((state) =>
      loose(parse(drawPage(state, { language }))).map((text) => `${state.name}: ${text}`),
    )
    expect(found).toEqual([])
  })
})
