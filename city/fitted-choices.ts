const ROUNDS = 500

/** A table of rows by columns. */
export type Table = readonly (readonly number[])[]

/**
 * The table that has these totals per row and per column and is otherwise as even as it can be, nothing standing where `allowed`
 * says no (iterative proportional fitting, Deming and Stephan 1940). Column totals are first scaled to the sum of the rows.
 */
export function fitTable(rows: readonly number[], columns: readonly number[], allowed: readonly boolean[][]): Table {
  const scale = sum(rows) / sum(columns)
  const wanted = columns.map((total) => total * scale)
  const table: number[][] = rows.map((_, row) => columns.map((_, column) => Number(allowed[row]?.[column] ?? false)))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [column, total] of wanted.entries()) {
      const factor = ratio(total, sum(table.map((cells) => cells[column] ?? 0)))
      for (const cells of table) cells[column] = (cells[column] ?? 0) * factor
    }
    for (const [row, total] of rows.entries()) {
      const factor = ratio(total, sum(table[row] ?? []))
      table[row] = (table[row] ?? []).map((cell) => cell * factor)
    }
  }
  return table
}

/** Whole numbers with the same sum, which must be whole itself: rounded down first, then up where the remainders are largest. */
export function wholeParts(exact: readonly number[]): number[] {
  const parts = exact.map((value, index) => ({ index, whole: Math.floor(value), remainder: value % 1 }))
  const left = Math.round(sum(exact)) - sum(parts.map(({ whole }) => whole))
  const up = new Set(parts.toSorted((one, other) => other.remainder - one.remainder).slice(0, left))
  return parts.map((part) => part.whole + (up.has(part) ? 1 : 0))
}

function sum(values: readonly number[]): number {
  return values.reduce((subtotal, value) => subtotal + value, 0)
}

function ratio(wanted: number, found: number): number {
  return found === 0 ? 0 : wanted / found
}
