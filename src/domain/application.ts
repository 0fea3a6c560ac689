import type { PreferenceList } from './preference-list.js'
import type { RoundName } from './round.js'
import type { Instant } from './time.js'

/** What a family has saved in one round; `AG` while it is being filled in, `AV` once it is definitive. */
export interface Application {
  id: number
  pupilId: number
  round: RoundName
  state: 'AG' | 'AV'
  startedAt: Instant
  /** Grows by one with every saved change, so that a page that has become stale is recognised. */
  revision: number
  /** The form version whose child data the family confirmed; undefined when not yet. */
  childCheckedVersion: number | undefined
  contactCheckedAt: Instant | undefined
  list: PreferenceList
  submission: Submission | undefined
}

/** The definitive act: what was handed in, on which form version, by whom; nothing changes it afterwards. */
export interface Submission {
  id: number
  formVersion: number
  list: PreferenceList
  submittedAt: Instant
  receiptCode: string
  /** The member of staff who entered it for the family; undefined when the family did it. */
  enteredBy: string | undefined
}
