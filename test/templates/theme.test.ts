import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ThemeFault } from '../../src/domain/look-fault.js'
import { contrast } from '../../src/templates/theme/contrast.js'
import { contrastFaults } from '../../src/templates/theme/contrast-faults.js'
import { readTheme } from '../../src/templates/theme/read-theme.js'
import { inTheDark, themeCss, withOwn } from '../../src/templates/theme/theme.js'
import { theme as builtIn } from '../support/theme-tokens.js'

const known = [...builtIn.light.keys()]
const read = (css: string) => readTheme(css, known)
const merged = (css: string) => withOwn(builtIn, read(css).theme)

describe("an operator's theme", () => {
  it('changes what it names and leaves the rest', () => {
    const theme = merged('/* Ons blauw */\n:root {\n  --elk-color-accent: #123a7a;\n  --elk-radius: 0;\n}\n')
    expect(theme.light.get('--elk-color-accent')).toBe('#123a7a')
    expect(theme.light.get('--elk-radius')).toBe('0')
    expect(theme.light.size).toBe(builtIn.light.size)
    expect(contrastFaults(theme)).toEqual([])
  })

  it('keeps the dark as it was: a colour for white paper is none for black', () => {
    const theme = merged(':root { --elk-color-accent: #123a7a; --elk-radius: 0 }')
    expect(inTheDark(theme).get('--elk-color-accent')).toBe(builtIn.dark.get('--elk-color-accent'))
    expect(inTheDark(theme).get('--elk-radius')).toBe('0')
  })

  it('may have colours of its own in the dark, or no dark at all', () => {
    const dark = merged('@media (prefers-color-scheme: dark) { :root { --elk-color-accent: #9bd0ff } }')
    expect([dark.light.get('--elk-color-accent'), dark.dark.get('--elk-color-accent')]).toEqual([
      builtIn.light.get('--elk-color-accent'),
      '#9bd0ff',
    ])
    expect(themeCss(dark)).toContain('@media screen and (prefers-color-scheme:dark){:root{')
    const light = themeCss(merged(':root { color-scheme: light }'))
    expect(light).toMatch(/^:root\{color-scheme:light;/)
    expect(light).not.toContain('@media')
  })

  it.each<[string, ThemeFault]>([
    ['\n\nbody { display: none }', { fault: 'unreadable', line: 3 }],
    ['@import url(https://elders.example/x.css);', { fault: 'unreadable', line: 1 }],
    [':root { --elk-radius: 0 } .elk-help { display: none }', { fault: 'unreadable', line: 1 }],
    [':root {\n  --elk-radius\n}', { fault: 'unreadable', line: 2 }],
    [
      ':root {\n\n  --elk-colour-accent: #123a7a;\n}',
      { fault: 'unknown-property', line: 3, name: '--elk-colour-accent', suggestion: '--elk-color-accent' },
    ],
    [':root { --kleur: rood }', { fault: 'unknown-property', line: 1, name: '--kleur', suggestion: undefined }],
    [
      ':root { --elk-color-accent: blauw }',
      { fault: 'not-a-colour', line: 1, name: '--elk-color-accent', value: 'blauw' },
    ],
    [
      ':root { --elk-color-accent: #12f }',
      { fault: 'not-a-colour', line: 1, name: '--elk-color-accent', value: '#12f' },
    ],
    [
      ':root { --elk-font-text: url(https://elders.example/letter) }',
      { fault: 'not-a-value', line: 1, name: '--elk-font-text', value: 'url(https://elders.example/letter)' },
    ],
    [
      ':root { --elk-font-text: u\\72l(x) }',
      { fault: 'not-a-value', line: 1, name: '--elk-font-text', value: 'u\\72l(x)' },
    ],
    [':root { color-scheme: dark }', { fault: 'not-a-value', line: 1, name: 'color-scheme', value: 'dark' }],
  ])('is refused where it cannot be used: %j', (css, fault) => {
    expect(read(css).faults).toEqual([fault])
  })

  it('is refused where a family could not read it, in the light and in the dark', () => {
    const yellow = ':root { --elk-color-accent: #ffd400 }'
    const faults = contrastFaults(merged(`${yellow} @media (prefers-color-scheme: dark) { ${yellow} }`))
    expect(faults).toContainEqual({
      fault: 'contrast',
      scheme: 'light',
      on: 'accent',
      ground: 'surface',
      found: expect.closeTo(1.4, 1),
      needed: 4.5,
    })
    expect(faults.every((fault) => fault.fault === 'contrast' && fault.scheme === 'light')).toBe(true)
    const navy = contrastFaults(merged('@media (prefers-color-scheme: dark) { :root { --elk-color-accent: #123a7a } }'))
    expect(navy.length).toBeGreaterThan(3)
    expect(navy.every((fault) => fault.fault === 'contrast' && fault.scheme === 'dark')).toBe(true)
  })

  it('is what the manual says it is', () => {
    const manual = readFileSync(new URL('../../docs/handleiding.md', import.meta.url), 'utf8')
    const [, example = ''] = /```css\n([\s\S]*?)```/.exec(manual) ?? []
    expect(read(example).theme.dark.size).toBe(3)
    expect([...read(example).faults, ...contrastFaults(merged(example))]).toEqual([])
    const named = [...manual.matchAll(/`(--elk-[\w-]+)`/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('is judged by the contrast of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2)
  })
})
