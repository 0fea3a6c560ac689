import { describe, expect, it } from 'vitest'
import { portal as nl } from '../../src/messages/portal/nl.js'
import { chromeFor, pageStates } from '../support/page-catalogue.js'
import { messagePaths, recordMessages } from '../support/recorded-messages.js'

const LONGEST_SENTENCE = 20
const AVERAGE_SENTENCE = 12
const banned = /\b(middels|conform|dient te|tevens|authenticatie|sessie|token|ongeldig\w*|verplicht veld|oeps)\b/i

describe('what the portal says in Dutch', () => {
  const said = sayEverything()
  const sentences = [...said.values()].flatMap((texts) => [...texts].flatMap(splitSentences))

  it('is all said on some page of the catalogue', () => {
    expect(messagePaths(nl).filter((path) => !said.has(path))).toEqual([])
  })

  it('has no sentence of more than twenty words', () => {
    expect(sentences.filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([])
  })

  it('has sentences of twelve words on average, or shorter', () => {
    const whole = sentences.filter((sentence) => /[.?!]$/.test(sentence))
    const words = whole.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
    expect(whole.length).toBeGreaterThan(150)
    expect(words / whole.length).toBeLessThanOrEqual(AVERAGE_SENTENCE)
  })

  it('uses no word of offices or of programmers', () => {
    expect(sentences.filter((sentence) => banned.test(sentence))).toEqual([])
  })

  it('says u, never je or jij', () => {
    expect(sentences.filter((sentence) => /\b(je|jij|jou|jouw)\b/i.test(sentence))).toEqual([])
  })

  it('writes dates out', () => {
    expect(sentences.filter((sentence) => /\d{1,2}-\d{1,2}-\d{2,4}/.test(sentence))).toEqual([])
    expect([...(said.get('overview.open.deadline') ?? [])]).toEqual([
      'Lever de aanmelding voor ronde 1 uiterlijk in op dinsdag 31 maart 2026, 23.59 uur.',
    ])
  })
})

function sayEverything() {
  const { messages, said } = recordMessages(nl)
  for (const state of pageStates) String(state.draw({ ...chromeFor('nl', state), messages }))
  return said
}

/** Splits where a full stop, question mark or exclamation mark ends a sentence, not in "15.30 uur" or "v.a. havo". */
function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s+(?=[\p{Lu}‘“])/u).filter((sentence) => /\p{L}/u.test(sentence))
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}
