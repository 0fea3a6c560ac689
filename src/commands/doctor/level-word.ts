import type { App } from '../../app.js'
import type { Level } from '../../domain/mail-finding.js'
import type { Io } from '../../io.js'

const colours = { ok: 'green', warning: 'yellow', problem: 'red', skipped: 'dim' } as const

/** How a finding stands, in its colour, as wide as the widest with two spaces behind it. */
export function levelWord({ messages }: App, { color }: Io, level: Level): { word: string; width: number } {
  const { levels } = messages.doctor
  const width = Math.max(...Object.values(levels).map((word) => word.length)) + 2
  return { word: color[colours[level]](levels[level].padEnd(width)), width }
}
