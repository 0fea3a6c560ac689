import type { Row } from '../csv/read-table.js'
import type { Mistake, Place, RowProblem, RowWarning } from '../domain/row-problem.js'
import type { Sheet } from './sheet.js'

type WithoutPlace<Kind> = Kind extends unknown ? Omit<Kind, keyof Place> : never

const none: readonly never[] = []

/** Reads the rows of a sheet by field instead of by column, and gathers what is wrong with each. */
export class RowReader<Field extends string> {
  problems: readonly RowProblem[] = none
  warnings: readonly RowWarning[] = none
  private current: Row = { row: 0, cells: [] }
  private readonly columns: ReadonlyMap<string, number>
  private readonly header: readonly string[]

  constructor({ table, matched }: Sheet<Field>) {
    this.columns = matched.columns
    this.header = table.header
  }

  /** Goes to a row; what was noted of the one before is forgotten. */
  moveTo(row: Row): void {
    this.current = row
    this.warnings = none
    this.problems = row.extra
      ? [{ row: row.row, column: '', value: row.extra.join(' '), code: 'too-many-cells' }]
      : none
  }

  get row(): number {
    return this.current.row
  }

  /** Whether the file has a column for this field. */
  has(field: Field): boolean {
    return this.columns.has(field)
  }

  /** The cell of this field, empty when the file has no such column. */
  text(field: Field): string {
    const index = this.columns.get(field)
    return index === undefined ? '' : (this.current.cells[index] ?? '')
  }

  /** A reader of the cells of one field, for where the same field of every row is read. */
  textOf(field: Field): () => string {
    const index = this.columns.get(field)
    return index === undefined ? () => '' : () => this.current.cells[index] ?? ''
  }

  /** The cell's place, to be named in a report. */
  place(field: Field): Place {
    return { row: this.current.row, column: this.column(field), value: this.text(field) }
  }

  /** The file's own word for the column of a field; empty when it has none. */
  column(field: Field): string {
    const index = this.columns.get(field)
    return index === undefined ? '' : (this.header[index] ?? '')
  }

  /** Notes that a cell is wrong, with what was probably meant. */
  refuse(field: Field, mistake: Mistake, suggestion?: string): void {
    this.problems = [
      ...this.problems,
      { ...this.place(field), ...mistake, ...(suggestion !== undefined && { suggestion }) },
    ]
  }

  /** Notes that a cell is strange. */
  warn(field: Field, warning: WithoutPlace<RowWarning>): void {
    this.warnings = [...this.warnings, { ...this.place(field), ...warning } as RowWarning]
  }
}
