const WORDS = 4

/** A pass phrase of four different words, apart by hyphens; `below` draws a whole number under a bound. */
export function makePassphrase(words: readonly string[], below: (bound: number) => number): string {
  const chosen = new Set<string>()
  while (chosen.size < WORDS) chosen.add(words[below(words.length)] ?? '')
  return [...chosen].join('-')
}
