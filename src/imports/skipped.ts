import type { SkippedRows } from '../domain/import-report.js'

/** Counts rows that were left aside, by reason and by the cell that says why, in the order of the file. */
export function countSkipped(rows: readonly Pick<SkippedRows, 'reason' | 'value'>[]): SkippedRows[] {
  const counted = new Map<string, SkippedRows>()
  for (const { reason, value } of rows) {
    const key = `${reason} ${value}`
    const before = counted.get(key)?.rows ?? 0
    counted.set(key, { reason, value, rows: before + 1 })
  }
  return [...counted.values()]
}
