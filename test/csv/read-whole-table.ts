import { openTable, type ReadTableOptions, type Row, type Table } from '../../src/csv/read-table.js'

/** A table with all its rows in hand. */
export interface WholeTable extends Omit<Table, 'rows'> {
  rows: Row[]
}

/** Reads a table and all its rows at once; throws CsvError. */
export function readTable(bytes: Uint8Array, options?: ReadTableOptions): WholeTable {
  const table = openTable(bytes, options)
  return { ...table, rows: [...table.rows] }
}
