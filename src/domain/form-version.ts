import type { Advice } from './advice.js'
import type { ChildData, FieldChange } from './pupil.js'
import type { Route } from './route.js'
import type { Instant } from './time.js'

/** Why a version of the application form was made. */
export const formReasons = ['advice', 'correction', 'advice changed', 'reopened'] as const

export type FormReason = (typeof formReasons)[number]

/** The prefilled application form of one pupil, as it was printed at one moment; exactly one version is current. */
export interface FormVersion {
  version: number
  reason: FormReason
  child: ChildData
  /** Undefined on a route that needs no advice. */
  advice: Advice | undefined
  route: Route
  changes: FieldChange[]
  /** Departments that this version took off the family's list, because they no longer admit the child. */
  dropped: string[]
  createdAt: Instant
}
