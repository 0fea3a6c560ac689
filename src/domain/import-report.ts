import type { RowProblem, RowWarning } from './row-problem.js'

/** How many rows of a file ended where; the last five add up to `read`. */
export interface ImportCounts {
  read: number
  added: number
  changed: number
  unchanged: number
  skipped: number
  rejected: number
}

/** What an import makes of something that ELK knows already: the name to show, and each value old and new. */
export interface RowChange {
  row: number
  name: string
  changes: { field: string; old: string; new: string }[]
}

/** How a file was understood, in the words of its own header. */
export interface FileReading {
  encoding: string
  encodingGuessed: boolean
  delimiter: string
  delimiterGuessed: boolean
  headerRow: number
  used: string[]
  unused: string[]
  /** Columns that must not be kept, such as a BSN. */
  dropped: string[]
  /** The first column of each is the one that was read. */
  duplicates: string[][]
}

/** Rows left aside on purpose, by the cell that says why. */
export interface SkippedRows {
  reason: 'other-group' | 'no-advice'
  value: string
  rows: number
}

/** What an import would do, for a person to judge before it is done. */
export interface ImportReport {
  file: FileReading
  counts: ImportCounts
  skipped: SkippedRows[]
  changes: RowChange[]
  problems: RowProblem[]
  warnings: RowWarning[]
  /** Nobody could be left out for being in another group, since the file has no such column. */
  withoutGroups: boolean
}
