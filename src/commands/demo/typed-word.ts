/** A word as it is typed in a terminal: between quotes when a space or a semicolon would end it. */
export function typedWord(word: string): string {
  return /[\s;]/.test(word) ? `"${word}"` : word
}
