import type { Io } from '../../io.js'

/** The first lines of many, and how many more there are. */
export function firstOf({ results: { more } }: Io['messages'], lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `    ${more(lines.length - most)}`]
}
