/** The school years that a group's name speaks of, or why it names none. */
export type YearGroup = { years: number[] } | { problem: 'missing' | 'unknown-group' }

const NAMED = /^\D*0?(\d)(?!\d)((?:\s*[/+&-]\s*\d(?!\d))*)/

/** Reads a group as administrations name it: year 8 in "8", "groep 8a" and "8.2", years 7 and 8 in "7/8". */
export function readYearGroup(text: string): YearGroup {
  if (text === '') return { problem: 'missing' }
  const [, first, others = ''] = NAMED.exec(text) ?? []
  if (first === undefined) return { problem: 'unknown-group' }
  const years = [Number(first)]
  for (const next of others.match(/\d/g) ?? []) {
    if (Number(next) === (years.at(-1) ?? 0) + 1) years.push(Number(next))
  }
  return { years }
}
