import type { ThemeFault } from '../../domain/look-fault.js'
import { mostSimilar } from '../../domain/similar.js'
import type { Theme } from './theme.js'

/** What a theme file may hold: properties of the root, and others for the dark; so it can load nothing and hide nothing. */
const block =
  /\s*(?:@media\s[^{}]*\(\s*prefers-color-scheme:\s*dark\s*\)\s*\{\s*:root\s*\{(?<dark>[^{}]*)\}\s*\}|:root\s*\{(?<light>[^{}]*)\})/gy
const comment = /\/\*[\s\S]*?\*\//g
const declaration = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>\S(?:[\s\S]*\S)?)\s*$/
const colour = /^#[\da-f]{6}$/i
/** Numbers, sizes, fonts and functions that calculate; no address to fetch, no escape. */
const harmless = /^(?!.*url\()[\w\s.,%()'"+*/#-]+$/i
const SCHEMES = ['light', 'light dark']

/** Reads the text of a `theme.css`, and tells everything in it that cannot be used. Without `known` every property is. */
export function readTheme(text: string, known?: readonly string[]): { theme: Theme; faults: ThemeFault[] } {
  const css = text.replace(/^\ufeff/, '').replace(comment, (words) => words.replace(/[^\n]/g, ' '))
  const { declared, unreadable } = blocksIn(css)
  const judged = declared.map((one) => ({ ...one, fault: faultOf(one, known) }))
  const usable = judged.filter(({ fault }) => fault === undefined)
  const properties = (dark: boolean) =>
    usable
      .filter((one) => one.dark === dark && one.name.startsWith('--'))
      .map(({ name, value }) => [name, value] as const)
  const scheme = usable.findLast(({ name }) => name === 'color-scheme')?.value
  return {
    theme: { light: new Map(properties(false)), dark: new Map(properties(true)), onlyLight: scheme === 'light' },
    faults: [...judged.flatMap(({ fault }) => fault ?? []), ...unreadable],
  }
}

/** Every declaration of the blocks in order, and where the text stops being such blocks. */
function blocksIn(css: string): { declared: Declaration[]; unreadable: ThemeFault[] } {
  const declared: Declaration[] = []
  let end = 0
  for (const match of css.matchAll(block)) {
    end = match.index + match[0].length
    const inside = match.groups?.dark ?? match.groups?.light ?? ''
    declared.push(...declarationsIn(css, css.indexOf(inside, match.index), inside, match.groups?.dark !== undefined))
  }
  const rest = css.slice(end).search(/\S/)
  return { declared, unreadable: rest < 0 ? [] : [{ fault: 'unreadable', line: lineAt(css, end + rest) }] }
}

interface Declaration {
  dark: boolean
  name: string
  value: string
  line: number
}

/** The declarations inside a block, which begins here in the text; one that cannot be read has no name. */
function declarationsIn(css: string, begin: number, inside: string, dark: boolean): Declaration[] {
  const found: Declaration[] = []
  let at = begin
  for (const part of inside.split(';')) {
    const start = part.search(/\S/)
    const { name = '', value = part.trim() } = declaration.exec(part)?.groups ?? {}
    if (start >= 0) found.push({ dark, name, value, line: lineAt(css, at + start) })
    at += part.length + 1
  }
  return found
}

function faultOf({ name, value, line }: Declaration, known: readonly string[] | undefined): ThemeFault | undefined {
  if (name === '') return { fault: 'unreadable', line }
  if (name === 'color-scheme') return SCHEMES.includes(value) ? undefined : { fault: 'not-a-value', line, name, value }
  if (known && !known.includes(name))
    return { fault: 'unknown-property', line, name, suggestion: mostSimilar(name, known) }
  if (name.startsWith('--elk-color-'))
    return colour.test(value) ? undefined : { fault: 'not-a-colour', line, name, value }
  return harmless.test(value) ? undefined : { fault: 'not-a-value', line, name, value }
}

function lineAt(css: string, index: number): number {
  return css.slice(0, index).split('\n').length
}
