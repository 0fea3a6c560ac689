import { readFileSync } from 'node:fs'

const folder = new URL('../../src/templates/', import.meta.url)

/** The two files that make the one stylesheet, in the order in which they are sent. */
export const themeCss = readFileSync(new URL('theme.css', folder), 'utf8')
export const portalCss = readFileSync(new URL('portal.css', folder), 'utf8')

type Tokens = ReadonlyMap<string, string>

/** The custom properties of the theme in light, and in dark where those of the media query win. */
export function themeTokens(): { light: Tokens; dark: Tokens } {
  const [light = '', dark = ''] = themeCss.split('@media (prefers-color-scheme: dark)')
  return { light: readTokens(light), dark: new Map([...readTokens(light), ...readTokens(dark)]) }
}

function readTokens(css: string): Tokens {
  return new Map([...css.matchAll(/(--elk-[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

/** The contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(colour)
  if (!match) throw new TypeError(`not a colour of six digits: ${colour}`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => linear(Number.parseInt(hex, 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
