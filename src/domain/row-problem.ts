import type { Advice } from './advice.js'
import type { FieldProblemCode } from './pupil-fields.js'
import type { RoundName } from './round.js'
import type { Route } from './route.js'

/** Where in a file something stands: the row as a spreadsheet numbers it, the column by its own header, and the cell. */
export interface Place {
  row: number
  column: string
  value: string
}

type MistakeInField<Code = FieldProblemCode> = Code extends FieldProblemCode ? { code: Code } : never

/** Everything that can be wrong with one cell, or with the row it names. */
export type Mistake =
  | MistakeInField
  | { code: 'double-encoded' }
  | { code: 'too-many-cells' }
  | { code: 'combined-group' }
  | { code: 'unknown-group' }
  | { code: 'wrong-school-code' }
  | { code: 'unknown-school' }
  | { code: 'several-schools' }
  | { code: 'other-school'; school: string }
  | { code: 'wrong-elk-number' }
  | { code: 'unknown-pupil' }
  | { code: 'several-pupils' }
  | { code: 'other-child'; name: string }
  | { code: 'number-taken'; name: string }
  | { code: 'duplicate-row'; firstRow: number }
  | { code: 'unknown-advice' }
  | { code: 'unknown-route' }
  | { code: 'other-route'; route: Route }
  | { code: 'unknown-status' }
  | { code: 'advice-required' }
  | { code: 'already-definitive'; round: RoundName }
  | { code: 'unknown-kind' }
  | { code: 'wrong-code' }
  | { code: 'wrong-website' }
  | { code: 'wrong-number' }
  | { code: 'neither-yes-nor-no' }
  | { code: 'unknown-department' }
  | { code: 'unknown-grant' }
  | { code: 'route-not-drawn'; route: Route }
  | { code: 'no-participant'; round: RoundName }
  | { code: 'not-listed' }
  | { code: 'advice-not-admitted'; advice: Advice }
  | { code: 'wrong-lot' }
  | { code: 'lot-missing' }
  | { code: 'lot-twice'; firstRow: number }
  | { code: 'unknown-how' }
  | { code: 'how-without-seat' }

/** Why a row of a file is refused. */
export type RowProblem = Place & Mistake & { suggestion?: string | undefined }

export type RowProblemCode = Mistake['code']

/** Why a row is worth a second look, though it is taken as it stands. */
export type RowWarning = Place &
  (
    | { code: 'same-child-in-file'; otherRow: number }
    | { code: 'same-child-in-elk'; elkNumber: string }
    | { code: 'same-child-elsewhere' }
    | { code: 'kept-for-family' }
    | { code: 'kept-correction' }
    | { code: 'route-without-final-advice' }
  )

export type RowWarningCode = RowWarning['code']
