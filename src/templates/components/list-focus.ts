import type { FieldProblem } from '../problem.js'
import type { DepartmentName } from './school-names.js'

/** What the last act on the list did. */
export type ListNotice =
  | { kind: 'moved'; code: string; department: DepartmentName; place: number; of: number; by: 'up' | 'down' | 'number' }
  | { kind: 'added' | 'restored'; code: string; department: DepartmentName; place: number }
  | { kind: 'removed'; code: string; department: DepartmentName; place: number; upperLevel: boolean }
  | { kind: 'saved' }

/** Where the keyboard stands when the page opens. */
export type ListFocus =
  | { at: 'row'; code: string; button: 'up' | 'down' | 'remove' }
  | { at: 'result'; code: string }
  | { at: 'undo' | 'status' | 'results' }

interface ListState {
  rows: readonly { code: string }[]
  notice: ListNotice | undefined
  search: { searched: boolean; continueAt?: string | undefined }
  problems: readonly FieldProblem[]
}

/** The place to go on working: the same school's button after a move; undefined leaves it to the error summary or the top. */
export function focusAfter({ rows, notice, search, problems }: ListState): ListFocus | undefined {
  if (problems.length > 0) return undefined
  if (!notice && search.continueAt !== undefined) return { at: 'result', code: search.continueAt }
  if (!notice) return search.searched ? { at: 'results' } : undefined
  switch (notice.kind) {
    case 'moved':
      return { at: 'row', code: notice.code, button: buttonLeft(rows, notice) }
    case 'restored':
      return { at: 'row', code: notice.code, button: 'remove' }
    case 'added':
      return { at: 'result', code: notice.code }
    case 'removed':
      return { at: 'undo' }
    case 'saved':
      return { at: search.searched ? 'results' : 'status' }
  }
}

// At either end of the list the button that brought it there is gone; its opposite is the next best.
function buttonLeft(rows: ListState['rows'], { code, by }: { code: string; by: 'up' | 'down' | 'number' }) {
  const index = rows.findIndex((row) => row.code === code)
  if (by === 'down') return index === rows.length - 1 ? 'up' : 'down'
  return index === 0 ? 'down' : 'up'
}
