/** The candidate that differs from a mistyped word in the fewest letters, at most a third of them; undefined when none is near. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const limit = Math.max(1, Math.floor(typed.length / 3))
  // Letters that are too many or too few are all mistakes: who types a book has not mistyped a word.
  const near = candidates.filter(({ length }) => Math.abs(length - typed.length) <= limit)
  const scored = near.map((candidate) => ({ candidate, distance: editDistance(typed, candidate.toLowerCase()) }))
  const best = scored.sort((one, other) => one.distance - other.distance)[0]
  return best && best.distance <= limit ? best.candidate : undefined
}

/**
 * The name that a mistyped one, or a mistyped part of as many words, was most likely meant to be; undefined when none is near.
 * A part that stands in several names points at none of them.
 */
export function mostSimilarName(typed: string, names: readonly string[]): string | undefined {
  const length = wordsOf(typed).length
  const parts = names.flatMap((name) => partsOf(name, length).map((part) => ({ name, part })))
  const telling = parts.filter(({ name, part }) => parts.every((other) => other.part !== part || other.name === name))
  const similar = mostSimilar(
    typed,
    telling.map(({ part }) => part),
  )
  return mostSimilar(typed, names) ?? telling.find(({ part }) => part === similar)?.name
}

/** Every row of so many words, at least one, that follow each other in a name. */
function partsOf(name: string, length: number): string[] {
  const words = wordsOf(name)
  return words.slice(Math.max(length, 1) - 1).map((_, start) => words.slice(start, start + length).join(' '))
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}

/** Letters changed, added or left out, and neighbours that changed places, each counted as one mistake. */
function editDistance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const substitution = at(row, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = swapped ? at(before, j - 2) + 1 : substitution
      next.push(Math.min(substitution, swap, at(row, j) + 1, at(next, j - 1) + 1))
    }
    before = row
    row = next
  }
  return at(row, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
