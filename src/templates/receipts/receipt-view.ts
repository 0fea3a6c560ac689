import type { Name } from '../../domain/name.js'
import type { RoundName } from '../../domain/round.js'
import type { Instant } from '../../domain/time.js'
import type { ChosenDepartment } from '../components/chosen-list.js'

/** A choice with its department's code, which `elk applications verify` asks for. */
export interface CodedChoice extends ChosenDepartment {
  code: string
}

/** What a receipt proves, on a page and on paper alike. */
export interface ReceiptFacts {
  /** As printed on the form version that was handed in. */
  child: Name & { elkNumber: string }
  primarySchool: { name: string; code: string }
  round: RoundName
  submittedAt: Instant
  receiptCode: string
  formVersion: number
  /** Whether the school corrected the form after it was handed in. */
  corrected: boolean
  choice: { kind: 'list'; list: readonly CodedChoice[] } | { kind: 'one-school'; school: CodedChoice }
  /** Whether a member of staff entered it for the family. */
  enteredByStaff: boolean
  /** The codes of earlier receipts of this round, which do not count any more, oldest first. */
  replaces: readonly string[]
  resultsAt: Instant | undefined
}

/** What stands on every receipt of a home. */
export interface ReceiptPrinting {
  year: number
  operator: { name: string }
  help: { phone: string; email: string }
  /** The whole address of the page with the result. */
  resultPage: string
  practice: boolean
  /** Whether English stands beside the Dutch, which alone is binding. */
  english: boolean
}
