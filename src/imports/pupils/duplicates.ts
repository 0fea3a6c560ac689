import { FirstRows } from '../first-rows.js'
import type { Sought } from './find-pupil.js'

/** A row that may be about the same child as an earlier one in the file. */
export interface Twice {
  firstRow: number
  /** Only the name and date of birth are the same; the numbers differ, so these may be two children. */
  onlyByName: boolean
}

type Row = Pick<Sought, 'school' | 'said'> & { row: number }

/** Looks up which earlier row of the file was about the same child. */
export type FindTwice = (row: Row) => Twice | undefined

/** Remembers one row after another, and which were about the same child as an earlier one. */
export class Duplicates {
  private readonly byNumber = new FirstRows()
  /** A row without a pupil number stands as its negative. */
  private readonly byName = new FirstRows()
  private readonly found = new Map<number, Twice>()

  /** The earlier row about the same child, if any; rows must come in the order of the file. */
  readonly find: FindTwice = (row) => {
    const { school, said } = row
    const namesake = this.findNamesake(row)
    const firstRow = school && said.number ? this.byNumber.firstOf(`${school} ${said.number}`, row.row) : undefined
    const twice = firstRow === undefined ? namesake : { firstRow, onlyByName: false }
    if (twice) this.found.set(row.row, twice)
    return twice
  }

  /** What was found so far, for a second pass over the same file; the rows themselves are forgotten then. */
  get again(): FindTwice {
    const { found } = this
    return ({ row }) => found.get(row)
  }

  private findNamesake({ row, school, said }: Row): Twice | undefined {
    if (!school || !said.firstName || !said.birthDate) return undefined
    const name = `${school} ${said.birthDate} ${said.firstName}\u0001${said.lastName ?? ''}`.toLowerCase()
    const seen = this.byName.firstOf(name, said.number ? row : -row)
    return seen === undefined ? undefined : { firstRow: Math.abs(seen), onlyByName: seen > 0 && Boolean(said.number) }
  }
}

/** The row that came first under a key; undefined when this row is the first, and is kept as such. */
export function firstOf<Key>(rows: Map<Key, number>, key: Key, row: number): number | undefined {
  const first = rows.get(key)
  if (first === undefined) rows.set(key, row)
  return first
}
