import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contrast, portalCss, themeCss, themeTokens } from '../support/theme-tokens.js'

const MAX_GZIPPED = 15 * 1024
const TEXT = 4.5
const CONTROL = 3

/** What stands on what: text or control, its ground, and the contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly [on: string, ground: string, atLeast: number][] = [
  ...(['paper', 'surface', 'sunken'] as const).flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['ink-soft', ground, TEXT],
    ['accent', ground, TEXT],
    ['accent-strong', ground, TEXT],
    ['error', ground, TEXT],
    ['control', ground, CONTROL],
  ]),
  ['on-accent', 'accent', TEXT],
  ['on-accent', 'accent-strong', TEXT],
  ['ink', 'accent-soft', TEXT],
  ['accent-strong', 'accent-soft', TEXT],
  ['accent', 'accent-soft', CONTROL],
  ['on-sun', 'sun', TEXT],
  ['on-header', 'header', TEXT],
  ['on-header-soft', 'header', TEXT],
  ['on-header', 'header-line', CONTROL],
  ['sun', 'header-line', CONTROL],
  ['focus', 'focus-halo', CONTROL],
  ['error', 'error-soft', TEXT],
  ['ink', 'error-soft', TEXT],
  ['success', 'surface', TEXT],
  ['success', 'paper', TEXT],
  ['success', 'success-soft', TEXT],
  ['on-success', 'success', CONTROL],
  ...(['info', 'warning', 'success'] as const).flatMap((kind): [string, string, number][] => [
    ['ink', `${kind}-soft`, TEXT],
    ['ink-soft', `${kind}-soft`, TEXT],
    ['accent', `${kind}-soft`, TEXT],
    [`${kind}-soft`, kind, CONTROL],
  ]),
  ['warning', 'paper', CONTROL],
  ['warning', 'warning-soft', CONTROL],
]

describe('the theme', () => {
  for (const [scheme, tokens] of Object.entries(themeTokens())) {
    it.each(pairs)(`keeps %s readable on %s in ${scheme}, at least %d`, (on, ground, atLeast) => {
      const colour = (name: string) => tokens.get(`--elk-color-${name}`) ?? 'missing'
      expect(contrast(colour(on), colour(ground))).toBeGreaterThanOrEqual(atLeast)
    })
  }

  const grounds = ['paper', 'surface', 'sunken', 'header', 'accent', 'accent-soft', 'error-soft', 'warning-soft']
  it.each(grounds)('shows the focus on %s, by its line or by its halo', (ground) => {
    for (const tokens of Object.values(themeTokens())) {
      const against = (name: string) =>
        contrast(tokens.get(`--elk-color-${name}`) ?? '', tokens.get(`--elk-color-${ground}`) ?? '')
      expect(Math.max(against('focus'), against('focus-halo'))).toBeGreaterThanOrEqual(CONTROL)
    }
  })

  it('has about sixty properties, each used, and none is used that it lacks', () => {
    const { light, dark } = themeTokens()
    const used = new Set([...portalCss.matchAll(/var\((--elk-[\w-]+)/g)].map(([, name]) => name))
    // The notices set these two themselves, to colour their parts.
    const known = new Set([...light.keys(), '--elk-notice', '--elk-notice-soft'])
    expect([...used].filter((name) => !known.has(name ?? ''))).toEqual([])
    expect([...light.keys()].filter((name) => !used.has(name))).toEqual([])
    expect([...dark.keys()]).toEqual([...light.keys()])
    expect(light.size).toBeLessThanOrEqual(70)
  })
})

describe('the stylesheet', () => {
  it('is at most 15 KB gzipped', () => {
    expect(gzipSync(`${themeCss}\n${portalCss}`).length).toBeLessThanOrEqual(MAX_GZIPPED)
  })

  it('takes every colour and font from the theme', () => {
    expect(portalCss.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|font-family:(?!\s*var\()/gi)).toBeNull()
  })

  it('fetches nothing', () => {
    expect(`${themeCss}${portalCss}`.match(/url\(|@import|@font-face/g)).toBeNull()
  })

  it('can be mirrored for languages that are written from right to left', () => {
    const physical =
      /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b|left:|right:|top:|bottom:|(?:min-|max-)?(?:width|height):|text-align:\s*(?:left|right)|float:\s*(?:left|right))/gm
    expect(portalCss.match(physical)).toBeNull()
  })

  it('moves nothing for families who asked for rest', () => {
    const outside = portalCss.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/, '')
    expect(outside.match(/transition|animation/g)).toBeNull()
  })
})
