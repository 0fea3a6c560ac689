/** The candidate that differs from a mistyped word in the fewest letters, at most a third of them; undefined when none is near. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const limit = Math.max(1, Math.floor(typed.length / 3))
  const scored = candidates.map((candidate) => ({ candidate, distance: editDistance(typed, candidate.toLowerCase()) }))
  const best = scored.sort((one, other) => one.distance - other.distance)[0]
  return best && best.distance <= limit ? best.candidate : undefined
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
