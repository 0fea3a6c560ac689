const REMEMBERED = 2000

/** A reading that remembers its answers, which must not be changed; it stops looking back when a column hardly repeats itself. */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    if (answers.size >= REMEMBERED) return read(text)
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = read(text)
    answers.set(text, answer)
    return answer
  }
}
