import { describe, expect, it } from 'vitest'
import { makePassphrase } from '../../src/domain/passphrase.js'
import { normalizePassword, passwordProblem } from '../../src/domain/password.js'
import { commonPasswordWords } from '../../src/messages/passwords/common-words.js'
import { passphraseWords } from '../../src/messages/passwords/passphrase-words.js'
import { seededRandom } from '../support/seeded-random.js'

const words = {
  common: commonPasswordWords,
  context: ['Fatima', 'el Amrani', 'De Stoomboot', '100001014', '31012014', '1013 AB', 'elk'],
}
const problemOf = (password: string) => passwordProblem(password, words)?.code

describe('a password', () => {
  it.each([
    ['', 'password-too-short'],
    ['kort', 'password-too-short'],
    ['elf tekens.', 'password-too-short'],
    ['welkom123456', 'password-too-common'],
    ['Welkom2026!!', 'password-too-common'],
    ['W3lk0m-W3lk0m', 'password-too-common'],
    ['wachtwoord12', 'password-too-common'],
    ['123456789012', 'password-too-common'],
    ['210987654321', 'password-too-common'],
    ['qwertyuiop12', 'password-too-common'],
    ['aaaaaaaaaaaaaaaa', 'password-too-common'],
    ['abababababababab', 'password-too-common'],
    ['!!!!!!!!!!!!!!', 'password-too-common'],
    ['Fatima2014!!', 'password-too-common'],
    ['fatima31012014', 'password-too-common'],
    ['FatimaElAmrani', 'password-too-common'],
    ['Fátimá-Amrani-1', 'password-too-common'],
    ['destoomboot2026', 'password-too-common'],
    ['De Stoomboot!', 'password-too-common'],
    ['elk100001014', 'password-too-common'],
    ['1000 01014 elk', 'password-too-common'],
    ['1013AB-1013AB', 'password-too-common'],
    ['x'.repeat(201), 'password-too-long'],
  ])('"%s" is refused: %s', (password, code) => {
    expect(problemOf(password)).toBe(code)
  })

  it.each([
    ['vork-lantaarn-eiland-muis'],
    ['ik fiets elke dag langs de molen'],
    ['9f2kq81mvx7d'],
    ['كلمة سر طويلة جدا'],
    ['🦊🦊 en 🐻 dansen buiten'],
    [`${'heel lang en toch goed '.repeat(8)}!`],
  ])('"%s" may be chosen', (password) => {
    expect(problemOf(password)).toBeUndefined()
  })

  it('of twelve characters is long enough and of 200 short enough, however many bytes they take', () => {
    expect(problemOf('ţéàöûñçşğîěů')).toBeUndefined()
    expect(problemOf('🦊🐻🐼🐨🐯')).toBe('password-too-short')
    expect(
      problemOf(
        Array.from({ length: 200 }, (_, index) => 'vzkjqhtpgm'[(index * 7 + Math.floor(index / 9)) % 10]).join(''),
      ),
    ).toBeUndefined()
  })

  it('is the same one when another keyboard composes its letters otherwise', () => {
    expect(normalizePassword('Zoe\u0308')).toBe(normalizePassword('Zoë'))
  })
})

describe('the pass phrase that is offered', () => {
  it('has four different words, is never refused, and comes in many', () => {
    const random = seededRandom()
    const phrases = Array.from({ length: 500 }, () => makePassphrase(passphraseWords, (bound) => random.below(bound)))
    for (const phrase of phrases) {
      expect(new Set(phrase.split('-')).size).toBe(4)
      expect([phrase, problemOf(phrase)]).toEqual([phrase, undefined])
    }
    expect(new Set(phrases).size).toBe(500)
  })

  it('draws from a few hundred words, each once, in plain letters, none easy to guess by itself', () => {
    expect(passphraseWords.length).toBeGreaterThan(400)
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length)
    expect(passphraseWords.filter((word) => !/^[a-z]{2,14}$/.test(word))).toEqual([])
    expect(passphraseWords.filter((word) => commonPasswordWords.includes(word))).toEqual([])
  })
})
