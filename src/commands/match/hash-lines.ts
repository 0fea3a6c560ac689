import type { Io } from '../../io.js'

const GROUP = 4
const GROUPS_PER_LINE = 4

/** A SHA-256 to read aloud: four lines of four groups of four letters. */
export function hashLines({ color }: Pick<Io, 'color'>, sha256: string): string[] {
  const groups = sha256.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []
  const lines: string[] = []
  for (let start = 0; start < groups.length; start += GROUPS_PER_LINE)
    lines.push(`    ${color.bold(groups.slice(start, start + GROUPS_PER_LINE).join('  '))}`)
  return ['', ...lines, '']
}
