import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { colourPairs, focusGrounds } from '../../src/templates/theme/colour-pairs.js'
import { contrastFaults } from '../../src/templates/theme/contrast-faults.js'
import { portalCss, theme, themeCss } from '../support/theme-tokens.js'

const MAX_GZIPPED = 15 * 1024
const css = `${themeCss}\n${portalCss}`

describe('the theme', () => {
  it('can be read in the light and in the dark, and shows the focus', () => {
    expect(contrastFaults(theme)).toEqual([])
  })

  it('has each of its colours judged, but for those that carry no meaning', () => {
    const judged = new Set([...colourPairs.flat(), ...focusGrounds])
    const colours = [...theme.light.keys()].flatMap((name) => /^--elk-color-(.+)$/.exec(name)?.[1] ?? [])
    expect(colours.filter((name) => !judged.has(name))).toEqual(['rule', 'logo-ground'])
  })

  it('has about sixty properties, each used, and none is used that it lacks', () => {
    const { light, dark } = theme
    const used = new Set([...css.matchAll(/var\((--elk-[\w-]+)/g)].map(([, name]) => name))
    // The notices set these two themselves, to colour their parts.
    const known = new Set([...light.keys(), '--elk-notice', '--elk-notice-soft'])
    expect([...used].filter((name) => !known.has(name ?? ''))).toEqual([])
    expect([...light.keys()].filter((name) => !used.has(name))).toEqual([])
    expect([...dark.keys()]).toEqual([...light.keys()].filter((name) => name.startsWith('--elk-color-')))
    expect(light.size).toBeLessThanOrEqual(70)
  })
})

describe('the stylesheet', () => {
  it('is at most 15 KB gzipped', () => {
    expect(gzipSync(css).length).toBeLessThanOrEqual(MAX_GZIPPED)
  })

  it('takes every colour and font from the theme', () => {
    expect(portalCss.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(|font-family:(?!\s*var\()/gi)).toBeNull()
  })

  it('fetches nothing', () => {
    expect(css.match(/url\(|@import|@font-face/g)).toBeNull()
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
