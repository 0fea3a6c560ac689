import bidiFactory from 'bidi-js/dist/bidi.mjs'

interface Run {
  level: number
  text: string
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

let bidi: ReturnType<typeof bidiFactory> | undefined

/** Whether a text holds letters that run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/**
 * The pieces of a line in the order in which they stand on paper from left to right (Unicode Standard Annex 9, rule L2).
 * Each piece keeps the order of its letters: the font turns those of a right-to-left script around itself.
 */
export function visualRuns(text: string): string[] {
  if (!hasRightToLeft(text)) return [text]
  const runs = runsOf(text)
  const highest = Math.max(...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) reverseFrom(runs, level)
  return runs.map((run) => run.text)
}

function runsOf(text: string): Run[] {
  bidi ??= bidiFactory()
  const { levels } = bidi.getEmbeddingLevels(text)
  const mirrored = bidi.getMirroredCharactersMap(text, levels)
  const runs: Run[] = []
  for (let index = 0; index < text.length; index++) {
    const level = levels[index] ?? 0
    const letter = mirrored.get(index) ?? text.charAt(index)
    const last = runs.at(-1)
    if (last?.level === level) last.text += letter
    else runs.push({ level, text: letter })
  }
  return runs
}

/** Turns around, in place, every row of neighbours whose level is at least this one. */
function reverseFrom(runs: Run[], level: number): void {
  let start = 0
  while (start < runs.length) {
    let end = start
    while ((runs[end]?.level ?? -1) >= level) end++
    if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).reverse())
    start = end + 1
  }
}
